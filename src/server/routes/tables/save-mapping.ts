import type { Operations } from '#api/registry'
import { saveMapping } from '#app/tables/known-mappings'
import { ok } from '#base/result'
import type { Handler } from '#server/http/route'

export const handleSaveMapping: Handler<Operations['saveMapping']> = async (
  { body },
  { ports, mappingsFolder, person, now },
) => {
  const saved = await saveMapping(ports, { mapping: body.mapping, folder: mappingsFolder, by: person, now })
  return saved.ok ? ok({ answer: saved.value }) : saved
}
