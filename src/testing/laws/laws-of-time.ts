import fc from 'fast-check'
import type { Evaluator } from '#engine/evaluator'
import type { ClockState, Entry, Question } from '#engine/ledger'
import { BEGINNING_OF_TIME, END_OF_TIME, type Instant } from '#time/instant'
import { contains } from '#time/interval'
import { haveSameLabels, from, labelsOf, normIds, type Law } from '#testing/laws/law'
import { ask, PLAIN, realize, type Realised } from '#testing/laws/realize-plan'
import { ONE_NORM, performanceClaims, worldOfOne } from '#testing/laws/laws-of-propositions'
import { vantagePlans, worldPlans, type AmendmentPlan, type ClaimPlan, type WorldPlan } from '#testing/laws/world-plan'
import { zone } from '#testing/worlds/build-agreement'

const HANDS: Readonly<Record<ClockState, number>> = {
  'no-clock': -1,
  'before-window': 0,
  'in-window': 1,
  'last-day': 2,
  'past-due': 3,
}

function entriesAt(evaluator: Evaluator, world: Realised, question: Question): readonly Entry[] {
  return evaluator.drawUpLedger(world.agreement, world.record, question).entries
}

const clockForwards: Law = {
  number: 10,
  name: 'clock-forwards',
  says: 'with fixed evidence and terms the clock never runs backwards in v',
  property: (evaluator) =>
    fc.property(worldPlans, vantagePlans, fc.nat(20), (plan, vantage, later) => {
      const steady = { ...plan, amendments: [], norms: plan.norms.map((norm) => (renews(norm) ? ONE_NORM : norm)) }
      const world = realize(steady)
      const before = entriesAt(evaluator, world, ask(vantage))
      const after = entriesAt(evaluator, world, ask({ ...vantage, asOf: vantage.asOf + later }))
      return before.every((entry, at) => {
        const then = after[at]
        return then === undefined || then.clock === 'no-clock' || HANDS[entry.clock] <= HANDS[then.clock]
      })
    }),
}

function renews(norm: WorldPlan['norms'][number]): boolean {
  return norm.due.kind === 'term' && norm.due.renews
}

const keptForGood: Law = {
  number: 11,
  name: 'kept-for-good',
  says: 'kept stays kept as v grows (achievements)',
  property: (evaluator) =>
    fc.property(worldPlans, vantagePlans, fc.nat(30), (plan, vantage, later) => {
      const world = realize(plan)
      const before = entriesAt(evaluator, world, ask(vantage))
      const after = entriesAt(evaluator, world, ask({ ...vantage, asOf: vantage.asOf + later }))
      return before.every(
        (entry, at) => entry.status !== 'kept' || entry.parts.length > 0 || after[at]?.status === 'kept',
      )
    }),
}

const breachOnRecord: Law = {
  number: 12,
  name: 'breach-on-record',
  says: 'a breach on record at (v, k) is on record at every later v',
  property: (evaluator) =>
    fc.property(worldPlans, vantagePlans, fc.nat(30), (plan, vantage, later) => {
      const world = realize(plan)
      const before = entriesAt(evaluator, world, ask(vantage))
      const after = entriesAt(evaluator, world, ask({ ...vantage, asOf: vantage.asOf + later }))
      return before.every((entry, at) => entry.breaches <= (after[at]?.breaches ?? 0))
    }),
}

const laterDue: Law = {
  number: 13,
  name: 'later-due',
  says: 'a later due never turns kept into broken',
  property: (evaluator) =>
    fc.property(
      fc.array(performanceClaims, { maxLength: 5 }),
      fc.integer({ min: 5, max: 30 }),
      fc.nat(10),
      vantagePlans,
      (claims, day, more, vantage) => {
        const labelFor = (due: number): string | undefined => {
          const world = realize(worldOfOne({ ...ONE_NORM, due: { kind: 'by', day: due } }, claims))
          return labelsOf(evaluator, world, ask(vantage))['n0']
        }
        return labelFor(day) !== 'kept' || labelFor(day + more) === 'kept'
      },
    ),
}

const shiftedDays: Law = {
  number: 14,
  name: 'shifted-days',
  says: 'shifting all day-based dates by n days changes nothing',
  property: (evaluator) =>
    fc.property(worldPlans, vantagePlans, fc.integer({ min: -400, max: 1000 }), (plan, vantage, shiftDays) => {
      const how = { ...PLAIN, shiftDays }
      const before = labelsOf(evaluator, realize(plan), ask(vantage))
      const after = labelsOf(evaluator, realize(plan, how), ask(vantage, how))
      return Object.keys(before).every((id) => before[id] === after[id])
    }),
}

const otherZone: Law = {
  number: 23,
  name: 'other-zone',
  says: 'the same instants in another zone change nothing',
  property: (evaluator) =>
    fc.property(
      worldPlans,
      vantagePlans,
      fc.constantFrom('America/Los_Angeles', 'Asia/Baku', 'Pacific/Kiritimati'),
      (plan, vantage, name) => {
        const moments = { ...plan, termDays: undefined }
        const asked = { ...vantage, closingDays: undefined }
        const [here, there] = [
          { ...PLAIN, asMoments: true },
          { ...PLAIN, asMoments: true, zone: zone(name) },
        ]
        const before = labelsOf(evaluator, realize(moments, here), ask(asked, here))
        const after = labelsOf(evaluator, realize(moments, there), ask(asked, there))
        return Object.keys(before).every((id) => before[id] === after[id])
      },
    ),
}

