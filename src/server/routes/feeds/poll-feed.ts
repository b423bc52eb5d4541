import type { Operations } from '#api/registry'
import { findFeed, toShownFeed } from '#app/feeds/feed'
import { pollFeed } from '#app/feeds/poll-feeds'
import { pollingWith } from '#app/feeds/polling-with'
import { saidOf } from '#app/problems/with-said'
import { ok } from '#base/result'
import type { Handler } from '#server/http/route'

export const handlePollFeed: Handler<Operations['pollFeed']> = async (
  { params },
  { ports, person, gazetteerFolder },
) => {
  const feed = await findFeed(ports, params.feed)
  if (!feed.ok) return feed
  const polled = await pollFeed(feed.value, pollingWith(ports, gazetteerFolder, person))
  if (!polled.ok) return polled
  const now = await findFeed(ports, params.feed)
  const { outcome, message, taken, alreadyThere, skipped } = polled.value
  if (!now.ok) return now
  const answer = { outcome, message, ...saidOf(message), taken, alreadyThere, skipped, feed: toShownFeed(now.value) }
  return ok({ answer })
}
