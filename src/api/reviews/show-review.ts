import { z } from 'zod'
import { nothing } from '#api/common/nothing'
import { operation } from '#api/operation'
import { asPerson } from '#api/reviews/review-act'
import { reviewAnswer } from '#api/reviews/review-answer'

/** The id of a document in the path. */
export const documentParams = z.object({
  document: z.string().min(1).max(200).describe('The id of the document.'),
})

export const showReview = operation({
  id: 'showReview',
  method: 'get',
  path: '/documents/:document/review',
  summary: 'The draft items of a document with what was decided about each',
  doc: 'As one person may see it: with two coders each sees only their own decisions until both are done.',
  resource: 'reviews',
  who: 'workspace',
  writes: false,
  params: documentParams,
  query: z.object({ as: asPerson }),
  body: nothing,
  answer: reviewAnswer,
  answerStatus: 200,
  problems: ['no-such-document', 'not-allowed'],
})
