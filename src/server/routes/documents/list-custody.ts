import type { Operations } from '#api/registry'
import { listCustody } from '#app/documents/list-custody'
import { ok } from '#base/result'
import type { Handler } from '#server/http/route'

export const handleListCustody: Handler<Operations['listCustody']> = async ({ params }, { ports }) => {
  const found = await listCustody(ports, params.document)
  return found.ok ? ok({ answer: found.value }) : found
}
