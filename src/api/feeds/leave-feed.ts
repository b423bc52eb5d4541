import { z } from 'zod'
import { nothing } from '#api/common/nothing'
import { feedParams } from '#api/feeds/feed-params'
import { operation } from '#api/operation'

export const leaveFeed = operation({
  id: 'leaveFeed',
  method: 'post',
  path: '/feeds/:feed/end',
  summary: 'End following a feed; what came from it stays',
  doc: 'That it was followed, and what it answered, stays written down. `If-Match: *`.',
  resource: 'feeds',
  who: 'workspace',
  writes: true,
  params: feedParams,
  query: nothing,
  body: nothing,
  answer: z.object({ id: z.string() }),
  answerStatus: 201,
  problems: ['no-such-feed', 'not-allowed', 'full'],
})
