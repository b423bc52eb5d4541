import type { Operations } from '#api/registry'
import { nameSource } from '#app/reviews/name-source'
import { ok } from '#base/result'
import type { Handler } from '#server/http/route'
import { reviewingOf } from '#server/routes/reviews/reviewing'

export const handleNameSource: Handler<Operations['nameSource']> = async ({ params, body }, context) => {
  const done = await nameSource(context.ports, params.document, body, reviewingOf(body.as, context))
  return done.ok ? ok({ answer: done.value, etag: done.value.etag }) : done
}
