import { z } from 'zod'
import { nothing } from '#api/common/nothing'
import { operation } from '#api/operation'

/** What an import did. */
export const importedAgreement = z.object({
  agreement: z.string(),
  title: z.string(),
  version: z.number().int(),
  etag: z.string(),
  unchanged: z.boolean().describe('Whether the same text was already the newest version.'),
})

export const importAgreement = operation({
  id: 'importAgreement',
  method: 'post',
  path: '/agreements',
  summary: 'Add an agreement, or a new version of one',
  doc: 'The body carries an agreement file. `If-Match` names the newest version, `"0"` where none stands there yet.',
  resource: 'agreements',
  who: 'workspace',
  writes: true,
  params: nothing,
  query: nothing,
  body: z.object({ text: z.string().min(1).max(5_000_000), name: z.string().max(300).default('agreement.yaml') }),
  answer: importedAgreement,
  answerStatus: 201,
  problems: ['faulty-file', 'stale', 'not-allowed', 'locked', 'full'],
})

export type ImportedAgreement = z.output<typeof importedAgreement>
