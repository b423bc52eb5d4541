import { useEffect, useMemo, type ReactNode } from 'react'
import { toLedgerTable } from '#views/ledger-table'
import type { NormId } from '#model/ids'
import { useAgreementView, useBarView } from '#web/place/agreement-view.tsx'
import { LedgerRows } from '#web/pages/ledger/ledger-rows.tsx'
import { useSpeech } from '#web/place/speech.tsx'

/**
 * Every chosen row of a long ledger, for paper alone: it waits for the whole ledger of the days in sight, draws it, and
 * then has the browser print.
 */
export function PrintedLedger(props: { readonly norms: readonly NormId[]; readonly onPrinted: () => void }): ReactNode {
  const { norms, onPrinted } = props
  const { ledger, agreement, record } = useAgreementView()
  const { question } = useBarView()
  const speech = useSpeech()
  const { vantage } = question
  const isReady =
    ledger.question.vantage.asOf === vantage.asOf && ledger.question.vantage.asKnownAt === vantage.asKnownAt
  const rows = useMemo(() => {
    if (!isReady) return undefined
    const wanted = new Set(norms)
    return toLedgerTable(ledger, agreement, record, speech).rows.filter(({ id }) => wanted.has(id))
  }, [isReady, ledger, agreement, record, speech, norms])
  useEffect(() => {
    if (rows === undefined) return
    window.addEventListener('afterprint', onPrinted, { once: true })
    window.print()
    return () => window.removeEventListener('afterprint', onPrinted)
  }, [rows, onPrinted])
  return rows === undefined ? undefined : <LedgerRows rows={rows} />
}
