import { z } from 'zod'
import { agreementParams } from '#api/common/agreement-params'
import { nothing } from '#api/common/nothing'
import { documentSummary } from '#api/documents/document-answer'
import { operation } from '#api/operation'

export const importDocument = operation({
  id: 'importDocument',
  method: 'post',
  path: '/agreements/:agreement/documents',
  summary: 'Add a document about an agreement',
  doc: 'The original bytes in base64, kept by their hash. The same bytes again give the document that stands there.',
  resource: 'documents',
  who: 'workspace',
  writes: true,
  params: agreementParams,
  query: nothing,
  body: z.object({
    name: z.string().min(1).max(300),
    base64: z.base64().min(1),
    published: z.string().max(40).optional(),
  }),
  answer: documentSummary,
  answerStatus: 201,
  problems: ['no-such-agreement', 'empty', 'binary', 'too-large', 'wrong-encoding', 'stale', 'not-allowed', 'full'],
})
