import type { Operations } from '#api/registry'
import { loadAgreement } from '#app/agreements/load-agreement'
import { listFindings } from '#app/findings/list-findings'
import { resolveVantage, toResolvedVantage } from '#app/vantage/resolve-vantage'
import { ok } from '#base/result'
import type { Handler } from '#server/http/route'
import { UTC } from '#time/zone'

export const handleListFindings: Handler<Operations['listFindings']> = async (
  { params, query },
  { ports, asker, now },
) => {
  const loaded = await loadAgreement(ports, params.agreement, asker)
  if (!loaded.ok) return loaded
  const zone = loaded.value.agreement.instrument.zone ?? UTC
  const vantage = resolveVantage(query, { zone, now })
  if (!vantage.ok) return vantage
  const found = listFindings(loaded.value, query.rule === undefined ? [] : [query.rule])
  return found.ok ? ok({ answer: { vantage: toResolvedVantage(vantage.value, zone), ...found.value } }) : found
}
