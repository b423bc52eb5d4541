import fc from 'fast-check'
import type { AmendmentKind } from '#model/instrument/amendment'
import type { NormStanding } from '#model/norms/condition'
import type { BearerMode, GuaranteeCall, GuaranteeOf, PowerEffect } from '#model/norms/norm'
import type { Credibility, Reliability } from '#model/record/grades'
import type { Interest, Standing } from '#model/record/record'

/**
 * A small world as numbers: days from a first day, norms and events by index. Realised as an agreement and a record it can
 * be shifted, renamed or moved to another zone as a whole, which is what several laws ask for.
 */
export interface WorldPlan {
  readonly norms: readonly NormPlan[]
  readonly order: readonly {
    readonly norm: number
    readonly other: number
    readonly kind: 'after' | 'with' | 'not-before'
  }[]
  readonly amendments: readonly AmendmentPlan[]
  readonly claims: readonly ClaimPlan[]
  readonly assessments: readonly { readonly of: number; readonly credibility: Credibility; readonly day: number }[]
  readonly retractions: readonly { readonly of: number; readonly day: number }[]
  readonly coverage: readonly { readonly norm: number; readonly from: number; readonly days: number }[]
  readonly grades: readonly Reliability[]
  /** Later grades of sources, and claims that a person gave another origin. */
  readonly gradings: readonly { readonly source: number; readonly reliability: Reliability; readonly day: number }[]
  readonly regroupings: readonly { readonly of: number; readonly origin: number; readonly day: number }[]
  readonly termDays: number | undefined
}

export type AnchorPlan =
  | { readonly kind: 'signature' | 'entry' }
  | { readonly kind: 'event' | 'norm'; readonly at: number }

export type DuePlan =
  | { readonly kind: 'none' }
  | { readonly kind: 'by' | 'before' | 'on' | 'from'; readonly day: number }
  | { readonly kind: 'between'; readonly day: number; readonly days: number }
  | { readonly kind: 'within'; readonly days: number; readonly of: AnchorPlan }
  | { readonly kind: 'term'; readonly days: number; readonly renews: boolean }

export type ConditionPlan =
  | { readonly kind: 'event'; readonly at: number }
  | { readonly kind: 'norm'; readonly at: number; readonly is: NormStanding }
  | { readonly kind: 'day'; readonly day: number }
  | { readonly kind: 'not'; readonly of: ConditionPlan }
  | { readonly kind: 'all' | 'any'; readonly of: readonly ConditionPlan[] }

export interface NormPlan {
  readonly kind: 'once' | 'continuing' | 'prohibition' | 'permission' | 'power' | 'guarantee' | 'constitutive'
  readonly due: DuePlan
  readonly trigger: ConditionPlan | undefined
  readonly suspendsOn: ConditionPlan | undefined
  readonly partOf: number | undefined
  readonly consequence: number | undefined
  readonly over: readonly number[]
  readonly effect: PowerEffect
  readonly call: GuaranteeCall
  readonly guaranteeOf: GuaranteeOf
  readonly amount: number | undefined
  readonly places: number
  readonly survives: boolean
  /** Whether a second party owes it too, and how the two owe. */
  readonly shared: BearerMode | undefined
}

export interface AmendmentPlan {
  readonly of: number
  readonly kind: AmendmentKind
  readonly change: 'new-deadline' | 'release' | 'suspend' | 'end' | 'replace'
  readonly day: number
  readonly grantedBy: 'a' | 'b' | 'g' | 'all'
  readonly published: number
  readonly effective: number
  readonly stopsClock: boolean
  readonly contested: boolean
}

export interface ClaimPlan {
  readonly about: { readonly kind: 'norm' | 'event'; readonly at: number }
  readonly standing: Standing
  readonly polarity: boolean
  readonly from: number
  readonly days: number
  readonly timed: boolean
  readonly asOf: number | undefined
  readonly published: number
  readonly origin: number
  readonly source: number
  readonly credibility: Credibility
  readonly amount: number | undefined
  readonly lot: number | undefined
  readonly place: number | undefined
  readonly side: 'a' | 'b' | undefined
  /** Whose act it tells of: that of the first bearer, the second, both by name, somebody else; absent: nobody is named. */
  readonly by: readonly ('a' | 'c' | 'x')[]
  readonly interest: Interest
}

