import { nothing } from '#api/common/nothing'
import { operation } from '#api/operation'
import { reviewAnswer } from '#api/reviews/review-answer'
import { documentParams } from '#api/reviews/show-review'
import { asPerson } from '#api/reviews/review-act'
import { z } from 'zod'

export const readAgain = operation({
  id: 'readAgain',
  method: 'post',
  path: '/documents/:document/readings',
  summary: 'Read a document again with the reader of today',
  doc: 'What people decided stays as they left it; what the reader now reads otherwise is shown beside it. `If-Match: *`.',
  resource: 'reviews',
  who: 'workspace',
  writes: true,
  params: documentParams,
  query: nothing,
  body: z.object({ as: asPerson }),
  answer: reviewAnswer,
  answerStatus: 201,
  problems: ['no-such-document', 'unsupported-language', 'too-large', 'not-allowed'],
})
