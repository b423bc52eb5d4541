import { useSuspenseQuery } from '@tanstack/react-query'
import { createContext, use, useMemo, type ReactNode } from 'react'
import { drawUpLedger } from '#engine/draw-up-ledger'
import type { Ledger } from '#engine/ledger'
import type { Agreement } from '#model/instrument/agreement'
import { REASONABLE_GROUNDS } from '#model/policy/evidence-policy'
import type { RecordOf } from '#model/record/record'
import type { Day } from '#time/calendar-date'
import { indexAgreement, type AgreementIndex } from '#views/agreement-index'
import { toChangeDays, type ChangeDays } from '#views/change-days'
import { wholeRange } from '#views/time-range'
import { toVantage, type VantageDays } from '#views/words/vantage-words'
import { agreementQuery } from '#web/client/queries'
import { today } from '#web/place/clock'
import type { Search } from '#web/place/search'
import { useRange, type ShownRange } from '#web/place/use-range'
import { useSearchOf } from '#web/place/use-search'

/** What every page of an agreement sees: the agreement, its record, and the ledger from the chosen vantage. */
export interface AgreementView {
  readonly agreement: Agreement
  readonly record: RecordOf
  readonly index: AgreementIndex
  readonly ledger: Ledger
  readonly days: VantageDays
  readonly now: Day
  readonly changes: ChangeDays
  readonly shown: ShownRange
}

const Shown = createContext<AgreementView | undefined>(undefined)

/** The agreement as seen from the vantage in the address. Pages of an agreement only. */
export function useAgreementView(): AgreementView {
  const view = use(Shown)
  if (view === undefined) throw new Error('our fault: this page stands outside of an agreement')
  return view
}

/** Loads the agreement once and reckons its ledger anew for every vantage, in the browser. */
export function AgreementViewProvider({
  id,
  children,
}: {
  readonly id: string
  readonly children: ReactNode
}): ReactNode {
  const { data } = useSuspenseQuery(agreementQuery(id))
  const search = useSearchOf()
  const view = useLedgerView(data.agreement, data.record, search)
  return <Shown value={view}>{children}</Shown>
}

function useLedgerView(agreement: Agreement, record: RecordOf, search: Search): AgreementView {
  const index = useMemo(() => indexAgreement(agreement), [agreement])
  const now = today(index.zone)
  const asOf = search.asOf ?? now
  const knownAt = search.knownAt ?? now
  const axis = search.axis ?? 'published'
  const overlaid = search.overlay?.join(',') ?? ''
  const ledger = useMemo(() => {
    const ids = overlaid.split(',')
    const overlay = agreement.readings.filter((reading) => ids.includes(reading.id)).map((reading) => reading.id)
    const vantage = toVantage({ asOf, knownAt }, index.zone, axis)
    return drawUpLedger(agreement, record, { vantage, policy: REASONABLE_GROUNDS, overlay })
  }, [agreement, record, index.zone, asOf, knownAt, axis, overlaid])
  const changes = useMemo(() => toChangeDays(ledger, agreement, record), [ledger, agreement, record])
  const whole = useMemo(() => wholeRange(changes, now), [changes, now])
  const days = useMemo(() => ({ asOf, knownAt }), [asOf, knownAt])
  // Who looks at another day than now looks at its weeks, until told otherwise.
  const shown = useRange(whole, days, search.zoom ?? (asOf === now ? 'all' : 'weeks'))
  return { agreement, record, index, ledger, days, now, changes, shown }
}
