import fc from 'fast-check'
import { referenceEvaluator } from '#engine/reference-evaluator'
import type { AmendmentKind } from '#model/instrument/amendment'
import { parseAgreementFile, printAgreementFile } from '#model/codec/agreement-file'
import { parseRecordFile, printRecordFile } from '#model/codec/record-file'
import { BEGINNING_OF_TIME, END_OF_TIME, type Instant } from '#time/instant'
import { haveSameLabels, labelsOf, withEntries, type Law } from '#testing/laws/law'
import { ask, PLAIN, realize, toClaim, type Realised } from '#testing/laws/realize-plan'
import { ONE_NORM } from '#testing/laws/laws-of-propositions'
import { claimPlans, duePlans, vantagePlans, worldPlans, type WorldPlan } from '#testing/laws/world-plan'
import { guarantee, partyId } from '#testing/worlds/build-agreement'

const renaming: Law = {
  number: 15,
  name: 'renaming',
  says: 'renaming ids and parties commutes with evaluating',
  property: (evaluator) =>
    fc.property(worldPlans, vantagePlans, (plan, vantage) => {
      // Names in the reverse order, so that nothing rests on how ids happen to sort.
      const name = (id: string): string =>
        `x${id.replace(/\d+/, (digits) => String(99 - Number(digits)))}${String.fromCharCode(219 - (id.charCodeAt(0) % 26))}`
      const how = { ...PLAIN, name }
      const before = labelsOf(evaluator, realize(plan), ask(vantage))
      const after = labelsOf(evaluator, realize(plan, how), ask(vantage, how))
      return Object.keys(before).every((id) => before[id] === after[name(id)])
    }),
}

const frame: Law = {
  number: 18,
  name: 'frame',
  says: 'an unrelated norm with its claims changes nothing',
  property: (evaluator) =>
    fc.property(worldPlans, vantagePlans, fc.array(claimPlans, { maxLength: 3 }), (plan, vantage, claims) => {
      const world = realize(plan)
      const wider: WorldPlan = { ...plan, norms: [...plan.norms, ONE_NORM] }
      const at = plan.norms.length
      const unrelated = realize({ ...wider, norms: [ONE_NORM] }).agreement.norms.map((norm) => ({
        ...norm,
        id: realize(wider).agreement.norms[at]?.id ?? norm.id,
      }))
      const told = claims.map((each, index) =>
        toClaim({ ...each, about: { kind: 'norm', at } }, `unrelated${index}`, wider, PLAIN),
      )
      const norms = [...world.agreement.norms, ...unrelated]
      const after = withEntries({ ...world, agreement: { ...world.agreement, norms } }, told)
      return haveSameLabels(evaluator, [world, after], ask(vantage))
    }),
}

const printAndParse: Law = {
  number: 22,
  name: 'print-and-parse',
  says: 'print, parse, evaluate is the same as evaluate',
  property: (evaluator) =>
    fc.property(worldPlans, vantagePlans, (plan, vantage) => {
      const world = realize(plan)
      const read = readAgain(world)
      return read !== undefined && haveSameLabels(evaluator, [world, read], ask(vantage))
    }),
}

function readAgain(world: Realised): Realised | undefined {
  const agreement = parseAgreementFile(printAgreementFile(world.agreement)).agreement
  const record = parseRecordFile(printRecordFile(world.record)).record
  return agreement === undefined || record === undefined ? undefined : { ...world, agreement, record }
}

const withoutPower: Law = {
  number: 25,
  name: 'without-power',
  says: 'an extension, waiver or amendment by someone without the power has no effect',
  property: (evaluator) =>
    fc.property(
      worldPlans,
      vantagePlans,
      fc.constantFrom('a' as const, 'g' as const),
      fc.nat(5),
      (plan, vantage, by, which) => {
        const [change] = plan.amendments
        const own = plan.amendments.slice(1)
        const usurped = {
          ...(change ?? SOME_CHANGE),
          kind: KINDS[which] ?? 'decision',
          grantedBy: by,
        }
        // Powers held by that party would give it a say: without them nobody but the counterparty or all together has one.
        const norms = plan.norms.map((norm) =>
          norm.kind === 'power' ? { ...norm, kind: 'permission' as const } : norm,
        )
        const before = realize({ ...plan, norms, amendments: own })
        const after = realize({ ...plan, norms, amendments: [...own, usurped] })
        return haveSameLabels(evaluator, [before, after], ask(vantage))
      },
    ),
}

