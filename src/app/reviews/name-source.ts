import type { ReviewAnswer } from '#api/reviews/review-answer'
import { flatten } from '#app/agreements/import-agreement'
import type { Ports, StoredDocument, StoreSession } from '#app/ports'
import { toDateProblem, toProblem, type Problem } from '#app/problems/problem'
import { parseDocumentId, parseSourceId } from '#app/problems/parse-ids'
import { answerAfter, type Reviewing } from '#app/reviews/act-in-review'
import { derivedId } from '#base/hash'
import { toPlainName } from '#base/plain-name'
import { err, ok, type Result } from '#base/result'
import type { RecordEntry, Source, SourceDocument } from '#model/record/record'
import { parseTimePoint, type TimePoint } from '#time/time-point'

/** Whose a document is, and when it was published where it does not say so itself. */
export interface NamedSource {
  readonly source: string
  readonly published?: string | undefined
}

/**
 * Says whose a document is: the record gets the document, and the source where it is new, without a grade. Claims of the
 * review that waited for it are entered at once.
 */
export async function nameSource(
  ports: Pick<Ports, 'store'>,
  id: string,
  named: NamedSource,
  reviewing: Reviewing,
): Promise<Result<ReviewAnswer, Problem>> {
  const { as: by, now: at } = reviewing
  const done = await ports.store.transact(async (session): Promise<Result<ReviewAnswer, Problem>> => {
    const document = await session.findDocument(parseDocumentId(id))
    if (document === undefined) return await answerAfter(session, id, reviewing)
    const { agreement } = document
    if (agreement === undefined) return err(noAgreement(document.name))
    const entries = await entriesToAdd(session, document, named)
    if (!entries.ok) return entries
    const added = await session.addEntries(agreement, entries.value, { at, by })
    if (!added.ok) return err(toProblem(added.error))
    await session.addAuditRow({ at, by, did: 'name-source', what: document.id, detail: named.source })
    return await answerAfter(session, id, reviewing)
  })
  return flatten(done)
}

async function entriesToAdd(
  session: StoreSession,
  document: StoredDocument,
  { source: said, published }: NamedSource,
): Promise<Result<readonly RecordEntry[], Problem>> {
  const entries =
    document.agreement === undefined ? [] : (await session.listEntries(document.agreement)).map(({ entry }) => entry)
  if (entries.some((entry) => entry.kind === 'document' && entry.id === document.id)) {
    const message = `the record knows already whose \`${document.name}\` is: enter a correction as a document of its own`
    return err({ kind: 'conflict', code: 'source-is-named', message })
  }
  const words = toPlainName(said)
  const known = entries.find((entry) => entry.kind === 'source' && (entry.id === words || entry.name === words))
  const source = known?.kind === 'source' ? known : newSource(words)
  const day = publicationOf(document, published)
  if (!day.ok) return day
  const entry = toEntry(document, source, day.value)
  return ok(known === undefined ? [source, entry] : [entry])
}

function newSource(name: string): Source {
  const id = parseSourceId(derivedId('src', [name]))
  return { kind: 'source', id, name, sourceKind: 'unsaid', named: true, grades: [] }
}

// Since when its claims were known rests on this day: where the document does not say it, a person does, and nobody guesses.
function publicationOf({ publishedAt, name }: StoredDocument, said: string | undefined): Result<TimePoint, Problem> {
  const own = publishedAt === undefined ? undefined : parseTimePoint(publishedAt)
  if (own?.ok === true) return own
  const message = `\`${name}\` does not say when it was published: say the day, since its claims count as known from then on`
  if (said === undefined) return err({ kind: 'invalid-input', code: 'not-dated', message })
  const given = parseTimePoint(said)
  return given.ok ? given : err(toDateProblem(given.error, 'published'))
}

function toEntry(document: StoredDocument, source: Source, publishedAt: TimePoint): SourceDocument {
  const { id, name: title, sha256 } = document
  return { kind: 'document', id, title, source: source.id, sha256, complete: true, publishedAt }
}

function noAgreement(name: string): Problem {
  const message = `\`${name}\` is about no agreement: bring it in again with \`servanda import --agreement ID\``
  return { kind: 'usage', code: 'no-agreement', message }
}
