import type { Operations } from '#api/registry'
import { importRecord } from '#app/agreements/import-record'
import { ok } from '#base/result'
import type { Handler } from '#server/http/route'

export const handleImportRecord: Handler<Operations['importRecord']> = async (
  { params, body },
  { ports, now, person, ifMatch },
) => {
  const done = await importRecord(ports, params.agreement, { ...body, by: person, now, seen: ifMatch })
  return done.ok ? ok({ answer: done.value, etag: done.value.etag }) : done
}
