import { feedDeeds, findFeed, listFeeds, noSuchFeed, type Feed, type FeedWishesGiven } from '#app/feeds/feed'
import { loadAgreement } from '#app/agreements/load-agreement'
import type { Ports } from '#app/ports'
import { toProblem, type Problem } from '#app/problems/problem'
import { derivedId } from '#base/hash'
import { err, ok, type Result } from '#base/result'

/** Nobody is asked more often than this. */
const LEAST_MINUTES = 15
const MOST_MINUTES = 10_080
const MOST_FEEDS = 500

/** Begins to follow a feed, or changes how; nothing is asked yet. */
export async function followFeed(
  ports: Pick<Ports, 'store' | 'clock'>,
  wishes: FeedWishesGiven,
  by: string,
): Promise<Result<Feed, Problem>> {
  const fault = faultOf(wishes)
  if (fault !== undefined) return err(fault)
  if (wishes.agreement !== undefined) {
    const known = await loadAgreement(ports, wishes.agreement, 'workspace')
    if (!known.ok) return known
  }
  const feeds = await listFeeds(ports)
  if (!feeds.ok) return feeds
  const id = idOf(wishes.address)
  if (feeds.value.length >= MOST_FEEDS && !feeds.value.some((feed) => feed.id === id)) return err(tooMany())
  const row = { feed: id, did: feedDeeds.added, at: ports.clock.now(), by, content: JSON.stringify(wishes) }
  const kept = await ports.store.transact(async (session) => {
    await session.addFeedRow(row)
    await session.addAuditRow({ at: row.at, by, did: 'follow-feed', what: wishes.address, detail: row.content })
  })
  return kept.ok ? findFeed(ports, id) : err(toProblem(kept.error))
}

/** Ends following a feed; what came from it stays. */
export async function leaveFeed(
  ports: Pick<Ports, 'store' | 'clock'>,
  address: string,
  by: string,
): Promise<Result<{ readonly id: string }, Problem>> {
  const feeds = await listFeeds(ports)
  if (!feeds.ok) return feeds
  const found = feeds.value.find((feed) => feed.address === address || feed.id === address)
  if (found === undefined)
    return err(
      noSuchFeed(
        address,
        feeds.value.map((feed) => feed.address),
      ),
    )
  const row = { feed: found.id, did: feedDeeds.removed, at: ports.clock.now(), by, content: '{}' }
  const kept = await ports.store.transact(async (session) => {
    await session.addFeedRow(row)
    await session.addAuditRow({ at: row.at, by, did: 'leave-feed', what: found.address, detail: '' })
  })
  return kept.ok ? ok({ id: found.id }) : err(toProblem(kept.error))
}

function idOf(address: string): string {
  return derivedId('feed', [address])
}

function faultOf({ address, everyMinutes }: FeedWishesGiven): Problem | undefined {
  if (!/^https?:\/\/[^\s@]{1,1900}$/i.test(address)) {
    const message = `\`${address.slice(0, 200)}\` is no address of a feed: give one that begins with https:// or http://, without a password in it`
    return { kind: 'usage', code: 'not-an-address', message }
  }
  if (everyMinutes >= LEAST_MINUTES && everyMinutes <= MOST_MINUTES) return undefined
  const message = `every ${everyMinutes} minutes is not allowed: give from ${LEAST_MINUTES} minutes to a week (${MOST_MINUTES})`
  return { kind: 'usage', code: 'usage', message }
}

function tooMany(): Problem {
  return { kind: 'conflict', code: 'too-many-feeds', message: `${MOST_FEEDS} feeds are followed: remove one first` }
}
