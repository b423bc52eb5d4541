import type { Kysely } from 'kysely'
import type { FeedRow } from '#app/ports'
import { lastSequence } from '#store/last-sequence'
import { assertStorable, storableNote } from '#store/storable'
import type { Tables } from '#store/tables/tables'
import type { Instant } from '#time/instant'

/** Something that happened to a feed; `content` is JSON. */
export interface FeedRowRow {
  readonly sequence: number
  readonly feed: string
  readonly did: string
  readonly done_at: Instant
  readonly done_by: string
  readonly content: string
}

/** The newest row of each kind of each feed, in the order of entry. */
export async function listFeedRows(db: Kysely<Tables>): Promise<readonly FeedRow[]> {
  const newest = db
    .selectFrom('feed_rows')
    .select(({ fn }) => fn.max('sequence').as('sequence'))
    .groupBy(['feed', 'did'])
  const rows = await db
    .selectFrom('feed_rows')
    .selectAll()
    .where('sequence', 'in', newest)
    .orderBy('sequence')
    .execute()
  return rows.map(({ feed, did, done_at: at, done_by: by, content }) => ({ feed, did, at, by, content }))
}

/** Adds one row. */
export async function addFeedRow(db: Kysely<Tables>, { feed, did, at, by, content }: FeedRow): Promise<void> {
  assertStorable(content)
  const sequence = (await lastSequence(db, 'feed_rows')) + 1
  const row: FeedRowRow = { sequence, feed, did, done_at: at, done_by: storableNote(by), content }
  await db.insertInto('feed_rows').values(row).execute()
}