/** The days of a plan run from 0 to this number, both included. */
const LAST_PLAN_DAY = 40

const day = fc.integer({ min: 0, max: LAST_PLAN_DAY })
const index = fc.nat(3)
const anchors: fc.Arbitrary<AnchorPlan> = fc.oneof(
  fc.record({ kind: fc.constantFrom('signature' as const, 'entry' as const) }),
  fc.record({ kind: fc.constantFrom('event' as const, 'norm' as const), at: index }),
)

/** Deadlines of most forms; those in months are left out, since a shift by days would not keep them. */
export const duePlans: fc.Arbitrary<DuePlan> = fc.oneof(
  { weight: 1, arbitrary: fc.constant({ kind: 'none' as const }) },
  { weight: 5, arbitrary: fc.record({ kind: fc.constantFrom('by', 'before', 'on', 'from'), day }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('between'), day, days: fc.nat(10) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('within'), days: fc.nat(12), of: anchors }) },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('term'), days: fc.integer({ min: 3, max: 20 }), renews: fc.boolean() }),
  },
)

const conditions: fc.Arbitrary<ConditionPlan> = fc.letrec<{ one: ConditionPlan; any: ConditionPlan }>((tie) => ({
  one: fc.oneof(
    fc.record({ kind: fc.constant('event' as const), at: fc.nat(1) }),
    fc.record({
      kind: fc.constant('norm' as const),
      at: index,
      is: fc.constantFrom<NormStanding[]>('kept', 'broken', 'overdue', 'exercised'),
    }),
    fc.record({ kind: fc.constant('day' as const), day }),
  ),
  any: fc.oneof(
    { weight: 5, arbitrary: tie('one') },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('not' as const), of: tie('one') }) },
    {
      weight: 1,
      arbitrary: fc.record({
        kind: fc.constantFrom('all' as const, 'any' as const),
        of: fc.array(tie('one'), { minLength: 1, maxLength: 2 }),
      }),
    },
  ),
})).any

const normPlans: fc.Arbitrary<NormPlan> = fc.record({
  kind: fc.oneof(
    { weight: 4, arbitrary: fc.constant('once' as const) },
    {
      weight: 5,
      arbitrary: fc.constantFrom<NormPlan['kind'][]>(
        'continuing',
        'prohibition',
        'permission',
        'power',
        'guarantee',
        'constitutive',
      ),
    },
  ),
  due: duePlans,
  trigger: sometimes(conditions, 3),
  suspendsOn: sometimes(conditions, 6),
  partOf: sometimes(index, 6),
  consequence: sometimes(index, 4),
  over: fc.array(index, { maxLength: 2 }),
  effect: fc.constantFrom<PowerEffect[]>('give-notice', 'extend', 'waive', 'demand', 'suspend', 'terminate', 'other'),
  call: fc.constantFrom<GuaranteeCall[]>('joint', 'on-default', 'on-demand'),
  guaranteeOf: fc.constantFrom<GuaranteeOf[]>('result', 'means', 'monitoring'),
  amount: sometimes(fc.integer({ min: 1, max: 10 }), 3),
  places: fc.nat(2),
  survives: fc.boolean(),
  shared: sometimes(fc.constantFrom<BearerMode[]>('each', 'any', 'together', 'unsaid'), 2),
})

function sometimes<T>(value: fc.Arbitrary<T>, oneIn: number): fc.Arbitrary<T | undefined> {
  return fc.oneof({ weight: oneIn - 1, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: value })
}

const amendmentPlans: fc.Arbitrary<AmendmentPlan> = fc.record({
  of: index,
  kind: fc.constantFrom<AmendmentKind[]>('all-party', 'extension', 'waiver', 'suspension', 'termination', 'decision'),
  change: fc.constantFrom('new-deadline', 'new-deadline', 'release', 'suspend', 'end', 'replace'),
  day,
  grantedBy: fc.constantFrom('a', 'b', 'b', 'g', 'all'),
  published: day,
  effective: day,
  stopsClock: fc.boolean(),
  contested: fc.boolean(),
})

