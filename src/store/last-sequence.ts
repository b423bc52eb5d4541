import type { Kysely } from 'kysely'
import type { Tables } from '#store/tables/tables'

/** The number of the last row of a table that counts its rows; 0 where there is none. */
export async function lastSequence(
  db: Kysely<Tables>,
  table: 'documents' | 'custody_rows' | 'feed_rows',
): Promise<number> {
  const all = db.selectFrom(table).select('sequence')
  return (await all.orderBy('sequence', 'desc').limit(1).executeTakeFirst())?.sequence ?? 0
}
