import type { Operations } from '#api/registry'
import { listMappings } from '#app/tables/known-mappings'
import { ok } from '#base/result'
import type { Handler } from '#server/http/route'

export const handleListMappings: Handler<Operations['listMappings']> = async (_input, { ports, mappingsFolder }) => {
  const known = await listMappings(ports, mappingsFolder)
  return known.ok ? ok({ answer: { items: known.value } }) : known
}
