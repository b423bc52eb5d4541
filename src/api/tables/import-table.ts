import { z } from 'zod'
import { agreementParams } from '#api/common/agreement-params'
import { importAnswer } from '#api/imports/create-import'
import { operation } from '#api/operation'
import { nothing } from '#api/common/nothing'
import { mappingShape } from '#api/tables/mapping-shape'

const place = z
  .object({ rows: z.number().int().min(0), byte: z.number().int().min(0) })
  .describe('So many rows are passed over unread, and so many bytes of the table as UTF-8: as `next` gave it.')

/** How far a table was taken in. */
export const importedRows = importAnswer
  .unwrap()
  .extend({
    sha256: z.string().describe('Under which the whole table is kept, as the original of its rows.'),
    next: place.readonly().nullable().describe('Where to go on with `after`; null when all rows were looked at.'),
  })
  .readonly()

export type ImportedRows = z.output<typeof importedRows>

export const importTable = operation({
  id: 'importTable',
  method: 'post',
  path: '/agreements/:agreement/tables',
  summary: 'Take in some rows of a table about an agreement',
  doc: 'First with the whole file in base64, which is kept as the original; then with its `sha256` and with `after`, until `next` is null. Each row becomes a document, known by its bytes: rows that stand there already are passed over, so that an import that was cut off is finished by the same one again. `If-Match: *`.',
  resource: 'tables',
  who: 'workspace',
  writes: true,
  params: agreementParams,
  query: nothing,
  body: z.object({
    name: z.string().min(1).max(300),
    base64: z.base64().min(1).optional(),
    sha256: z.string().length(64).optional(),
    mapping: mappingShape,
    published: z.string().max(40).optional().describe('When rows were published that do not say so.'),
    after: place.optional(),
  }),
  answer: importedRows,
  answerStatus: 201,
  problems: [
    'no-such-agreement',
    'no-such-original',
    'faulty-mapping',
    'lacking-columns',
    'not-a-date',
    'ambiguous-date',
    'empty',
    'wrong-encoding',
    'unreadable',
    'too-large',
    'not-allowed',
    'full',
  ],
})
