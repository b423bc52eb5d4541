import { z } from 'zod'
import { saidSchema } from '#api/common/said'
import { nothing } from '#api/common/nothing'
import { operation } from '#api/operation'

/** A feed that is followed, and what came of asking it last. */
export const shownFeed = z
  .object({
    id: z.string(),
    address: z.string(),
    agreement: z.string().nullable().describe('The agreement that its entries are about.'),
    everyMinutes: z.number().int(),
    allowPrivate: z
      .boolean()
      .describe('Whether exactly this address may be asked although it is on a private network.'),
    pages: z.boolean().describe('Whether the pages that its entries link to are fetched too.'),
    by: z.string().describe('Who added it.'),
    last: z
      .object({
        at: z.string(),
        outcome: z.enum(['fetched', 'unchanged', 'gone', 'failed']),
        message: z.string(),
        said: saidSchema,
        notBefore: z.string().describe('It is not asked again before.'),
      })
      .nullable(),
  })
  .readonly()
  .meta({ id: 'Feed' })

export type ShownFeed = z.output<typeof shownFeed>

export const listFeeds = operation({
  id: 'listFeeds',
  method: 'get',
  path: '/feeds',
  summary: 'The feeds that are followed, and what came of each',
  doc: 'In the order in which they were added.',
  resource: 'feeds',
  who: 'workspace',
  writes: false,
  params: nothing,
  query: nothing,
  body: nothing,
  answer: z.object({ items: z.array(shownFeed).readonly() }),
  answerStatus: 200,
  problems: ['not-allowed'],
})
