import type { Operations } from '#api/registry'
import { loadAgreement } from '#app/agreements/load-agreement'
import { showLedger } from '#app/ledgers/show-ledger'
import { ok } from '#base/result'
import type { Handler } from '#server/http/route'

export const handleShowLedger: Handler<Operations['showLedger']> = async ({ params, query }, { ports, asker, now }) => {
  const loaded = await loadAgreement(ports, params.agreement, asker)
  if (!loaded.ok) return loaded
  const overlay = query.overlay?.split(',').filter((id) => id !== '')
  const shown = showLedger(loaded.value, { ...query, overlay }, now)
  return shown.ok ? ok({ answer: shown.value.answer }) : shown
}
