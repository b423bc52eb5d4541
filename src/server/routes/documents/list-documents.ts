import type { Operations } from '#api/registry'
import { listDocuments } from '#app/documents/list-documents'
import { resolveVantage, toResolvedVantage } from '#app/vantage/resolve-vantage'
import { ok } from '#base/result'
import type { Handler } from '#server/http/route'
import { UTC } from '#time/zone'

export const handleListDocuments: Handler<Operations['listDocuments']> = async ({ query }, { ports, now }) => {
  const vantage = resolveVantage(query, { zone: UTC, now })
  if (!vantage.ok) return vantage
  const page = await listDocuments(ports, query, vantage.value)
  return page.ok ? ok({ answer: { ...page.value, vantage: toResolvedVantage(vantage.value, UTC) } }) : page
}