const renewals: Law = {
  number: 24,
  name: 'renewals',
  says: 'a renewed term is as long as its terms written out; notice that comes too late has no effect',
  property: (evaluator) =>
    fc.property(
      fc.integer({ min: 3, max: 12 }),
      fc.integer({ min: 0, max: 40 }),
      fc.nat(60),
      (days, noticeDay, asOf) => {
        const notice = { ...NOTICE, from: noticeDay }
        const renewing = realize(termPlan({ kind: 'term', days, renews: true }, [notice]))
        // The term begins on day 5; notice counts through the day that lies two days before the end of the term it falls in.
        const endOf = (term: number): number => 5 + (term + 1) * days
        const term = Math.floor((noticeDay - 5) / days)
        const inTime = noticeDay >= 5 && noticeDay <= endOf(term) - 2
        const written = inTime
          ? realize(termPlan({ kind: 'between', day: 5, days: endOf(term) - 5 - 1 }, []))
          : realize(termPlan({ kind: 'from', day: 5 }, []))
        const asked = ask({ asOf, asKnownAt: 100, originsNeeded: 1, closingDays: undefined })
        if (asOf < noticeDay) return true
        return labelsOf(evaluator, renewing, asked)['n0'] === labelsOf(evaluator, written, asked)['n0']
      },
    ),
}

const NOTICE: ClaimPlan = {
  about: { kind: 'norm', at: 1 },
  standing: 'exercised',
  polarity: true,
  from: 0,
  days: 0,
  timed: true,
  asOf: undefined,
  published: 40,
  origin: 0,
  source: 0,
  credibility: 1,
  amount: undefined,
  lot: undefined,
  place: undefined,
  side: undefined,
  by: [],
  interest: 'neutral',
}

function termPlan(due: WorldPlan['norms'][number]['due'], claims: readonly ClaimPlan[]): WorldPlan {
  const kept = { ...ONE_NORM, kind: 'continuing', due } as const
  const power = { ...ONE_NORM, kind: 'power', effect: 'give-notice', over: [0], due: { kind: 'none' } } as const
  return { ...worldOfOne(kept, claims), norms: [kept, power] }
}

const stoppedClock: Law = {
  number: 27,
  name: 'stopped-clock',
  says: 'suspension with a stopped clock moves the due by exactly that time; with a running clock not at all',
  property: (evaluator) =>
    fc.property(
      fc.integer({ min: 6, max: 19 }),
      fc.boolean(),
      fc.integer({ min: 26, max: 45 }),
      (day, stopsClock, asOf) => {
        const suspension: AmendmentPlan = {
          of: 0,
          kind: 'suspension',
          change: 'suspend',
          day: 0,
          grantedBy: 'b',
          published: 5,
          effective: day,
          stopsClock,
          contested: false,
        }
        const due = (by: number): WorldPlan => worldOfOne({ ...ONE_NORM, due: { kind: 'by', day: by } }, [])
        // The suspension runs from its day through the fifth day after it: six civil days.
        const suspended = realize({ ...due(20), amendments: [suspension] })
        const moved = realize(due(stopsClock ? 26 : 20))
        const asked = ask({ asOf, asKnownAt: 60, originsNeeded: 1, closingDays: undefined })
        return haveSameLabels(evaluator, [suspended, moved], asked)
      },
    ),
}

const partition: Law = {
  number: 29,
  name: 'partition',
  says: 'the intervals of a norm at one k partition the line, and a point query reads the interval',
  property: (evaluator) =>
    fc.property(worldPlans, vantagePlans, (plan, vantage) => {
      const world = realize(plan)
      const question = ask(vantage)
      return normIds(world).every((norm) => isPartitionOf(evaluator, world, question, norm))
    }),
}

function isPartitionOf(
  evaluator: Evaluator,
  world: Realised,
  question: Question,
  norm: ReturnType<typeof normIds>[number],
): boolean {
  const history = evaluator.historyOf(world.agreement, world.record, question, norm)
  const joined = history.every((each, at) => each.interval.from === (history[at - 1]?.interval.to ?? BEGINNING_OF_TIME))
  const maximal = history.every((each, at) => each.status !== history[at - 1]?.status)
  const ends = history[history.length - 1]?.interval.to === END_OF_TIME
  const points = [question.vantage.asOf, ...history.map((each) => each.interval.from)]
  return (
    joined &&
    maximal &&
    ends &&
    points.every((at) => readsInterval(evaluator, world, from(question, { asOf: at }), { norm, history }))
  )
}

function readsInterval(
  evaluator: Evaluator,
  world: Realised,
  question: Question,
  of: { readonly norm: string; readonly history: ReturnType<Evaluator['historyOf']> },
): boolean {
  const at: Instant = question.vantage.asOf
  const interval = of.history.find((each) => contains(each.interval, at))
  return interval === undefined || labelsOf(evaluator, world, question)[of.norm] === interval.status
}

/** The laws on how labels move with time. */
export const lawsOfTime: readonly Law[] = [
  clockForwards,
  keptForGood,
  breachOnRecord,
  laterDue,
  shiftedDays,
  otherZone,
  renewals,
  stoppedClock,
  partition,
]
