import type { Operations } from '#api/registry'
import { findBoundarySet } from '#app/boundaries/boundary-sets'
import { ok } from '#base/result'
import type { Handler } from '#server/http/route'

export const handleFindBoundarySet: Handler<Operations['findBoundarySet']> = async ({ params }, context) => {
  const found = await findBoundarySet(context.ports, context.boundariesFolder, params.set)
  return found.ok ? ok({ answer: found.value }) : found
}