/** Claims mostly of performance and its denial, with some of every other standing. */
export const claimPlans: fc.Arbitrary<ClaimPlan> = fc.record({
  about: fc.oneof(
    { weight: 4, arbitrary: fc.record({ kind: fc.constant('norm' as const), at: index }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('event' as const), at: fc.nat(1) }) },
  ),
  standing: fc.constantFrom<Standing[]>(
    'done',
    'done',
    'done',
    'not-done',
    'not-done',
    'partly-done',
    'breached',
    'breached',
    'refused',
    'impossible',
    'denied',
    'demanded',
    'in-force',
    'exercised',
    'promised',
    'no-knowledge',
  ),
  polarity: fc.oneof({ weight: 5, arbitrary: fc.constant(true) }, { weight: 1, arbitrary: fc.constant(false) }),
  from: day,
  days: fc.nat(6),
  timed: fc.oneof({ weight: 4, arbitrary: fc.constant(true) }, { weight: 1, arbitrary: fc.constant(false) }),
  asOf: sometimes(day, 2),
  published: day,
  origin: fc.nat(4),
  source: fc.nat(2),
  credibility: fc.constantFrom<Credibility[]>(1, 2, 3, 3, 4, 5, 6),
  amount: sometimes(fc.integer({ min: 1, max: 10 }), 2),
  lot: sometimes(fc.nat(2), 2),
  place: sometimes(fc.nat(1), 3),
  side: fc.constantFrom('a', 'b', undefined, undefined),
  by: fc.oneof(
    { weight: 3, arbitrary: fc.constant<ClaimPlan['by']>([]) },
    { weight: 2, arbitrary: fc.constantFrom<ClaimPlan['by'][]>(['a'], ['c'], ['a', 'c'], ['x']) },
  ),
  interest: fc.constantFrom<Interest[]>('unsaid', 'unsaid', 'party', 'neutral', 'admission-against-interest'),
})

/** Small worlds with every kind of norm, condition, amendment and claim. */
export const worldPlans: fc.Arbitrary<WorldPlan> = fc.record({
  norms: fc.array(normPlans, { minLength: 1, maxLength: 4 }),
  order: fc.array(
    fc.record({
      norm: index,
      other: index,
      kind: fc.constantFrom('after' as const, 'with' as const, 'not-before' as const),
    }),
    { maxLength: 2 },
  ),
  amendments: fc.array(amendmentPlans, { maxLength: 2 }),
  claims: fc.array(claimPlans, { maxLength: 8 }),
  assessments: fc.array(
    fc.record({ of: fc.nat(7), credibility: fc.constantFrom<Credibility[]>(1, 2, 3, 4, 5, 6), day }),
    { maxLength: 2 },
  ),
  retractions: fc.array(fc.record({ of: fc.nat(7), day }), { maxLength: 1 }),
  coverage: fc.array(fc.record({ norm: index, from: fc.nat(20), days: fc.nat(20) }), { maxLength: 2 }),
  grades: fc.array(fc.constantFrom<Reliability[]>('A', 'B', 'C', 'D', 'F'), { minLength: 3, maxLength: 3 }),
  gradings: fc.array(
    fc.record({ source: fc.nat(2), reliability: fc.constantFrom<Reliability[]>('A', 'B', 'C', 'D', 'F'), day }),
    { maxLength: 2 },
  ),
  regroupings: fc.array(fc.record({ of: fc.nat(7), origin: fc.nat(4), day }), { maxLength: 2 }),
  termDays: sometimes(fc.integer({ min: 10, max: 40 }), 5),
})

/** From where a plan is looked at, in days. */
export interface VantagePlan {
  readonly asOf: number
  readonly asKnownAt: number
  readonly originsNeeded: number
  readonly closingDays: number | undefined
}

export const vantagePlans: fc.Arbitrary<VantagePlan> = fc.record({
  asOf: fc.integer({ min: 0, max: LAST_PLAN_DAY + 5 }),
  asKnownAt: fc.integer({ min: 0, max: LAST_PLAN_DAY + 5 }),
  originsNeeded: fc.constantFrom(1, 1, 2),
  closingDays: sometimes(fc.nat(10), 4),
})
