import { useSuspenseQuery } from '@tanstack/react-query'
import { createContext, use, useMemo, type ReactNode } from 'react'
import type { AgreementAnswer } from '#api/agreements/find-agreement'
import { drawUpLedger } from '#engine/draw-up-ledger'
import type { Ledger } from '#engine/ledger'
import type { Agreement } from '#model/instrument/agreement'
import { EVIDENCE_POLICIES } from '#model/policy/evidence-policies'
import { REASONABLE_GROUNDS, type EvidencePolicy } from '#model/policy/evidence-policy'
import type { RecordOf } from '#model/record/record'
import type { Day } from '#time/calendar-date'
import type { KnowledgeAxis } from '#time/vantage'
import { indexAgreement, type AgreementIndex } from '#views/agreement-index'
import { toChangeDays, type ChangeDays } from '#views/change-days'
import { wholeRange } from '#views/time-range'
import { toVantage, type VantageDays } from '#views/words/vantage-words'
import { agreementQuery } from '#web/client/queries'
import { today } from '#web/place/clock'
import type { Search } from '#web/place/search'
import { useRange, type ShownRange } from '#web/place/use-range'
import { useSettled } from '#web/place/use-settled'
import { useSearchOf } from '#web/place/use-search'
import { useSetting } from '#web/place/setting'
import { useSpeech } from '#web/place/speech.tsx'

/** What every page of an agreement sees: the agreement, its record, and the ledger from the chosen vantage. */
export interface AgreementView {
  readonly agreement: Agreement
  readonly record: RecordOf
  readonly index: AgreementIndex
  readonly ledger: Ledger
  /** The days that the ledger is drawn up for. */
  readonly days: VantageDays
  readonly now: Day
  readonly changes: ChangeDays
}

/** What the time bar shows: the days under the hand, a moment ahead of the ledger where that is long. */
export interface BarView {
  readonly days: VantageDays
  readonly shown: ShownRange
}

const Shown = createContext<AgreementView | undefined>(undefined)
const Bar = createContext<BarView | undefined>(undefined)

/** The agreement as seen from the vantage in the address. Pages of an agreement only. */
export function useAgreementView(): AgreementView {
  const view = use(Shown)
  if (view === undefined) throw new Error('our fault: this page stands outside of an agreement')
  return view
}

/** The days and the stretch of time that the time bar shows. Pages of an agreement only. */
export function useBarView(): BarView {
  const bar = use(Bar)
  if (bar === undefined) throw new Error('our fault: this page stands outside of an agreement')
  return bar
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
  const speech = useSpeech()
  const index = useMemo(() => indexAgreement(data.agreement, speech), [data.agreement, speech])
  const now = today(index.zone)
  const asked = useAsked(search, now)
  const view = useLedgerView(data, index, asked)
  const whole = useMemo(() => wholeRange(view.changes, now), [view.changes, now])
  // Who looks at another day than now looks at its weeks, until told otherwise.
  const shown = useRange(whole, asked, search.zoom ?? (asked.asOf === now ? 'all' : 'weeks'))
  const bar = useMemo(() => ({ days: asked, shown }), [asked, shown])
  return (
    <Shown value={view}>
      <Bar value={bar}>{children}</Bar>
    </Shown>
  )
}

/** What the address asks for, the same object for as long as it asks the same. */
interface Asked extends VantageDays {
  readonly axis: KnowledgeAxis
  readonly policy: EvidencePolicy
  readonly overlaid: string
}

function useAsked(search: Search, now: Day): Asked {
  const { asOf = now, knownAt = now, axis = 'published' } = search
  const [own] = useSetting('policy')
  const policy = policyNamed(search.policy ?? own)
  const overlaid = search.overlay?.join(',') ?? ''
  return useMemo(() => ({ asOf, knownAt, axis, policy, overlaid }), [asOf, knownAt, axis, policy, overlaid])
}

/** The policy of that name; reasonable grounds where there is none, so that no link breaks a page. */
function policyNamed(name: string | undefined): EvidencePolicy {
  return EVIDENCE_POLICIES.find(({ policy }) => policy.name === name)?.policy ?? REASONABLE_GROUNDS
}

/** With more norms and entries than this a ledger takes longer than a frame or two, and waits until the hand rests. */
const QUICK_SIZE = 600

function useLedgerView(data: AgreementAnswer, index: AgreementIndex, asked: Asked): AgreementView {
  const { agreement, record } = data
  const settled = useSettled(asked, agreement.norms.length + record.entries.length > QUICK_SIZE)
  const ledger = useMemo(() => {
    const ids = settled.overlaid.split(',')
    const overlay = agreement.readings.filter((reading) => ids.includes(reading.id)).map((reading) => reading.id)
    const vantage = toVantage(settled, index.zone, settled.axis)
    return drawUpLedger(agreement, record, { vantage, policy: settled.policy, overlay })
  }, [agreement, record, index.zone, settled])
  const changes = useMemo(() => toChangeDays(ledger, agreement, record), [ledger, agreement, record])
  const now = today(index.zone)
  return useMemo(
    () => ({ agreement, record, index, ledger, days: settled, now, changes }),
    [agreement, record, index, ledger, settled, now, changes],
  )
}
