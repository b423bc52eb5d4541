import { z } from 'zod'
import { nothing } from '#api/common/nothing'
import { operation } from '#api/operation'
import { mappingShape } from '#api/tables/mapping-shape'

/** A mapping that can be chosen by its name. */
export const knownMapping = z
  .object({
    name: z.string(),
    from: z.enum(['ready', 'saved']).describe('Whether it comes with the program or was saved in the workspace.'),
    mapping: mappingShape,
  })
  .readonly()

export type KnownMapping = z.output<typeof knownMapping>

export const listMappings = operation({
  id: 'listMappings',
  method: 'get',
  path: '/mappings',
  summary: 'The mappings of columns that come with the program or were saved in the workspace',
  doc: 'The ready ones first, then those that were saved, each by its name.',
  resource: 'tables',
  who: 'workspace',
  writes: false,
  params: nothing,
  query: nothing,
  body: nothing,
  answer: z.object({ items: z.array(knownMapping).readonly() }),
  answerStatus: 200,
  problems: ['not-allowed'],
})
