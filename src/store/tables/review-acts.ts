import type { Kysely } from 'kysely'
import type { StoredReviewAct } from '#app/ports'
import type { DocumentId } from '#model/ids'
import { assertStorable, storableNote } from '#store/storable'
import type { Tables } from '#store/tables/tables'
import type { Instant } from '#time/instant'

/** One act of review; `act` is JSON. */
export interface ReviewActRow {
  readonly document: DocumentId
  readonly number: number
  readonly done_at: Instant
  readonly done_by: string
  readonly act: string
}

/** What was done with the draft items of a document, in order. */
export async function listReviewActs(db: Kysely<Tables>, document: DocumentId): Promise<readonly StoredReviewAct[]> {
  const all = db.selectFrom('review_acts').selectAll().where('document', '=', document)
  const rows = await all.orderBy('number').execute()
  return rows.map(({ done_at: at, done_by: by, document: id, number, act }) => ({ document: id, number, at, by, act }))
}

/** Adds an act after those of its document. */
export async function addReviewAct(
  db: Kysely<Tables>,
  { document, at, by, act }: Omit<StoredReviewAct, 'number'>,
): Promise<StoredReviewAct> {
  assertStorable(act)
  const known = await db.selectFrom('documents').select('id').where('id', '=', document).executeTakeFirst()
  if (known === undefined) throw new Error(`our fault: a review of \`${document}\`, which is not in the store`)
  const numbers = db.selectFrom('review_acts').select('number').where('document', '=', document)
  const last = await numbers.orderBy('number', 'desc').limit(1).executeTakeFirst()
  const added = { document, number: (last?.number ?? 0) + 1, at, by: storableNote(by), act }
  const row: ReviewActRow = { document, number: added.number, done_at: at, done_by: added.by, act }
  await db.insertInto('review_acts').values(row).execute()
  return added
}
