import type { Operations } from '#api/registry'
import { loadAgreement } from '#app/agreements/load-agreement'
import { hasSeen, stale } from '#app/agreements/import-agreement'
import { importDocument } from '#app/documents/import-document'
import { toTextProblem } from '#app/problems/problem'
import { loadReaderNames } from '#app/readings/load-reader-names'
import { err, ok } from '#base/result'
import type { Handler } from '#server/http/route'

export const handleImportDocument: Handler<Operations['importDocument']> = async (
  { params, body },
  { ports, asker, now, person, ifMatch, gazetteerFolder },
) => {
  const loaded = await loadAgreement(ports, params.agreement, asker)
  if (!loaded.ok) return loaded
  const { agreement, kept } = loaded.value
  const standing = kept?.etag ?? ''
  if (!hasSeen(ifMatch, standing)) return err(stale(agreement.id, ifMatch, standing))
  const bytes = new Uint8Array(Buffer.from(body.base64, 'base64'))
  const extracted = await ports.extractor.extract({ bytes, name: body.name })
  if (!extracted.ok) return err(toTextProblem(extracted.error, body.name))
  const found = { name: body.name, bytes, extracted: extracted.value }
  const names = await loadReaderNames(ports, gazetteerFolder, agreement)
  const done = await importDocument(ports, { found, agreement, names, published: body.published, by: person, now })
  return done.ok ? ok({ answer: done.value }) : done
}
