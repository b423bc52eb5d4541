import { z } from 'zod'
import { nothing } from '#api/common/nothing'
import { operation } from '#api/operation'

export const showWorkspace = operation({
  id: 'showWorkspace',
  method: 'get',
  path: '/workspace',
  summary: 'What this server is, and whether it is well',
  doc: 'For the first page and for watchers: version, kind of store, who may be asking, present moment.',
  resource: 'workspace',
  who: 'anyone',
  writes: false,
  params: nothing,
  query: nothing,
  body: nothing,
  answer: z.object({
    name: z.literal('servanda'),
    version: z.string(),
    store: z.enum(['sqlite', 'postgres', 'memory']),
    audience: z.enum(['workspace', 'public']),
    now: z.string(),
    demonstration: z.boolean().describe('Whether the demonstration case can be taken in by who asks.'),
    agreements: z.number().int(),
  }),
  answerStatus: 200,
  problems: [],
})
