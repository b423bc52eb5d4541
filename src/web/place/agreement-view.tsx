import { useSuspenseQuery } from '@tanstack/react-query'
import { createContext, use, useEffect, useMemo, useSyncExternalStore, type ReactNode } from 'react'
import type { AgreementAnswer } from '#api/agreements/find-agreement'
import { drawUpLedger } from '#engine/draw-up-ledger'
import { compileFastWorld, type FastWorld } from '#engine/fast/fast-world'
import { coverIn } from '#engine/knowledge'
import { mayDiffer } from '#engine/fast/may-differ'
import { lazyLedger, withNext } from '#engine/fast/lazy-ledger'
import type { Entry, Ledger, Question } from '#engine/ledger'
import { suppositionOf, type Supposition } from '#engine/suppose-that'
import type { NormId } from '#model/ids'
import type { Agreement } from '#model/instrument/agreement'
import { EVIDENCE_POLICIES } from '#model/policy/evidence-policies'
import { REASONABLE_GROUNDS, type EvidencePolicy } from '#model/policy/evidence-policy'
import type { Claim, RecordOf } from '#model/record/record'
import type { Day } from '#time/calendar-date'
import { END_OF_TIME } from '#time/instant'
import { firstInstantAt } from '#time/time-point'
import { dayAt, UTC } from '#time/zone'
import { indexAgreement, type AgreementIndex } from '#views/agreement-index'
import { toChangeDays, type ChangeDays } from '#views/change-days'
import type { DeadlineMove } from '#views/deadline-moves'
import type { KnowledgeDiffInput } from '#views/knowledge-diff'
import { wholeRange } from '#views/time-range'
import { toVantage, type VantageDays } from '#views/words/vantage-words'
import { agreementQuery } from '#web/client/queries'
import { today } from '#web/place/clock'
import { startReckoner, type ReckonedState, type Reckoner } from '#web/place/reckoner'
import type { Search, Zoom } from '#web/place/search'
import { useSetting } from '#web/place/setting'
import { useSpeech } from '#web/place/speech.tsx'
import { useRange, type ShownRange } from '#web/place/use-range'
import { useHeldSearch, type ChosenDays } from '#web/place/use-held-search'
import { useChangeSearch, useSearchOf } from '#web/place/use-search'
import { useSettled } from '#web/place/use-settled'

/** What every page of an agreement sees: the agreement, its record, and the ledger from the chosen vantage. */
export interface AgreementView {
  readonly agreement: Agreement
  readonly record: RecordOf
  readonly index: AgreementIndex
  /** The ledger; of a long one each entry is reckoned when a page first looks at more of it than its label. */
  readonly ledger: Ledger
  /** What is asked: for pages that need no entry of the ledger, and so need not wait for it. */
  readonly question: Question
  /** The entries of a few norms with their reasons; of a long agreement at once, without the whole ledger. */
  readonly entriesOf: (norms: readonly NormId[]) => readonly Entry[]
  /** How two ledgers of the agreement are compared; absent where both can be drawn up at once. */
  readonly comparing?: Pick<KnowledgeDiffInput, 'ledgerAt' | 'mayDiffer'>
  /** What would stand otherwise with more claims; absent where it can be reckoned at once. */
  readonly suppose?: (supposed: readonly Claim[]) => Supposition
  /** The days that the ledger is drawn up for. */
  readonly days: VantageDays
  readonly now: Day
  readonly changes: ChangeDays
}

