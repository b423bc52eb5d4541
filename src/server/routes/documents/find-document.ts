import type { Operations } from '#api/registry'
import { findDocument } from '#app/documents/find-document'
import { resolveVantage, toResolvedVantage } from '#app/vantage/resolve-vantage'
import { ok } from '#base/result'
import type { Handler } from '#server/http/route'
import { UTC } from '#time/zone'

export const handleFindDocument: Handler<Operations['findDocument']> = async ({ params, query }, { ports, now }) => {
  const vantage = resolveVantage(query, { zone: UTC, now })
  if (!vantage.ok) return vantage
  const found = await findDocument(ports, params.document)
  return found.ok ? ok({ answer: { ...found.value, vantage: toResolvedVantage(vantage.value, UTC) } }) : found
}
