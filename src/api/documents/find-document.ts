import { z } from 'zod'
import { nothing } from '#api/common/nothing'
import { vantageQuery } from '#api/common/vantage'
import { documentAnswer } from '#api/documents/document-answer'
import { operation } from '#api/operation'

export const findDocument = operation({
  id: 'findDocument',
  method: 'get',
  path: '/documents/:document',
  summary: 'One document with its text and its reading',
  doc: 'A document that was not yet read is read now.',
  resource: 'documents',
  who: 'workspace',
  writes: false,
  params: z.object({ document: z.string().min(1).max(200).describe('The id of the document.') }),
  query: vantageQuery,
  body: nothing,
  answer: documentAnswer,
  answerStatus: 200,
  problems: ['no-such-document', 'not-allowed'],
})
