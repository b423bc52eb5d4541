import { z } from 'zod'
import { saidSchema } from '#api/common/said'
import { nothing } from '#api/common/nothing'
import { feedParams } from '#api/feeds/feed-params'
import { shownFeed } from '#api/feeds/list-feeds'
import { operation } from '#api/operation'

/** What came of asking a feed. */
export const polledFeed = z
  .object({
    outcome: z.enum(['fetched', 'unchanged', 'gone', 'failed', 'not-yet']),
    message: z.string(),
    said: saidSchema,
    taken: z.number().int(),
    alreadyThere: z.number().int(),
    skipped: z.number().int(),
    feed: shownFeed,
  })
  .readonly()

export type PolledFeedAnswer = z.output<typeof polledFeed>

export const pollFeed = operation({
  id: 'pollFeed',
  method: 'post',
  path: '/feeds/:feed/polls',
  summary: 'Ask a feed now, if its time has come',
  doc: 'Never more often than its interval, longer after each failure, and as long as its server asks for: then the outcome is `not-yet`. `If-Match: *`.',
  resource: 'feeds',
  who: 'workspace',
  writes: true,
  params: feedParams,
  query: nothing,
  body: nothing,
  answer: polledFeed,
  answerStatus: 201,
  problems: ['no-such-feed', 'no-such-agreement', 'not-allowed', 'full'],
})
