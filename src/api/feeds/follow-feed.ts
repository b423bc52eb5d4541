import { z } from 'zod'
import { nothing } from '#api/common/nothing'
import { shownFeed } from '#api/feeds/list-feeds'
import { operation } from '#api/operation'

export const followFeed = operation({
  id: 'followFeed',
  method: 'post',
  path: '/feeds',
  summary: 'Follow a feed, or change how it is followed',
  doc: 'Only addresses that a person names are asked, politely and on the public internet alone; nothing is asked yet. A private address is followed with the command line alone, so that no page can make this machine ask its own network. `If-Match: *`.',
  resource: 'feeds',
  who: 'workspace',
  writes: true,
  params: nothing,
  query: nothing,
  body: z.object({
    address: z.string().trim().min(1).max(2000),
    agreement: z.string().max(200).optional(),
    everyMinutes: z.number().int().default(60),
    pages: z.boolean().default(false).describe('Whether the pages that its entries link to are fetched too.'),
  }),
  answer: shownFeed,
  answerStatus: 201,
  problems: ['not-an-address', 'usage', 'too-many-feeds', 'no-such-agreement', 'not-allowed', 'full'],
})
