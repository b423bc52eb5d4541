import fc from 'fast-check'
import { compositeStatus, decidingOrder } from '#engine/composite-status'
import type { Evaluator } from '#engine/evaluator'
import type { FourValue, Status } from '#engine/ledger'
import type { Credibility, Reliability } from '#model/record/grades'
import { labelsOf, withEntries, type Law } from '#testing/laws/law'
import { ask, PLAIN, realize, toClaim, type Realised } from '#testing/laws/realize-plan'
import {
  claimPlans,
  vantagePlans,
  worldPlans,
  type ClaimPlan,
  type NormPlan,
  type WorldPlan,
} from '#testing/laws/world-plan'

/** One achievement owed by day 20, and nothing else. */
export const ONE_NORM: NormPlan = {
  kind: 'once',
  due: { kind: 'by', day: 20 },
  trigger: undefined,
  suspendsOn: undefined,
  partOf: undefined,
  consequence: undefined,
  over: [],
  effect: 'other',
  call: 'joint',
  guaranteeOf: 'means',
  amount: undefined,
  places: 0,
  survives: true,
  shared: undefined,
}

/** A world of one norm with the claims given, all by sources that count. */
export function worldOfOne(norm: NormPlan, claims: readonly ClaimPlan[]): WorldPlan {
  return {
    norms: [norm],
    order: [],
    amendments: [],
    claims,
    assessments: [],
    retractions: [],
    gradings: [],
    regroupings: [],
    coverage: [],
    grades: ['A', 'B', 'C'],
    termDays: undefined,
  }
}

const performed = fc.constantFrom('done' as const, 'not-done' as const)

/** Claims of performance or its denial about one norm. */
export const performanceClaims: fc.Arbitrary<ClaimPlan> = fc.tuple(claimPlans, performed).map(([plan, standing]) => ({
  ...plan,
  standing,
  about: { kind: 'norm', at: 0 },
  amount: undefined,
  place: undefined,
  by: [],
}))

const KNOWLEDGE: Readonly<Record<FourValue, number>> = { neither: 0b00, true: 0b01, false: 0b10, both: 0b11 }

// P(t) as the evaluator shows it: performance at v is P(v) while nothing contradicted is outlived, which claims about one
// moment never do.
function performanceOf(evaluator: Evaluator, world: Realised, asOf: number, more: Partial<Asked> = {}): FourValue {
  const asked = ask({ asOf, asKnownAt: 60, originsNeeded: more.originsNeeded ?? 1, closingDays: undefined })
  const policy = { ...asked.policy, ...more.threshold }
  const ledger = evaluator.drawUpLedger(world.agreement, world.record, { ...asked, policy })
  return ledger.entries[0]?.performance ?? 'neither'
}

interface Asked {
  readonly originsNeeded: number
  readonly threshold: {
    readonly minReliability: Exclude<Reliability, 'F'>
    readonly minCredibility: Exclude<Credibility, 6>
  }
}

/** Claims that all speak of one moment, day 15: done on it, or not done as of it. */
const aboutOneMoment: fc.Arbitrary<readonly ClaimPlan[]> = fc.array(
  performanceClaims.map((plan) => ({
    ...plan,
    timed: true,
    from: 15,
    days: 0,
    asOf: 15,
    interest: 'neutral' as const,
  })),
  { maxLength: 6 },
)

const moreClaims: Law = {
  number: 7,
  name: 'more-claims',
  says: 'more admitted claims move P(t) only upwards in knowledge order',
  property: (evaluator) =>
    fc.property(aboutOneMoment, aboutOneMoment, fc.constantFrom(1, 2), (first, more, originsNeeded) => {
      const plan = worldOfOne(ONE_NORM, first)
      const world = realize(plan)
      const added = withEntries(
        world,
        more.map((each, at) => toClaim(each, `more${at}`, plan, PLAIN)),
      )
      const before = KNOWLEDGE[performanceOf(evaluator, world, 15, { originsNeeded })]
      const after = KNOWLEDGE[performanceOf(evaluator, added, 15, { originsNeeded })]
      return (before & after) === before
    }),
}

const swappedPolarities: Law = {
  number: 8,
  name: 'swapped-polarities',
  says: 'swapping all polarities swaps true and false and fixes neither and both',
  property: (evaluator) =>
    fc.property(aboutOneMoment, (claims) => {
      const swapped = claims.map((each) => ({ ...each, polarity: !each.polarity }))
      const before = performanceOf(evaluator, realize(worldOfOne(ONE_NORM, claims)), 15)
      const after = performanceOf(evaluator, realize(worldOfOne(ONE_NORM, swapped)), 15)
      const expected = { neither: 'neither', both: 'both', true: 'false', false: 'true' } as const
      return after === expected[before]
    }),
}

