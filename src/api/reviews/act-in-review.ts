import { z } from 'zod'
import { nothing } from '#api/common/nothing'
import { operation } from '#api/operation'
import { askedAct, asPerson } from '#api/reviews/review-act'
import { reviewAnswer } from '#api/reviews/review-answer'
import { documentParams } from '#api/reviews/show-review'

export const actInReview = operation({
  id: 'actInReview',
  method: 'post',
  path: '/documents/:document/review',
  summary: 'Decide about a draft item, take a decision back, or be done with a document',
  doc: 'Each act is kept with who, when and why; nothing is overwritten. A claim that is settled as kept goes into the record in the same step, ungraded; one that is no longer kept is retracted there. `If-Match` carries the tag of the review.',
  resource: 'reviews',
  who: 'workspace',
  writes: true,
  params: documentParams,
  query: nothing,
  body: z.object({ as: asPerson, act: askedAct }),
  answer: reviewAnswer,
  answerStatus: 201,
  problems: [
    'no-such-document',
    'no-such-item',
    'no-reason',
    'not-a-change',
    'nothing-to-undo',
    'coding-is-done',
    'coders-are-two',
    'coder-may-not-review',
    'stale',
    'not-allowed',
  ],
})
