import type { Operations } from '#api/registry'
import { setReviewRules } from '#app/reviews/review-rules'
import { ok } from '#base/result'
import type { Handler } from '#server/http/route'
import { reviewingOf } from '#server/routes/reviews/reviewing'

export const handleSetReviewRules: Handler<Operations['setReviewRules']> = async ({ body }, context) => {
  const { as, now } = reviewingOf(body.as, context)
  const done = await setReviewRules(context.ports, body.rules, { by: as, now })
  return done.ok ? ok({ answer: done.value }) : done
}
