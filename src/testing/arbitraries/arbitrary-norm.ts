import fc from 'fast-check'
import { actionTypes } from '#model/actions/registry'
import type { DocumentId, EventId, NormId, PartyId, PlaceId, ProvisionId } from '#model/ids'
import type { Basis } from '#model/norms/basis'
import type { Condition } from '#model/norms/condition'
import type { Norm, NormBase } from '#model/norms/norm'
import type { Quantity } from '#model/norms/quantity'
import { arbitraryDue, arbitraryTimePoint } from '#testing/arbitraries/arbitrary-time'

/** The ids that the parts of one agreement can name. */
export interface Ids {
  readonly parties: readonly PartyId[]
  readonly places: readonly PlaceId[]
  readonly provisions: readonly ProvisionId[]
  readonly norms: readonly NormId[]
}

/** Words as people write them, and words that are hard on a file format. */
export const arbitraryWords: fc.Arbitrary<string> = fc.oneof(
  fc.stringMatching(/^[A-Za-z]{1,8}( [a-z]{1,8}){0,4}$/),
  fc.constantFrom(
    'yes',
    'true',
    '2020',
    '1.5',
    '~',
    'null',
    '- a',
    '# no comment',
    'a: b',
    "it's",
    '"quoted"',
    'Ağdam',
    'Ակնա',
    '*x',
    '&y',
    '@z',
    '{ }',
    '[a]',
    '!t',
    '%',
    'line one\nline two',
    ' edge ',
    'x #y',
    '? k',
    '| bar',
    '> fold',
    '0x1F',
    '1e3',
    '.5',
    'a, b',
  ),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
)

/** An id as people write them. */
export const slug = fc.stringMatching(/^[a-z][a-z0-9]{0,5}(-[a-z0-9]{1,5}){0,2}$/)

/** The value or nothing. */
export function optionalOf<T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> {
  return fc.option(arbitrary, { nil: undefined })
}

/** Leaves out what is absent: the model has no fields that are there and undefined. */
export function compact<T extends object>(value: { readonly [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as T
}

/** Up to three of them. */
export function someOf<T>(all: readonly T[]): fc.Arbitrary<readonly T[]> {
  return all.length === 0 ? fc.constant([]) : fc.uniqueArray(fc.constantFrom(...all), { maxLength: 3 })
}

/** One of them or none. */
export function oneOfThem<T>(all: readonly T[]): fc.Arbitrary<T | undefined> {
  return all.length === 0 ? fc.constant(undefined) : optionalOf(fc.constantFrom(...all))
}

/** A document's id. */
export const documentId = slug.map((id) => id as DocumentId)
const eventId = slug.map((id) => id as EventId)

/** Any basis. */
export const basis: fc.Arbitrary<Basis> = fc.oneof(
  fc
    .record({ kind: fc.constant('clause' as const), quote: optionalOf(arbitraryWords) })
    .map((value) => compact<Basis>(value)),
  fc
    .record({
      kind: fc.constant('later-instrument' as const),
      title: arbitraryWords,
      quote: optionalOf(arbitraryWords),
    })
    .map((value) => compact<Basis>(value)),
  fc
    .record({
      kind: fc.constant('reported' as const),
      document: optionalOf(documentId),
      quote: optionalOf(arbitraryWords),
    })
    .map((value) => compact<Basis>(value)),
  fc
    .record({
      kind: fc.constant('opinion' as const),
      speaker: arbitraryWords,
      document: optionalOf(documentId),
      quote: optionalOf(arbitraryWords),
    })
    .map((value) => compact<Basis>(value)),
)

const bound = optionalOf(fc.oneof(fc.integer({ min: 0, max: 99999 }), fc.constantFrom(0.5, 12.25)))

/** A quantity with one bound or both. */
export const arbitraryQuantity: fc.Arbitrary<Quantity> = fc
  .record({ min: bound, max: bound, unit: arbitraryWords, of: optionalOf(arbitraryWords) })
  .map((value) => compact<Quantity>(value))

function arbitraryCondition(norms: readonly NormId[]): fc.Arbitrary<Condition> {
  const leaves: fc.Arbitrary<Condition>[] = [
    eventId.map((event) => ({ kind: 'event', event })),
    arbitraryTimePoint.map((from) => ({ kind: 'time', from })),
    fc
      .record({ kind: fc.constant('words' as const), words: arbitraryWords, event: optionalOf(eventId) })
      .map((value) => compact<Condition>(value)),
  ]
  if (norms.length > 0) {
    leaves.push(
      fc.record({
        kind: fc.constant('norm' as const),
        norm: fc.constantFrom(...norms),
        is: fc.constantFrom('kept', 'broken', 'overdue', 'exercised'),
      }),
    )
  }
  const leaf = fc.oneof(...leaves)
  return fc.oneof(
    leaf,
    fc.record({ kind: fc.constantFrom('all', 'any'), of: fc.array(leaf, { maxLength: 3 }) }),
    fc.record({ kind: fc.constant('not' as const), of: leaf }),
  )
}

function arbitraryNormBase(id: NormId, ids: Ids): fc.Arbitrary<NormBase> {
  return fc
    .record({
      id: fc.constant(id),
      provision: oneOfThem(ids.provisions),
      basis,
      says: optionalOf(arbitraryWords),
      bearers: someOf(ids.parties),
      bearerMode: fc.constantFrom('each', 'any', 'together', 'unsaid'),
      counterparties: someOf(ids.parties),
      performers: someOf(ids.parties),
      liable: someOf(ids.parties),
      trigger: optionalOf(arbitraryCondition(ids.norms)),
      deadline: optionalOf(arbitraryDue(fc.constantFrom(...ids.norms))),
      action: fc.constantFrom(...actionTypes.map((type) => type.kind)),
      object: optionalOf(arbitraryWords),
      places: someOf(ids.places),
      quantity: optionalOf(arbitraryQuantity),
      verifiers: someOf(ids.parties),
      mechanism: optionalOf(arbitraryWords),
      consequences: someOf(ids.norms),
      suspendsOn: optionalOf(arbitraryCondition(ids.norms)),
      survives: fc.boolean(),
      exceptions: fc.array(arbitraryWords, { maxLength: 2 }),
      partOf: oneOfThem(ids.norms),
      bestEffort: fc.boolean(),
    })
    .map((value) => compact<NormBase>(value))
}

/** A norm of any kind whose fields name the given ids. */
export function arbitraryNorm(id: NormId, ids: Ids): fc.Arbitrary<Norm> {
  const own = fc.oneof(
    fc.record({ kind: fc.constant('obligation' as const), aspect: fc.constantFrom('once', 'continuing') }),
    fc.record({ kind: fc.constant('prohibition' as const) }),
    fc.record({ kind: fc.constant('permission' as const) }),
    fc.record({
      kind: fc.constant('power' as const),
      effect: fc.constantFrom('give-notice', 'extend', 'waive', 'demand', 'suspend', 'terminate', 'other'),
      over: someOf(ids.norms),
    }),
    fc.record({
      kind: fc.constant('guarantee' as const),
      guarantees: someOf(ids.norms),
      guaranteeOf: fc.constantFrom('result', 'means', 'monitoring'),
      call: fc.constantFrom('joint', 'on-default', 'on-demand'),
    }),
    fc
      .record({
        kind: fc.constant('constitutive' as const),
        creates: oneOfThem(ids.parties),
        defines: optionalOf(arbitraryWords),
      })
      .map((value) => compact<object>(value)),
  )
  return fc.tuple(arbitraryNormBase(id, ids), own).map(([base, rest]) => ({ ...base, ...rest }) as Norm)
}
