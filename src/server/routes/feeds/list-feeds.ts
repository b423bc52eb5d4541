import type { Operations } from '#api/registry'
import { listFeeds, toShownFeed } from '#app/feeds/feed'
import { ok } from '#base/result'
import type { Handler } from '#server/http/route'

export const handleListFeeds: Handler<Operations['listFeeds']> = async (_input, { ports }) => {
  const feeds = await listFeeds(ports)
  return feeds.ok ? ok({ answer: { items: feeds.value.map(toShownFeed) } }) : feeds
}
