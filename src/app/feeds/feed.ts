import { z } from 'zod'
import type { ShownFeed } from '#api/feeds/list-feeds'
import type { FeedRow, Ports } from '#app/ports'
import { saidOf } from '#app/problems/with-said'
import { toProblem, type Problem } from '#app/problems/problem'
import { err, ok, type Result } from '#base/result'
import { groupBy } from '#base/group'
import { instantAt, type Instant } from '#time/instant'
import { formatInstant } from '#time/zone'

const wishes = z
  .object({
    address: z.string(),
    agreement: z.string().optional(),
    everyMinutes: z.number().int().positive(),
    allowPrivate: z.boolean(),
    /** Whether the pages that entries link to are fetched too. */
    pages: z.boolean().default(false),
  })
  .readonly()

const asked = z
  .object({
    outcome: z.enum(['fetched', 'unchanged', 'gone', 'failed']),
    message: z.string(),
    etag: z.string().optional(),
    lastModified: z.string().optional(),
    failures: z.number().int(),
    /** Milliseconds since 1970; the feed is not asked before. */
    notBefore: z.number(),
    taken: z.number().int(),
    alreadyThere: z.number().int(),
    skipped: z.number().int(),
  })
  .readonly()

/** What a person wants of a feed. */
export type FeedWishes = z.output<typeof wishes>

/** What came of asking a feed. */
export type AskedFeed = z.output<typeof asked>

/** What a person says of a feed; what is left out is not wanted. */
export type FeedWishesGiven = z.input<typeof wishes>

/** A feed that is followed. */
export interface Feed extends FeedWishes {
  readonly id: string
  readonly by: string
  /** When it was asked last, and what came of it. */
  readonly last?: AskedFeed & { readonly at: Instant }
}

/** What can happen to a feed. */
export const feedDeeds = { added: 'added', removed: 'removed', asked: 'asked' } as const

/** The feeds that are followed, in the order in which they were added. */
export async function listFeeds({ store }: Pick<Ports, 'store'>): Promise<Result<readonly Feed[], Problem>> {
  const rows = await store.read((reader) => reader.listFeedRows())
  if (!rows.ok) return err(toProblem(rows.error))
  const byFeed = groupBy(rows.value, ({ feed }) => feed)
  return ok([...byFeed.values()].flatMap(toFeed))
}

// Rows are in the order of entry: a feed is followed when it was added after it was last removed.
function toFeed(rows: readonly FeedRow[]): readonly Feed[] {
  const added = rows.findLastIndex(({ did }) => did === feedDeeds.added)
  const row = rows[added]
  if (row === undefined || rows.findLastIndex(({ did }) => did === feedDeeds.removed) > added) return []
  const last = rows.slice(added).find(({ did }) => did === feedDeeds.asked)
  const kept = last === undefined ? {} : { last: { ...asked.parse(JSON.parse(last.content)), at: last.at } }
  return [{ ...wishes.parse(JSON.parse(row.content)), id: row.feed, by: row.by, ...kept }]
}

/** The feed of that id. */
export async function findFeed(ports: Pick<Ports, 'store'>, id: string): Promise<Result<Feed, Problem>> {
  const feeds = await listFeeds(ports)
  if (!feeds.ok) return feeds
  const found = feeds.value.find((feed) => feed.id === id)
  const addresses = feeds.value.map(({ address }) => address)
  return found === undefined ? err(noSuchFeed(id, addresses)) : ok(found)
}

/** The problem of a feed that nobody follows, with those that are followed. */
export function noSuchFeed(wanted: string, known: readonly string[]): Problem {
  const there = known.length === 0 ? 'none is followed yet' : `followed are ${known.slice(0, 10).join(', ')}`
  return { kind: 'not-found', code: 'no-such-feed', message: `no feed \`${wanted}\` is followed: ${there}` }
}

/** A feed as answers carry it. */
export function toShownFeed({ id, address, agreement, everyMinutes, allowPrivate, pages, by, last }: Feed): ShownFeed {
  const shown = { id, address, agreement: agreement ?? null, everyMinutes, allowPrivate, pages, by }
  if (last === undefined) return { ...shown, last: null }
  const { at, outcome, message, notBefore } = last
  const when = { at: formatInstant(at), notBefore: formatInstant(instantAt(notBefore)) }
  const asked = { ...when, outcome, message, ...saidOf(message) }
  return { ...shown, last: asked }
}
