import type { Operations } from '#api/registry'
import { loadAgreement } from '#app/agreements/load-agreement'
import { compareKnowledge } from '#app/ledgers/compare-knowledge'
import { ok } from '#base/result'
import type { Handler } from '#server/http/route'

export const handleCompareKnowledge: Handler<Operations['compareKnowledge']> = async (
  { params, query },
  { ports, asker, now },
) => {
  const loaded = await loadAgreement(ports, params.agreement, asker)
  if (!loaded.ok) return loaded
  const overlay = query.overlay?.split(',').filter((id) => id !== '')
  const compared = compareKnowledge(loaded.value, { ...query, overlay }, now)
  return compared.ok ? ok({ answer: compared.value }) : compared
}
