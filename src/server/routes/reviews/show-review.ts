import type { Operations } from '#api/registry'
import { showReview } from '#app/reviews/show-review'
import { ok } from '#base/result'
import type { Handler } from '#server/http/route'
import { reviewingOf } from '#server/routes/reviews/reviewing'

export const handleShowReview: Handler<Operations['showReview']> = async ({ params, query }, context) => {
  const shown = await showReview(context.ports, params.document, reviewingOf(query.as, context).as)
  return shown.ok ? ok({ answer: shown.value, etag: shown.value.etag }) : shown
}
