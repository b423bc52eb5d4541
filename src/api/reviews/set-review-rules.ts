import { z } from 'zod'
import { nothing } from '#api/common/nothing'
import { operation } from '#api/operation'
import { asPerson } from '#api/reviews/review-act'
import { reviewRulesSchema } from '#api/reviews/review-answer'

export const setReviewRules = operation({
  id: 'setReviewRules',
  method: 'post',
  path: '/workspace/review-rules',
  summary: 'Say how many code each document, and whether somebody else must review',
  doc: 'Holds for the whole workspace from now on; decisions that stand are weighed by the new rules. `If-Match: *`.',
  resource: 'reviews',
  who: 'workspace',
  writes: true,
  params: nothing,
  query: nothing,
  body: z.object({ as: asPerson, rules: reviewRulesSchema }),
  answer: reviewRulesSchema,
  answerStatus: 201,
  problems: ['not-allowed'],
})
