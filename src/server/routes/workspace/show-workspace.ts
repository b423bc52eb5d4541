import type { Operations } from '#api/registry'
import { toProblem } from '#app/problems/problem'
import { VERSION } from '#app/version'
import { err, ok } from '#base/result'
import type { Handler } from '#server/http/route'
import { formatInstant } from '#time/zone'

export const handleShowWorkspace: Handler<Operations['showWorkspace']> = async (
  _input,
  { ports, asker, now, demonstration },
) => {
  const agreements = await ports.store.read((reader) => reader.listAgreements())
  if (!agreements.ok) return err(toProblem(agreements.error))
  const answer = {
    name: 'servanda',
    version: VERSION,
    store: ports.store.kind,
    audience: asker,
    now: formatInstant(now),
    demonstration: asker === 'workspace' && demonstration !== undefined,
    agreements: agreements.value.length,
  } as const
  return ok({ answer })
}
