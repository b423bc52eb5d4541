import type { Operations } from '#api/registry'
import { importAgreement } from '#app/agreements/import-agreement'
import { ok } from '#base/result'
import type { Handler } from '#server/http/route'

export const handleImportAgreement: Handler<Operations['importAgreement']> = async (
  { body },
  { ports, now, person, ifMatch },
) => {
  const done = await importAgreement(ports, { ...body, by: person, now, seen: ifMatch })
  return done.ok ? ok({ answer: done.value, etag: done.value.etag }) : done
}
