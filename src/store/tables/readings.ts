import type { Kysely } from 'kysely'
import type { DocumentId } from '#model/ids'
import { assertStorable } from '#store/storable'
import type { Tables } from '#store/tables/tables'

/** One reading of a document; a later version of the reader adds another and replaces none. */
export interface ReadingRow {
  readonly document: DocumentId
  readonly number: number
  readonly reading: string
}

/** The newest reading of the document, where it has one. */
export async function newestReading(db: Kysely<Tables>, document: DocumentId): Promise<string | undefined> {
  return (await newestRow(db, document))?.reading
}

/** Adds a reading unless the newest one says the same. The document must be there. */
export async function addReading(db: Kysely<Tables>, document: DocumentId, reading: string): Promise<void> {
  assertStorable(reading)
  const known = await db.selectFrom('documents').select('id').where('id', '=', document).executeTakeFirst()
  if (known === undefined) throw new Error(`our fault: a reading of \`${document}\`, which is not in the store`)
  const newest = await newestRow(db, document)
  if (newest?.reading === reading) return
  const row = { document, number: (newest?.number ?? 0) + 1, reading }
  await db.insertInto('readings').values(row).execute()
}

async function newestRow(db: Kysely<Tables>, document: DocumentId): Promise<ReadingRow | undefined> {
  const all = db.selectFrom('readings').selectAll().where('document', '=', document)
  return await all.orderBy('number', 'desc').limit(1).executeTakeFirst()
}
