import { z } from 'zod'
import { agreementParams } from '#api/common/agreement-params'
import { nothing } from '#api/common/nothing'
import { operation } from '#api/operation'

/** What an import of record entries did. */
export const importedRecord = z.object({
  agreement: z.string(),
  added: z.number().int(),
  alreadyThere: z.number().int(),
  etag: z.string(),
})

export const importRecord = operation({
  id: 'importRecord',
  method: 'post',
  path: '/agreements/:agreement/record',
  summary: 'Add entries to the record of an agreement',
  doc: 'The body carries a record file. What stands there word for word is passed over; nothing is overwritten.',
  resource: 'agreements',
  who: 'workspace',
  writes: true,
  params: agreementParams,
  query: nothing,
  body: z.object({ text: z.string().min(1).max(20_000_000), name: z.string().max(300).default('record.yaml') }),
  answer: importedRecord,
  answerStatus: 201,
  problems: ['no-such-agreement', 'faulty-file', 'same-id', 'stale', 'not-allowed', 'locked', 'full'],
})

export type ImportedRecord = z.output<typeof importedRecord>
