import type { Operations } from '#api/registry'
import { hasSeen, stale } from '#app/agreements/import-agreement'
import { loadAgreement } from '#app/agreements/load-agreement'
import { importUpload } from '#app/intake/import-upload'
import { err, ok } from '#base/result'
import type { Handler } from '#server/http/route'

export const handleCreateImport: Handler<Operations['createImport']> = async (
  { params, body },
  { ports, asker, person, ifMatch, gazetteerFolder },
) => {
  const loaded = await loadAgreement(ports, params.agreement, asker)
  if (!loaded.ok) return loaded
  const { agreement, kept } = loaded.value
  const standing = kept?.etag ?? ''
  if (!hasSeen(ifMatch, standing)) return err(stale(agreement.id, ifMatch, standing))
  const bytes = new Uint8Array(Buffer.from(body.base64, 'base64'))
  const { name, published } = body
  const done = await importUpload(ports, { name, bytes, published, agreement, gazetteer: gazetteerFolder, by: person })
  return done.ok ? ok({ answer: done.value }) : done
}
