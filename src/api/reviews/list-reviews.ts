import { z } from 'zod'
import { agreementParams } from '#api/common/agreement-params'
import { nothing } from '#api/common/nothing'
import { pageOf, pageQuery } from '#api/common/page'
import { operation } from '#api/operation'
import { asPerson } from '#api/reviews/review-act'
import { reviewRulesSchema, reviewSummary } from '#api/reviews/review-answer'

export const listReviews = operation({
  id: 'listReviews',
  method: 'get',
  path: '/agreements/:agreement/reviews',
  summary: 'The review queue: documents about an agreement, with how their items stand',
  doc: 'In the order of entry, as one person may see it.',
  resource: 'reviews',
  who: 'workspace',
  writes: false,
  params: agreementParams,
  query: pageQuery.extend({ as: asPerson }),
  body: nothing,
  answer: pageOf(reviewSummary).extend({ rules: reviewRulesSchema, as: z.string() }),
  answerStatus: 200,
  problems: ['not-allowed'],
})
