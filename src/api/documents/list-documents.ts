import { z } from 'zod'
import { nothing } from '#api/common/nothing'
import { pageOf, pageQuery } from '#api/common/page'
import { resolvedVantage, vantageQuery } from '#api/common/vantage'
import { documentSummary } from '#api/documents/document-answer'
import { operation } from '#api/operation'

export const listDocuments = operation({
  id: 'listDocuments',
  method: 'get',
  path: '/documents',
  summary: 'The documents of the workspace, or of one agreement',
  doc: 'Without their texts. Documents that were not known at the vantage are left out.',
  resource: 'documents',
  who: 'workspace',
  writes: false,
  params: nothing,
  query: vantageQuery.extend(pageQuery.shape).extend({
    agreement: z.string().max(200).optional().describe('Only documents about this agreement.'),
  }),
  body: nothing,
  answer: pageOf(documentSummary).extend({ vantage: resolvedVantage }),
  answerStatus: 200,
  problems: ['no-such-agreement', 'ambiguous-date', 'not-a-date', 'not-allowed'],
})
