import { z } from 'zod'
import { saidSchema } from '#api/common/said'
import { nothing } from '#api/common/nothing'
import { operation } from '#api/operation'
import { mappingShape } from '#api/tables/mapping-shape'

/** One row as it would become a document, or why it would not. */
const triedRow = z
  .object({
    locator: z.string(),
    text: z.string().optional(),
    published: z.string().optional(),
    told: z
      .object({
        speakers: z.array(z.string()).readonly(),
        standing: z.string(),
        parts: z.array(z.string()).readonly().describe('Of whom, what, where and when, in the words of the columns.'),
      })
      .optional()
      .describe('The draft claim that its columns tell.'),
    refused: z.string().optional(),
    said: saidSchema,
  })
  .readonly()

/** What a table would become. */
export const triedTable = z
  .object({
    columns: z.array(z.string()).readonly(),
    mapping: mappingShape,
    from: z
      .enum(['given', 'ready', 'saved', 'guessed'])
      .describe('Where the mapping comes from: one that fits the columns, else a guess from their names.'),
    rows: z.array(triedRow).readonly(),
  })
  .readonly()

export type TriedTable = z.output<typeof triedTable>

export const tryTable = operation({
  id: 'tryTable',
  method: 'post',
  path: '/tables/trials',
  summary: 'What the first rows of a table would become, by a mapping that is given, fits, or is guessed',
  doc: 'The beginning of the file in base64 is enough. Nothing is kept. A guess is a beginning for a person, who checks it and sends it with the table.',
  resource: 'tables',
  who: 'workspace',
  writes: false,
  params: nothing,
  query: nothing,
  body: z.object({
    name: z.string().min(1).max(300).describe('The name of the file: its ending says of which kind it is.'),
    base64: z.base64().min(1).max(2_000_000),
    mapping: mappingShape.optional(),
  }),
  answer: triedTable,
  answerStatus: 200,
  problems: ['faulty-mapping', 'lacking-columns', 'empty', 'wrong-encoding', 'unreadable', 'too-large', 'not-allowed'],
})
