import type { Tally } from '#app/intake/intake-report'
import type { FreshDocument, HashedItem, Intake, SortedBatch, StandingDocument } from '#app/intake/intake'
import type { CustodyRow, StoredDocument } from '#app/ports'
import { parseAgreementId } from '#app/problems/parse-ids'
import { toProblem, type Problem } from '#app/problems/problem'
import { VERSION } from '#app/version'
import { err, ok, type Result } from '#base/result'
import type { DocumentId } from '#model/ids'
import type { Instant } from '#time/instant'

/**
 * Keeps a batch: the originals first, then everything else in one transaction. What is cut off in between leaves originals
 * that no document names yet, and the next import finds them there. The clock is read for each batch: what is kept an
 * hour after the import began was not known when it began.
 */
export async function keepBatch(batch: SortedBatch, intake: Intake, tally: Tally): Promise<Result<undefined, Problem>> {
  const { ports, by, agreement } = intake
  const { fresh } = batch
  const originals = await ports.originals.putAll(
    fresh.filter(({ item }) => item.ownOriginal).map(({ item }) => item.bytes),
  )
  if (!originals.ok) return err(toProblem(originals.error))
  const at = ports.clock.now()
  const documents = fresh.map((each) => toStored(each, intake, at))
  const again = batch.standing.filter(isNewPlace(by))
  const kept = await ports.store.transact(async (session) => {
    const added = new Set<DocumentId>(await session.addDocuments(documents))
    const rows = fresh.map((each) => toCustody(each, each.id, { at, by }))
    await session.addCustody([...rows, ...again.map((each) => toCustody(each, each.standing, { at, by }))])
    if (added.size > 0) {
      const detail = `${added.size} documents, the first from ${fresh[0]?.item.from ?? ''}`
      await session.addAuditRow({ at, by, did: 'import', what: agreement ?? '', detail })
    }
    return added
  })
  if (!kept.ok) return err(toProblem(kept.error))
  count(batch, kept.value, tally)
  intake.tell?.(tally.report())
  return ok(undefined)
}

function count({ fresh, standing }: SortedBatch, added: ReadonlySet<DocumentId>, tally: Tally): void {
  for (const each of standing) tally.pass(each.item, each.standing)
  for (const { item, id, read } of fresh) {
    if (added.has(id)) tally.take(item, id, read)
    else tally.pass(item, id)
  }
}

function toStored({ item, sha256, id, read }: FreshDocument, { by, agreement }: Intake, at: Instant): StoredDocument {
  return {
    id,
    ...(agreement === undefined ? {} : { agreement: parseAgreementId(agreement) }),
    name: item.name,
    mediaType: read.mediaType,
    sha256,
    bytes: item.bytes.length,
    text: read.text,
    ...(read.reading === undefined ? {} : { reading: read.reading }),
    ...(read.published === undefined ? {} : { publishedAt: read.published }),
    recordedAt: at,
    recordedBy: by,
  }
}

function toCustody(
  { item, sha256, ...rest }: HashedItem | FreshDocument | StandingDocument,
  document: DocumentId,
  stamp: { readonly at: Instant; readonly by: string },
): CustodyRow {
  const particulars = 'read' in rest ? rest.read.particulars : item.ready?.particulars
  return {
    document,
    sha256,
    ...(item.within === undefined ? {} : { within: item.within }),
    locator: item.locator,
    from: item.from,
    ...stamp,
    reader: VERSION,
    ...(particulars === undefined ? {} : { particulars: JSON.stringify(particulars) }),
  }
}

// The same document from another place, or brought by somebody else, is a further arrival; the same one again is none.
function isNewPlace(by: string): (each: StandingDocument) => boolean {
  return ({ item, custody }) =>
    !custody.some((row) => row.from === item.from && row.locator === item.locator && row.by === by)
}
