import { actionTypeOf, actionTypes } from '#model/actions/registry'
import { basis } from '#model/codec/basis-shape'
import { condition } from '#model/codec/condition-shape'
import { defaulted, fields, fixed, optional, required, type Fields, type FieldsShape } from '#model/codec/fields'
import type { Path } from '#model/codec/path'
import { sameValue, type Plain } from '#model/codec/plain'
import { quantity } from '#model/codec/quantity-shape'
import type { Reading } from '#model/codec/reading'
import type { Tree } from '#model/codec/read-tree'
import { FAILED, list, named, oneOf, oneOrMany, type Failed, type Shape } from '#model/codec/shape'
import { deadline, term } from '#model/codec/time-shapes'
import { givenId, namedId, text, truth } from '#model/codec/word-shapes'
import type { NormId, PartyId, PlaceId, ProvisionId } from '#model/ids'
import type { Basis } from '#model/norms/basis'
import type {
  ConstitutiveRule,
  Guarantee,
  Norm,
  NormKind,
  Obligation,
  Permission,
  Power,
  Prohibition,
} from '#model/norms/norm'
import type { DueExpression } from '#time/due-expression'

/** What a norm has in a file, where its deadline and its term have a word each; `basis` may follow from its reading. */
export type NormForm = Norm extends infer N ? (N extends Norm ? WithTerm<N> : never) : never

type WithTerm<N extends Norm> = Omit<N, 'basis'> & { readonly basis?: Basis; readonly term?: DueExpression }

export const partyId: Shape<PartyId> = namedId<PartyId>('party')
export const placeId: Shape<PlaceId> = namedId<PlaceId>('place')
export const normId: Shape<NormId> = namedId<NormId>('norm')
export const provisionId: Shape<ProvisionId> = namedId<ProvisionId>('provision')
export const parties: Shape<readonly PartyId[]> = named('parties', () => oneOrMany(partyId))
export const places: Shape<readonly PlaceId[]> = named('places', () => oneOrMany(placeId))
export const norms: Shape<readonly NormId[]> = named('norms', () => oneOrMany(normId))

const givenNorm = givenId<NormId>('norm')
const noParties: readonly PartyId[] = []
const noNorms: readonly NormId[] = []

interface BaseWords {
  readonly bearers: readonly string[]
  readonly counterparties: readonly string[]
}

const BEARER: BaseWords = { bearers: ['bearer'], counterparties: ['counterparty'] }
const HOLDER: BaseWords = { bearers: ['holder', 'bearer'], counterparties: ['against', 'counterparty'] }
const GUARANTOR: BaseWords = { bearers: ['guarantor', 'bearer'], counterparties: ['counterparty'] }

/** The fields that every norm has; the id is the value of the word that says its kind. */
function baseFields<T extends NormForm>(kind: NormKind, words: BaseWords = BEARER): Fields<WithTerm<Prohibition>> {
  type Base = WithTerm<Prohibition>
  const base: Fields<Base> = {
    kind: fixed<Base, 'prohibition'>(kind as 'prohibition'),
    id: required(givenNorm, 'the id of the norm', kind),
    provision: optional(provisionId, 'the provision it stands in'),
    says: optional(text, 'what is owed, in one line of our own words'),
    bearers: defaulted(parties, noParties, 'who owes; nobody where the text names nobody', ...words.bearers),
    bearerMode: defaulted(oneOf('each', 'any', 'together', 'unsaid'), 'unsaid', 'how several owe', 'mode'),
    counterparties: defaulted(parties, noParties, 'to whom it is owed', ...words.counterparties),
    performers: defaulted(parties, noParties, 'who acts, where not the bearer', 'performer'),
    liable: defaulted(parties, noParties, 'who answers for it, where not the bearer'),
    trigger: optional(condition, 'what must hold before it bites', 'when'),
    action: defaulted(actionKind, 'other', 'what is to be done: a kind of the registry'),
    object: optional(text, 'what the action is done to or about'),
    places: defaulted(places, [], 'where', 'place'),
    quantity: optional(quantity, 'how much'),
    deadline: optional(deadline, 'by when, or throughout which time'),
    term: optional(term, 'for how long, in place of a deadline'),
    verifiers: defaulted(parties, noParties, 'who establishes whether it is kept', 'verifier'),
    mechanism: optional(text, 'how it is carried out'),
    consequences: defaulted(norms, noNorms, 'norms that arise when it is broken, in order'),
    suspendsOn: optional(condition, 'what suspends it while it holds'),
    survives: defaulted(truth, false, 'whether it outlives the end of the instrument'),
    exceptions: defaulted(list(text), [], 'what is excepted, in words'),
    partOf: optional(normId, 'the larger norm that it is a part of'),
    bestEffort: defaulted(truth, false, 'whether it is owed only as far as possible'),
    basis: optional(basis, 'on what it rests; left out: the clause of its provision'),
  }
  return base as Fields<T> & Fields<Base>
}

const actionKind: Shape<string> = named('action', () => oneOf(...actionTypes.map((type) => type.kind)))

