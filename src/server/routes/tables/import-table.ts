import type { Operations } from '#api/registry'
import { loadAgreement } from '#app/agreements/load-agreement'
import { importTable, type TableUpload } from '#app/tables/import-table'
import { err, ok } from '#base/result'
import type { Handler } from '#server/http/route'

export const handleImportTable: Handler<Operations['importTable']> = async (
  { params, body },
  { ports, asker, person, gazetteerFolder },
) => {
  const loaded = await loadAgreement(ports, params.agreement, asker)
  if (!loaded.ok) return loaded
  const { base64, sha256 = '', name, mapping, published, after } = body
  if (base64 === undefined && sha256 === '') return err(NOTHING)
  const file: TableUpload['file'] =
    base64 === undefined ? { sha256 } : { bytes: new Uint8Array(Buffer.from(base64, 'base64')) }
  const { agreement } = loaded.value
  const upload = { name, file, mapping, published, after, agreement, gazetteer: gazetteerFolder, by: person }
  const done = await importTable(ports, upload)
  return done.ok ? ok({ answer: done.value }) : done
}

const NOTHING = {
  kind: 'usage',
  code: 'invalid-request',
  message: 'no table was sent: give its bytes in `base64`, or the `sha256` that the answer before gave',
} as const
