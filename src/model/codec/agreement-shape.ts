import { derivedId } from '#base/hash'
import { amendment } from '#model/codec/amendment-shape'
import { basis } from '#model/codec/basis-shape'
import { checkQuotations } from '#model/codec/check-quotations'
import { defaulted, fields, optional, required } from '#model/codec/fields'
import { gap } from '#model/codec/gap-shape'
import { convention, instrument } from '#model/codec/instrument-shape'
import { fromNorm, norm, normId, toNorm, type NormForm } from '#model/codec/norm-shape'
import { partiesById, placesById, type PartyForm } from '#model/codec/party-shapes'
import { provisionsById, type ProvisionForm } from '#model/codec/provision-shape'
import { readingOfText } from '#model/codec/reading-shape'
import { FAILED, list, mapped, type Shape } from '#model/codec/shape'
import { anyText, numberBetween, text } from '#model/codec/word-shapes'
import type { AgreementId, NormId } from '#model/ids'
import { AGREEMENT_FORMAT, type Agreement } from '#model/instrument/agreement'
import type { Amendment } from '#model/instrument/amendment'
import type { Instrument } from '#model/instrument/instrument'
import type { Provision } from '#model/instrument/provision'
import type { Reading } from '#model/instrument/reading'
import type { Basis } from '#model/norms/basis'
import type { Gap } from '#model/norms/gap'
import type { OrderEdge } from '#model/norms/norm'
import type { Place } from '#model/places/place'
import type { Convention } from '#time/convention'

interface EdgeWords {
  readonly after?: NormId
  readonly with?: NormId
  readonly notBefore?: NormId
  readonly norm: NormId
  readonly basis: Basis
}

const EDGE_FIELD = { after: 'after', with: 'with', 'not-before': 'notBefore' } as const
const EDGES = ['after', 'with', 'not-before'] as const
const THE_TEXT: Basis = { kind: 'clause' }

/** `{ after: first, norm: second }`: the second not before the first is kept. */
const orderEdge: Shape<OrderEdge> = mapped<EdgeWords, OrderEdge>(
  fields<EdgeWords>({
    after: optional(normId, 'the norm that must be kept first'),
    with: optional(normId, 'the norm that goes together with it'),
    notBefore: optional(normId, 'the norm that it may not precede', 'not-before'),
    norm: required(normId, 'the norm that waits'),
    basis: defaulted(basis, THE_TEXT, 'on what the order rests'),
  }),
  {
    to: (read, tree, path, reading) => {
      const kinds = EDGES.filter((kind) => read[EDGE_FIELD[kind]] !== undefined)
      const [kind] = kinds
      const other = kind === undefined ? undefined : read[EDGE_FIELD[kind]]
      if (kind !== undefined && other !== undefined && kinds.length === 1) {
        return { kind, norm: read.norm, other, basis: read.basis }
      }
      reading.fault(tree, path, `must order two norms in one way: write one of ${EDGES.join(', ')} beside \`norm\``)
      return FAILED
    },
    from: ({ kind, norm: waits, other, basis: rests }) => ({ [EDGE_FIELD[kind]]: other, norm: waits, basis: rests }),
  },
)

type Allowed = Agreement['allowed'][number]

const allowed = fields<Allowed>({
  rule: required(text, 'the lint rule'),
  norm: optional(normId as unknown as Shape<string>, 'the norm it is allowed for; left out: everywhere'),
  reason: required(text, 'why it is accepted'),
})

interface AgreementForm {
  readonly format: number
  readonly id?: AgreementId
  readonly instrument: Instrument
  readonly convention?: Convention
  readonly parties: readonly PartyForm[]
  readonly places: readonly Place[]
  readonly provisions: readonly ProvisionForm[]
  readonly norms: readonly NormForm[]
  readonly order: readonly OrderEdge[]
  readonly amendments: readonly Amendment[]
  readonly readings: readonly Reading[]
  readonly gaps: readonly Gap[]
  readonly allowed: readonly Allowed[]
}

const agreementId: Shape<AgreementId> = mapped<string, AgreementId>(anyText, {
  to: (words, tree, path, reading) => {
    if (/^[\p{Ll}\p{Lo}\p{N}][\p{Ll}\p{Lo}\p{M}\p{N}._-]{0,79}$/u.test(words)) return words as AgreementId
    reading.fault(tree, path, 'cannot be the id of an agreement: write lower-case words with hyphens')
    return FAILED
  },
  from: (value) => value,
})

const form = fields<AgreementForm>({
  format: required(numberBetween(AGREEMENT_FORMAT, AGREEMENT_FORMAT, true), 'the version of this format', 'servanda'),
  id: optional(agreementId, 'the id of the agreement; left out: made from its title'),
  instrument: required(instrument, 'the agreement as a text concluded on a day'),
  convention: optional(convention, 'how terms are reckoned where the text leaves a choice'),
  parties: defaulted(partiesById, [], 'who the instrument speaks of'),
  places: defaulted(placesById, [], 'the places it speaks of'),
  provisions: defaulted(provisionsById, [], 'its numbered units and what each makes somebody do'),
  norms: defaulted(list(norm), [], 'norms that stand in no provision'),
  order: defaulted(list(orderEdge), [], 'which norms wait for which'),
  amendments: defaulted(list(amendment), [], 'what changed them later'),
  readings: defaulted(list(readingOfText), [], 'how somebody reads the text'),
  gaps: defaulted(list(gap), [], 'what the instrument leaves open'),
  allowed: defaulted(list(allowed), [], 'findings that are accepted, each with its reason'),
})

