import type { Operations } from '#api/registry'
import { toShownFeed } from '#app/feeds/feed'
import { followFeed } from '#app/feeds/follow-feed'
import { ok } from '#base/result'
import type { Handler } from '#server/http/route'

export const handleFollowFeed: Handler<Operations['followFeed']> = async ({ body }, { ports, person }) => {
  // Who may reach this machine's own network is said on its command line alone.
  const followed = await followFeed(ports, { ...body, allowPrivate: false }, person)
  return followed.ok ? ok({ answer: toShownFeed(followed.value) }) : followed
}