/** What the time bar shows: the days under the hand, a moment ahead of the ledger where that is long. */
export interface BarView {
  readonly days: VantageDays
  readonly shown: ShownRange
  /** What is asked from the days under the hand. */
  readonly question: Question
  /** Looks at another day; the address follows, of a long agreement when the hand rests. */
  readonly choose: (days: ChosenDays) => void
  /** The labels of a long agreement, reckoned for every frame; absent where the ledger itself is quick enough. */
  readonly world?: FastWorld
  /** The moved deadlines of a long agreement. */
  readonly moves?: readonly DeadlineMove[]
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

/** With more norms and entries than this a ledger takes longer than a frame or two, and is reckoned beside the page. */
const QUICK_SIZE = 600

/** Loads the agreement once and reckons its ledger anew for every vantage, in the browser. */
export function AgreementViewProvider({
  id,
  children,
}: {
  readonly id: string
  readonly children: ReactNode
}): ReactNode {
  const { data } = useSuspenseQuery(agreementQuery(id))
  const isLong = data.agreement.norms.length + data.record.entries.length > QUICK_SIZE
  const Provider = isLong ? LongProvider : QuickProvider
  return <Provider data={data}>{children}</Provider>
}

interface ProviderProps {
  readonly data: AgreementAnswer
  readonly children: ReactNode
}

function QuickProvider({ data, children }: ProviderProps): ReactNode {
  const search = useSearchOf()
  const choose = useChangeSearch()
  const scene = useScene(data, search)
  const { agreement, record, index, asked, now, question } = scene
  const ledger = useMemo(() => drawUpLedger(agreement, record, question), [agreement, record, question])
  const changes = useMemo(() => toChangeDays(ledger, agreement, record), [ledger, agreement, record])
  const view = useMemo(() => {
    const entriesOf = (norms: readonly NormId[]): readonly Entry[] => {
      const wanted = new Set(norms)
      return ledger.entries.filter(({ id }) => wanted.has(id))
    }
    return { agreement, record, index, ledger, question, entriesOf, days: asked, now, changes }
  }, [agreement, record, index, ledger, question, asked, now, changes])
  return (
    <Providers scene={scene} view={view} more={NOTHING_MORE} choose={choose}>
      {children}
    </Providers>
  )
}

/** Labels follow the hand from typed columns; what happens when, and what changes next, come from a worker when it rests. */
function LongProvider({ data, children }: ProviderProps): ReactNode {
  const [search, choose] = useHeldSearch()
  const scene = useScene(data, search)
  const { agreement, record, index, now, question } = scene
  const settled = useSettled(scene, true)
  const reckoner = useReckoner(index, settled.question)
  const reckoned = useSyncExternalStore(reckoner.subscribe, reckoner.state)
  const { policy, overlay } = question
  const { axis } = question.vantage
  const world = useMemo(
    () => compileFastWorld(agreement, record, { policy, overlay, vantage: { axis, asKnownAt: END_OF_TIME } }),
    [agreement, record, policy, overlay, axis],
  )
  const changes = useMemo(() => reckoned.changes ?? onlyConcluded(agreement), [reckoned.changes, agreement])
  const ledger = useLazyLedger(world, index, settled.question, reckoned.next)
  const view = useMemo(
    () => ({
      agreement,
      record,
      index,
      ledger,
      question: settled.question,
      entriesOf: (norms: readonly NormId[]): readonly Entry[] => entriesAt(world, norms, settled.question),
      comparing: comparingIn(world, index, record),
      suppose: (supposed: readonly Claim[]) => supposingIn(ledger, index, record, supposed),
      days: settled.asked,
      now,
      changes,
    }),
    [agreement, record, index, ledger, world, settled, now, changes],
  )
  const more = useMemo(() => ({ world, moves: reckoned.moves }), [world, reckoned.moves])
  return (
    <Providers scene={scene} view={view} more={more} choose={choose}>
      {children}
    </Providers>
  )
}

function useLazyLedger(
  world: FastWorld,
  { agreement, zone }: AgreementIndex,
  question: Question,
  next: ReckonedState['next'],
): Ledger {
  const { id } = agreement
  const ledger = useMemo(() => lazyLedger(world, { agreement: id, zone }, question), [world, id, zone, question])
  const changesNext = next?.question === question ? next.changesNext : undefined
  return useMemo(() => (changesNext === undefined ? ledger : withNext(ledger, changesNext)), [ledger, changesNext])
}

/** Two lazy ledgers, and which of their norms have to be looked at. */
function comparingIn(
  world: FastWorld,
  { agreement, zone }: AgreementIndex,
  record: RecordOf,
): NonNullable<AgreementView['comparing']> {
  const of = { record, zone, cover: coverIn(zone) }
  return {
    ledgerAt: (question) => lazyLedger(world, { agreement: agreement.id, zone }, question),
    mayDiffer: (before, after) => mayDiffer(world, of, before, after),
  }
}

/** The ledger as it is and as it would be with more claims; entries of either are reckoned when they are looked at. */
function supposingIn(
  ledger: Ledger,
  { agreement, zone }: AgreementIndex,
  record: RecordOf,
  supposed: readonly Claim[],
): Supposition {
  const { policy, overlay, vantage } = ledger.question
  const knowing = { policy, overlay, vantage: { axis: vantage.axis, asKnownAt: END_OF_TIME } }
  const world = compileFastWorld(agreement, { ...record, entries: [...record.entries, ...supposed] }, knowing)
  return suppositionOf(ledger, lazyLedger(world, { agreement: agreement.id, zone }, ledger.question))
}

function entriesAt(world: FastWorld, norms: readonly NormId[], { vantage }: Question): readonly Entry[] {
  const at = { v: vantage.asOf, k: vantage.asKnownAt }
  return norms.flatMap((norm) => {
    const number = world.numberOf(norm)
    return number === undefined ? [] : (world.entryAt(number, at) ?? [])
  })
}

const NOTHING_MORE = {}

function Providers(props: {
  readonly scene: Scene
  readonly view: AgreementView
  readonly more: Pick<BarView, 'world' | 'moves'>
  readonly choose: BarView['choose']
  readonly children: ReactNode
}): ReactNode {
  const { scene, view, more, choose, children } = props
  const { asked, now, question, zoom } = scene
  const whole = useMemo(() => wholeRange(view.changes, now), [view.changes, now])
  const shown = useRange(whole, asked, zoom)
  const bar = useMemo(() => ({ days: asked, shown, question, choose, ...more }), [asked, shown, question, choose, more])
  return (
    <Shown value={view}>
      <Bar value={bar}>{children}</Bar>
    </Shown>
  )
}

/** The agreement, and what the address asks of it; each part the same object for as long as it says the same. */
interface Scene {
  readonly agreement: Agreement
  readonly record: RecordOf
  readonly index: AgreementIndex
  readonly asked: VantageDays
  readonly now: Day
  readonly question: Question
  readonly zoom: Zoom
}

function useScene({ agreement, record }: AgreementAnswer, search: Search): Scene {
  const speech = useSpeech()
  const [ownPolicy] = useSetting('policy')
  const index = useMemo(() => indexAgreement(agreement, speech), [agreement, speech])
  const now = today(index.zone)
  const { asOf = now, knownAt = now, axis = 'published' } = search
  const policy = policyNamed(search.policy ?? ownPolicy)
  const overlaid = search.overlay?.join(',') ?? ''
  // Who looks at another day than now looks at its weeks, until told otherwise.
  const zoom = search.zoom ?? (asOf === now ? 'all' : 'weeks')
  const overlay = useMemo(() => {
    const ids = overlaid.split(',')
    return agreement.readings.filter((reading) => ids.includes(reading.id)).map((reading) => reading.id)
  }, [agreement, overlaid])
  return useMemo(() => {
    const asked = { asOf, knownAt }
    const question = { vantage: toVantage(asked, index.zone, axis), policy, overlay }
    return { agreement, record, index, asked, now, question, zoom }
  }, [agreement, record, index, asOf, knownAt, now, axis, policy, overlay, zoom])
}

/** The policy of that name; reasonable grounds where there is none, so that no link breaks a page. */
function policyNamed(name: string | undefined): EvidencePolicy {
  return EVIDENCE_POLICIES.find(({ policy }) => policy.name === name)?.policy ?? REASONABLE_GROUNDS
}

function useReckoner(index: AgreementIndex, question: Question): Reckoner {
  const reckoner = useMemo(() => startReckoner(index), [index])
  useEffect(() => () => reckoner.close(), [reckoner])
  useEffect(() => reckoner.ask(question), [reckoner, question])
  return reckoner
}

/** What is known of a long agreement's days before its ledger is reckoned. */
function onlyConcluded(agreement: Agreement): ChangeDays {
  const day = dayAt(firstInstantAt(agreement.instrument.concludedOn, agreement.instrument.zone ?? UTC), UTC)
  return { world: [day], knowledge: [day] }
}
