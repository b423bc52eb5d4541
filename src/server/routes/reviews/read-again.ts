import type { Operations } from '#api/registry'
import { readAgain } from '#app/reviews/read-again'
import { ok } from '#base/result'
import type { Handler } from '#server/http/route'
import { reviewingOf } from '#server/routes/reviews/reviewing'

export const handleReadAgain: Handler<Operations['readAgain']> = async ({ params, body }, context) => {
  const { ports, gazetteerFolder } = context
  const done = await readAgain(ports, params.document, gazetteerFolder, reviewingOf(body.as, context))
  return done.ok ? ok({ answer: done.value, etag: done.value.etag }) : done
}
