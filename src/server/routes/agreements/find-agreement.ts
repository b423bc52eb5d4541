import type { Operations } from '#api/registry'
import { loadAgreement } from '#app/agreements/load-agreement'
import { showAgreement } from '#app/agreements/show-agreement'
import type { Handler } from '#server/http/route'

export const handleFindAgreement: Handler<Operations['findAgreement']> = async (
  { params, query },
  { ports, asker, now },
) => {
  const loaded = await loadAgreement(ports, params.agreement, asker)
  return loaded.ok ? showAgreement(loaded.value, query, now) : loaded
}