const KINDS: readonly AmendmentKind[] = ['all-party', 'extension', 'waiver', 'suspension', 'termination', 'decision']

const SOME_CHANGE: WorldPlan['amendments'][number] = {
  of: 0,
  kind: 'extension',
  change: 'end',
  day: 30,
  grantedBy: 'g',
  published: 6,
  effective: 6,
  stopsClock: true,
  contested: false,
}

const moreGuarantors: Law = {
  number: 26,
  name: 'more-guarantors',
  says: 'adding a guarantor never improves, nor worsens, the primary',
  property: (evaluator) =>
    fc.property(
      worldPlans,
      vantagePlans,
      fc.constantFrom('result' as const, 'means' as const),
      fc.constantFrom('joint' as const, 'on-default' as const, 'on-demand' as const),
      (plan, vantage, guaranteeOf, call) => {
        const world = realize(plan)
        const added = guarantee('added', ['n0'], { guaranteeOf, call, bearers: [partyId('g')] })
        const after = { ...world, agreement: { ...world.agreement, norms: [...world.agreement.norms, added] } }
        return haveSameLabels(evaluator, [world, after], ask(vantage))
      },
    ),
}

const moreConstraints: Law = {
  number: 28,
  name: 'more-constraints',
  says: 'adding a constraint never widens a window',
  property: (evaluator) =>
    fc.property(worldPlans, vantagePlans, fc.nat(3), fc.nat(30), (plan, vantage, other, first) => {
      const world = realize(plan)
      const ordered = realize({ ...plan, order: [...plan.order, { norm: 0, other, kind: 'after' }] })
      const asked = ask(vantage)
      const open = (label: string | undefined): boolean => label === 'due' || label === 'available'
      const [before, after] = [labelsOf(evaluator, world, asked), labelsOf(evaluator, ordered, asked)]
      const bounded = (due: WorldPlan['norms'][number]['due']): string | undefined =>
        labelsOf(evaluator, realize({ ...plan, norms: [{ ...ONE_NORM, due }], order: [], amendments: [] }), asked)['n0']
      const upper = bounded({ kind: 'by', day: 30 })
      const both = bounded({ kind: 'between', day: first, days: 30 - first })
      return (!open(after['n0']) || open(before['n0'])) && (both !== 'due' || upper === 'due')
    }),
}

// Worlds of norms that stand alone: what columns decide, claims of every kind and grade among them.
const plainWorlds: fc.Arbitrary<WorldPlan> = fc
  .tuple(worldPlans, fc.array(duePlans, { minLength: 1, maxLength: 3 }))
  .map(([plan, dues]) => ({
    ...plan,
    norms: dues.map((due) => ({ ...ONE_NORM, due, survives: false })),
    order: [],
    amendments: [],
    coverage: plan.coverage.slice(1),
  }))

const sameAsReference: Law = {
  number: 30,
  name: 'same-as-reference',
  says: 'the fast engine gives the answers of the reference',
  comparesEngines: true,
  property: (evaluator) =>
    fc.property(fc.oneof(worldPlans, plainWorlds), vantagePlans, (plan, vantage) => {
      const world = realize(plan)
      const [mine, theirs] = [evaluator, referenceEvaluator].map((each) => labelsOf(each, world, ask(vantage)))
      return JSON.stringify(mine) === JSON.stringify(theirs)
    }),
}

const total: Law = {
  number: 32,
  name: 'total',
  says: 'every well-formed model, any v, any k, gives a label for every norm and never throws',
  property: (evaluator) =>
    fc.property(worldPlans, vantagePlans, fc.maxSafeInteger(), fc.maxSafeInteger(), (plan, vantage, v, k) => {
      const world = realize(plan)
      const asked = ask(vantage)
      const anywhere = {
        ...asked.vantage,
        asOf: instantAt(v),
        asKnownAt: instantAt(k),
      }
      const { entries } = evaluator.drawUpLedger(world.agreement, world.record, { ...asked, vantage: anywhere })
      return entries.length === world.agreement.norms.length && entries.every((entry) => entry.reasons.length > 0)
    }),
}

function instantAt(value: number): Instant {
  return Math.min(Math.max(value, BEGINNING_OF_TIME), END_OF_TIME) as Instant
}

/** The laws on agreements and what is added to them. */
export const lawsOfAgreements: readonly Law[] = [
  renaming,
  frame,
  printAndParse,
  withoutPower,
  moreGuarantors,
  moreConstraints,
  sameAsReference,
  total,
]
