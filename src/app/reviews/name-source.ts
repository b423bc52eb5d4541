import type { ReviewAnswer } from '#api/reviews/review-answer'
import { flatten } from '#app/agreements/import-agreement'
import type { Ports, StoredDocument, StoreSession } from '#app/ports'
import { toProblem, type Problem } from '#app/problems/problem'
import { parseDocumentId, parseSourceId } from '#app/problems/parse-ids'
import { answerAfter, type Reviewing } from '#app/reviews/act-in-review'
import { derivedId } from '#base/hash'
import { err, ok, type Result } from '#base/result'
import type { RecordEntry, Source, SourceDocument } from '#model/record/record'
import { parseTimePoint, type TimePoint } from '#time/time-point'
import { dayAt, UTC } from '#time/zone'

/**
 * Says whose a document is: the record gets the document, and the source where it is new, without a grade. Claims of the
 * review that waited for it are entered at once.
 */
export async function nameSource(
  ports: Pick<Ports, 'store'>,
  id: string,
  source: string,
  reviewing: Reviewing,
): Promise<Result<ReviewAnswer, Problem>> {
  const { as: by, now: at } = reviewing
  const done = await ports.store.transact(async (session): Promise<Result<ReviewAnswer, Problem>> => {
    const document = await session.findDocument(parseDocumentId(id))
    if (document === undefined) return await answerAfter(session, id, reviewing)
    const { agreement } = document
    if (agreement === undefined) return err(noAgreement(document.name))
    const entries = await entriesToAdd(session, document, source, reviewing)
    if (!entries.ok) return entries
    const added = await session.addEntries(agreement, entries.value, { at, by })
    if (!added.ok) return err(toProblem(added.error))
    await session.addAuditRow({ at, by, did: 'name-source', what: document.id, detail: source })
    return await answerAfter(session, id, reviewing)
  })
  return flatten(done)
}

async function entriesToAdd(
  session: StoreSession,
  document: StoredDocument,
  words: string,
  { now }: Reviewing,
): Promise<Result<readonly RecordEntry[], Problem>> {
  const entries =
    document.agreement === undefined ? [] : (await session.listEntries(document.agreement)).map(({ entry }) => entry)
  if (entries.some((entry) => entry.kind === 'document' && entry.id === document.id)) {
    const message = `the record knows already whose \`${document.name}\` is: enter a correction as a document of its own`
    return err({ kind: 'conflict', code: 'source-is-named', message })
  }
  const known = entries.find((entry) => entry.kind === 'source' && (entry.id === words || entry.name === words))
  const source = known?.kind === 'source' ? known : newSource(words)
  const entry = toEntry(document, source, publishedOf(document) ?? dayAt(now, UTC))
  return ok(known === undefined ? [source, entry] : [entry])
}

function newSource(name: string): Source {
  const id = parseSourceId(derivedId('src', [name]))
  return { kind: 'source', id, name, sourceKind: 'unsaid', named: true, grades: [] }
}

function publishedOf({ publishedAt }: StoredDocument): TimePoint | undefined {
  const point = publishedAt === undefined ? undefined : parseTimePoint(publishedAt)
  return point?.ok === true ? point.value : undefined
}

function toEntry(document: StoredDocument, source: Source, publishedAt: TimePoint): SourceDocument {
  const { id, name: title, sha256 } = document
  return { kind: 'document', id, title, source: source.id, sha256, complete: true, publishedAt }
}

function noAgreement(name: string): Problem {
  const message = `\`${name}\` is about no agreement: bring it in again with \`servanda import --agreement ID\``
  return { kind: 'usage', code: 'no-agreement', message }
}
