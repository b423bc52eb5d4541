import type { Operations } from '#api/registry'
import { actInReview } from '#app/reviews/act-in-review'
import { ok } from '#base/result'
import type { Handler } from '#server/http/route'
import { reviewingOf } from '#server/routes/reviews/reviewing'

export const handleActInReview: Handler<Operations['actInReview']> = async ({ params, body }, context) => {
  const done = await actInReview(context.ports, params.document, body.act, reviewingOf(body.as, context))
  return done.ok ? ok({ answer: done.value, etag: done.value.etag }) : done
}