function withBase<N extends NormForm>(
  kind: NormKind,
  own: Omit<Fields<N>, keyof Fields<WithTerm<Prohibition>>>,
  words?: BaseWords,
): FieldsShape<N> {
  return fields<N>({ ...baseFields<N>(kind, words), ...own } as unknown as Fields<N>)
}

const aspectOf = (soFar: Partial<WithTerm<Obligation>>): Obligation['aspect'] =>
  actionTypeOf(soFar.action ?? 'other')?.aspect ?? 'once'

const obligation = withBase<WithTerm<Obligation>>('obligation', {
  aspect: defaulted(oneOf('once', 'continuing'), aspectOf, 'done once, or kept up; left out: as the action has it'),
})
const prohibition = withBase<WithTerm<Prohibition>>('prohibition', {})
const permission = withBase<WithTerm<Permission>>('permission', {}, HOLDER)
const power = withBase<WithTerm<Power>>(
  'power',
  {
    effect: defaulted(
      oneOf('give-notice', 'extend', 'waive', 'demand', 'suspend', 'terminate', 'other'),
      'other',
      'what its use does to norms',
    ),
    over: defaulted(norms, noNorms, 'the norms it is used on'),
  },
  HOLDER,
)
const guarantee = withBase<WithTerm<Guarantee>>(
  'guarantee',
  {
    guarantees: defaulted(norms, noNorms, 'the norms whose keeping is ensured', 'ensures'),
    guaranteeOf: defaulted(oneOf('result', 'means', 'monitoring'), 'means', 'what the guarantor owes', 'of'),
    call: defaulted(oneOf('joint', 'on-default', 'on-demand'), 'on-default', 'when the guarantor must act'),
  },
  GUARANTOR,
)
const constitutive = withBase<WithTerm<ConstitutiveRule>>('constitutive', {
  creates: optional(partyId, 'the body it creates'),
  defines: optional(text, 'the term it defines'),
})

const byKind: { readonly [K in NormKind]: FieldsShape<NormForm> } = {
  obligation: widened(obligation),
  prohibition: widened(prohibition),
  permission: widened(permission),
  power: widened(power),
  guarantee: widened(guarantee),
  constitutive: widened(constitutive),
}

const KINDS: readonly NormKind[] = ['obligation', 'prohibition', 'permission', 'power', 'guarantee', 'constitutive']

/** Reads a norm, which begins with its kind and its id; `outside` holds the provision it stands in. */
export function readNorm(tree: Tree, path: Path, reading: Reading, outside: Partial<NormForm>): NormForm | Failed {
  const kinds = KINDS.filter((kind) => tree.kind === 'map' && tree.entries.some((entry) => entry.key.text === kind))
  const [kind] = kinds
  if (kind === undefined || kinds.length > 1) {
    const head = tree.kind === 'map' && tree.entries[0] !== undefined ? tree.entries[0].key : tree
    reading.fault(
      head,
      path,
      kind === undefined
        ? `begins a norm that does not say its kind: write one of ${KINDS.join(', ')} and its id, such as \`obligation: open-road\``
        : `begins a norm of two kinds (${kinds.join(', ')}), and a norm has one: write two norms`,
    )
    return FAILED
  }
  const norm = byKind[kind].readWith(tree, path, reading, outside)
  if (norm === FAILED || norm.deadline === undefined || norm.term === undefined) return norm
  reading.fault(tree, path, 'has a deadline and a term, and both say when: keep one')
  return FAILED
}

/** The norm as it stands in a file, without the fields in `outside`. */
export function writeNorm(norm: NormForm, outside: ReadonlySet<keyof NormForm>): Plain {
  return byKind[norm.kind].writeWith(norm, outside)
}

/** A norm in a list of its own. */
export const norm: Shape<NormForm> = {
  read: (tree, path, reading) => readNorm(tree, path, reading, {}),
  write: (value) => writeNorm(value, new Set()),
  schema: (parts) => ({ anyOf: KINDS.map((kind) => parts.named(kind, () => byKind[kind].schema(parts))) }),
}

/** The norm of the model, with the basis it has where the file says none. */
export function toNorm(form: NormForm, absentBasis: Basis): Norm {
  const { term: length, basis: said, ...rest } = form
  const when = rest.deadline ?? length
  return { ...rest, basis: said ?? absentBasis, ...(when === undefined ? {} : { deadline: when }) } as Norm
}

/** The norm as a file has it: a term has a word of its own, and the basis that follows by itself is left out. */
export function fromNorm(value: Norm, absentBasis: Basis): NormForm {
  const { basis: rests, deadline: when, ...rest } = value
  const keeps = sameValue(rests, absentBasis) ? {} : { basis: rests }
  const due = when === undefined ? {} : when.kind === 'term' ? { term: when } : { deadline: when }
  return { ...rest, ...keeps, ...due } as NormForm
}

function widened<N extends NormForm>(shape: FieldsShape<N>): FieldsShape<NormForm> {
  return shape as unknown as FieldsShape<NormForm>
}