/** The whole agreement file. */
export const agreementShape: Shape<Agreement> = mapped<AgreementForm, Agreement>(form, {
  to: (read, tree, path, reading) => {
    checkQuotations(read, tree, path, reading)
    return toAgreement(read)
  },
  from: fromAgreement,
})

function toAgreement(read: AgreementForm): Agreement {
  const all = [...read.provisions.flatMap((provision) => provision.norms), ...read.norms].map((each) =>
    toNorm(each, THE_TEXT),
  )
  const covered = new Set(all.map((each) => each.provision))
  const signed = new Set(read.instrument.signatures.map((signature) => signature.party))
  return {
    id: read.id ?? idFromTitle(read.instrument.title),
    instrument: read.instrument,
    parties: read.parties.map((party) => ({ ...party, namedAsParty: party.namedAsParty ?? signed.has(party.id) })),
    places: read.places,
    provisions: read.provisions.map((provision) => toProvision(provision, covered.has(provision.id))),
    norms: all,
    order: read.order,
    amendments: read.amendments,
    readings: read.readings,
    gaps: [...read.provisions.flatMap((provision) => provision.gaps), ...read.gaps],
    ...(read.convention === undefined ? {} : { convention: read.convention }),
    allowed: read.allowed,
  }
}

function toProvision(form: ProvisionForm, hasNorms: boolean): Provision {
  const { norms: _norms, gaps: _gaps, ...rest } = form
  return { ...rest, coverage: form.coverage ?? coverageBy(hasNorms) }
}

function coverageBy(hasNorms: boolean): Provision['coverage'] {
  return { kind: hasNorms ? 'modelled' : 'open' }
}

function fromAgreement(agreement: Agreement): AgreementForm {
  const { id, instrument: text_, convention: reckoning, ...rest } = agreement
  const signed = new Set(text_.signatures.map((signature) => signature.party))
  return {
    format: AGREEMENT_FORMAT,
    ...(id === idFromTitle(text_.title) ? {} : { id }),
    instrument: text_,
    ...(reckoning === undefined ? {} : { convention: reckoning }),
    parties: agreement.parties.map((party) => withoutSigned(party, signed.has(party.id))),
    places: agreement.places,
    ...insideProvisions(agreement),
    order: rest.order,
    amendments: rest.amendments,
    readings: rest.readings,
    allowed: rest.allowed,
  }
}

function withoutSigned(party: Agreement['parties'][number], signed: boolean): PartyForm {
  const { namedAsParty, ...rest } = party
  return namedAsParty === signed ? rest : party
}

/**
 * Norms and gaps stand in their provisions as long as reading the file again gives them in the same order; from the first
 * that would not, they stand in a list of their own and name their provision.
 */
function insideProvisions(agreement: Agreement): Pick<AgreementForm, 'provisions' | 'norms' | 'gaps'> {
  const allNorms = agreement.norms.map((each) => fromNorm(each, THE_TEXT))
  const [normsInside, normsOutside] = nested(agreement.provisions, allNorms)
  const [gapsInside, gapsOutside] = nested(agreement.provisions, agreement.gaps)
  const covered = new Set(agreement.norms.map((each) => each.provision))
  const provisions = agreement.provisions.map((provision): ProvisionForm => {
    const { coverage, ...rest } = provision
    const byItself = coverage.kind === coverageBy(covered.has(provision.id)).kind
    const inside = { norms: normsInside.get(provision.id) ?? [], gaps: gapsInside.get(provision.id) ?? [] }
    return byItself ? { ...rest, ...inside } : { ...provision, ...inside }
  })
  return { provisions, norms: normsOutside, gaps: gapsOutside }
}

function nested<T extends { readonly provision?: string }>(
  provisions: readonly Provision[],
  all: readonly T[],
): readonly [ReadonlyMap<string, readonly T[]>, readonly T[]] {
  const order = new Map(provisions.map((provision, index) => [provision.id as string, index]))
  const inside = new Map<string, T[]>(provisions.map((provision) => [provision.id, []]))
  let last = 0
  let count = 0
  for (const each of all) {
    const index = order.get(each.provision ?? '')
    if (index === undefined || index < last) break
    inside.get(each.provision ?? '')?.push(each)
    last = index
    count += 1
  }
  return [inside, all.slice(count)]
}

function idFromTitle(title: string): AgreementId {
  const slug = title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60)
  return (slug === '' ? derivedId('ag', [title]) : slug.replace(/-$/, '')) as AgreementId
}
