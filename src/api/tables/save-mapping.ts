import { z } from 'zod'
import { nothing } from '#api/common/nothing'
import { operation } from '#api/operation'
import { knownMapping } from '#api/tables/list-mappings'
import { mappingShape } from '#api/tables/mapping-shape'

export const saveMapping = operation({
  id: 'saveMapping',
  method: 'post',
  path: '/mappings',
  summary: 'Save what the columns of a table mean, under a name',
  doc: 'A name that was saved before means the new one from now on; the names of ready mappings stay theirs. `If-Match: *`.',
  resource: 'tables',
  who: 'workspace',
  writes: true,
  params: nothing,
  query: nothing,
  body: z.object({ mapping: mappingShape }),
  answer: knownMapping,
  answerStatus: 201,
  problems: ['faulty-mapping', 'ready-mapping', 'too-many-mappings', 'not-allowed', 'full'],
})