const lowerThreshold: Law = {
  number: 9,
  name: 'lower-threshold',
  says: 'lowering the threshold moves P(t) only upwards',
  property: (evaluator) =>
    fc.property(aboutOneMoment, fc.nat(3), fc.nat(3), (claims, source, truth) => {
      const world = realize({ ...worldOfOne(ONE_NORM, claims), grades: ['A', 'D', 'E'] })
      const letters = ['A', 'B', 'C', 'D', 'E'] as const
      const at = (step: number): Asked['threshold'] => ({
        minReliability: letters[source + step] ?? 'E',
        minCredibility: ([1, 2, 3, 4, 5] as const)[truth + step] ?? 5,
      })
      const strict = KNOWLEDGE[performanceOf(evaluator, world, 15, { threshold: at(0) })]
      const lenient = KNOWLEDGE[performanceOf(evaluator, world, 15, { threshold: at(1) })]
      return (strict & lenient) === strict
    }),
}

const narrowedEvent: Law = {
  number: 16,
  name: 'narrowed-event',
  says: "narrowing an event interval gives a subset of the possible labels; the interval's answer is the union over its points",
  property: (evaluator) =>
    fc.property(performanceClaims, fc.integer({ min: 10, max: 30 }), fc.nat(6), (plan, start, days) => {
      const labelFor = (from: number, length: number): Status | undefined => {
        const claim = { ...plan, standing: 'done', polarity: true, timed: true, from, days: length } as const
        const world = realize(worldOfOne(ONE_NORM, [claim]))
        return labelsOf(evaluator, world, ask({ asOf: 60, asKnownAt: 60, originsNeeded: 1, closingDays: undefined }))[
          'n0'
        ]
      }
      const whole = labelFor(start, days)
      const points = new Set(Array.from({ length: days + 1 }, (_, at) => labelFor(start + at, 0)))
      if (whole === 'kept-time-unclear') return points.has('kept') && points.has('kept-late')
      return points.size === 1 && points.has(whole)
    }),
}

const splitLots: Law = {
  number: 17,
  name: 'split-lots',
  says: 'splitting or reordering lots changes nothing',
  property: (evaluator) =>
    fc.property(
      fc.array(fc.record({ amount: fc.integer({ min: 2, max: 9 }), day: fc.integer({ min: 5, max: 30 }) }), {
        maxLength: 4,
      }),
      fc.integer({ min: 1, max: 30 }),
      fc.integer({ min: 5, max: 40 }),
      (lots, owed, asOf) => {
        const lotClaim = (amount: number, day: number, lot: number): ClaimPlan => ({
          ...LOT_CLAIM,
          amount,
          from: day,
          lot,
          origin: lot,
        })
        const whole = lots.map((each, at) => lotClaim(each.amount, each.day, at))
        const split = [...lots]
          .reverse()
          .flatMap((each, at) => [lotClaim(1, each.day, 10 + 2 * at), lotClaim(each.amount - 1, each.day, 11 + 2 * at)])
        const asked = ask({ asOf, asKnownAt: 60, originsNeeded: 1, closingDays: undefined })
        const [before, after] = [whole, split].map((claims) => {
          const world = realize(worldOfOne({ ...ONE_NORM, amount: owed }, claims))
          return labelsOf(evaluator, world, asked)['n0']
        })
        return before === after
      },
    ),
}

const LOT_CLAIM: ClaimPlan = {
  about: { kind: 'norm', at: 0 },
  standing: 'partly-done',
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

const compositeFold: Law = {
  number: 19,
  name: 'composite-fold',
  says: 'the composite is a commutative, associative fold',
  property: (evaluator) =>
    fc.property(
      worldPlans,
      vantagePlans,
      fc.array(fc.constantFrom(...decidingOrder), { minLength: 1 }),
      (plan, vantage, parts) => {
        const folded = compositeStatus(parts)
        const [first, ...rest] = parts
        const nested = compositeStatus([compositeStatus(rest), first].flatMap((status) => status ?? []))
        if (folded !== nested || folded !== compositeStatus([...parts].reverse())) return false
        return wholesFollowTheirParts(evaluator, realize(plan), vantage)
      },
    ),
}

function wholesFollowTheirParts(evaluator: Evaluator, world: Realised, vantage: Parameters<typeof ask>[0]): boolean {
  const { entries } = evaluator.drawUpLedger(world.agreement, world.record, ask(vantage))
  return entries.every(
    (entry) =>
      entry.parts.length === 0 ||
      entry.status === 'not-in-force' ||
      entry.status === compositeStatus(entry.parts.map((part) => part.status)),
  )
}

/** The laws on what claims add up to. */
export const lawsOfPropositions: readonly Law[] = [
  moreClaims,
  swappedPolarities,
  lowerThreshold,
  narrowedEvent,
  splitLots,
  compositeFold,
]
