import type { Operations } from '#api/registry'
import { listAgreements } from '#app/agreements/list-agreements'
import { resolveVantage, toResolvedVantage } from '#app/vantage/resolve-vantage'
import { ok } from '#base/result'
import type { Handler } from '#server/http/route'
import { UTC } from '#time/zone'

export const handleListAgreements: Handler<Operations['listAgreements']> = async ({ query }, { ports, asker, now }) => {
  const vantage = resolveVantage(query, { zone: UTC, now })
  if (!vantage.ok) return vantage
  const page = await listAgreements(ports, query, asker)
  return page.ok ? ok({ answer: { ...page.value, vantage: toResolvedVantage(vantage.value, UTC) } }) : page
}
