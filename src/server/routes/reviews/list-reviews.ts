import type { Operations } from '#api/registry'
import { listReviews } from '#app/reviews/list-reviews'
import { ok } from '#base/result'
import type { Handler } from '#server/http/route'
import { reviewingOf } from '#server/routes/reviews/reviewing'

export const handleListReviews: Handler<Operations['listReviews']> = async ({ params, query }, context) => {
  const { as } = reviewingOf(query.as, context)
  const listed = await listReviews(context.ports, { ...query, agreement: params.agreement, as })
  return listed.ok ? ok({ answer: { ...listed.value, as } }) : listed
}
