import type { Operations } from '#api/registry'
import { listMappings } from '#app/tables/known-mappings'
import { tryTable } from '#app/tables/try-table'
import { ok } from '#base/result'
import type { Handler } from '#server/http/route'

export const handleTryTable: Handler<Operations['tryTable']> = async ({ body }, { ports, mappingsFolder }) => {
  const known = await listMappings(ports, mappingsFolder)
  if (!known.ok) return known
  const file = { name: body.name, bytes: new Uint8Array(Buffer.from(body.base64, 'base64')) }
  const tried = await tryTable(ports, { file, given: body.mapping, known: known.value })
  return tried.ok ? ok({ answer: tried.value }) : tried
}
