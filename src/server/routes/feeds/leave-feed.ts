import type { Operations } from '#api/registry'
import { leaveFeed } from '#app/feeds/follow-feed'
import { ok } from '#base/result'
import type { Handler } from '#server/http/route'

export const handleLeaveFeed: Handler<Operations['leaveFeed']> = async ({ params }, { ports, person }) => {
  const left = await leaveFeed(ports, params.feed, person)
  return left.ok ? ok({ answer: left.value }) : left
}
