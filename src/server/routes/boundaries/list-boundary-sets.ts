import type { Operations } from '#api/registry'
import { listBoundarySets } from '#app/boundaries/boundary-sets'
import { ok } from '#base/result'
import type { Handler } from '#server/http/route'

export const handleListBoundarySets: Handler<Operations['listBoundarySets']> = async (_input, context) =>
  ok({ answer: { items: await listBoundarySets(context.ports, context.boundariesFolder) } })
