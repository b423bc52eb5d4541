import { groupBy } from '#base/group'
import type { QuotedSpan } from '#base/span'
import { actionTypeOf } from '#model/actions/registry'
import type { ActionType } from '#model/actions/action-type'
import type { NormId, PartyId, PlaceId, ProvisionId } from '#model/ids'
import type { Agreement } from '#model/instrument/agreement'
import type { Amendment } from '#model/instrument/amendment'
import type { Provision } from '#model/instrument/provision'
import type { Gap, GapKind } from '#model/norms/gap'
import type { Guarantee, Norm, Power } from '#model/norms/norm'
import type { Party } from '#model/parties/party'
import type { Place } from '#model/places/place'
import type { Interval } from '#time/interval'

/** An agreement with the maps that rules look things up in, made once. Opinions are left out: they are no clauses. */
export interface AgreementIndex {
  readonly agreement: Agreement
  readonly norms: readonly Norm[]
  readonly normById: ReadonlyMap<NormId, Norm>
  /** The same by the bare words of an id, as deadlines name norms. */
  readonly normNamed: ReadonlyMap<string, Norm>
  readonly partyById: ReadonlyMap<PartyId, Party>
  readonly placeById: ReadonlyMap<PlaceId, Place>
  readonly provisionById: ReadonlyMap<ProvisionId, Provision>
  readonly normsByProvision: ReadonlyMap<ProvisionId | undefined, readonly Norm[]>
  readonly partsOf: ReadonlyMap<NormId | undefined, readonly Norm[]>
  readonly guaranteesOf: ReadonlyMap<NormId, readonly Guarantee[]>
  readonly powersOver: ReadonlyMap<NormId, readonly Power[]>
  readonly amendmentsOf: ReadonlyMap<NormId, readonly Amendment[]>
  readonly gapsByKind: ReadonlyMap<GapKind, readonly Gap[]>
  readonly gapsByNorm: ReadonlyMap<NormId, readonly Gap[]>
  readonly signatories: ReadonlySet<PartyId>
  /** The window of each norm as far as some rule asked for it; reckoning one costs more than looking it up. */
  readonly windows: Map<NormId, Interval | undefined>
  /** The sentences of each provision as far as some finding quoted it. */
  readonly sentences: Map<ProvisionId, readonly QuotedSentence[]>
  /** The sentence of each norm as far as some finding quoted it. */
  readonly sentenceOf: Map<NormId, QuotedSpan | undefined>
}

/** A sentence of a provision, with its words in lower case for finding others in it. */
export interface QuotedSentence extends QuotedSpan {
  readonly lower: string
}

/** The index of an agreement; linear in its size. */
export function indexAgreement(agreement: Agreement): AgreementIndex {
  const norms = agreement.norms.filter((norm) => norm.basis.kind !== 'opinion')
  const guarantees = norms.filter((norm) => norm.kind === 'guarantee')
  const powers = norms.filter((norm) => norm.kind === 'power')
  return {
    agreement,
    norms,
    normById: new Map(norms.map((norm) => [norm.id, norm])),
    normNamed: new Map<string, Norm>(norms.map((norm) => [norm.id, norm])),
    partyById: new Map(agreement.parties.map((party) => [party.id, party])),
    placeById: new Map(agreement.places.map((place) => [place.id, place])),
    provisionById: new Map(agreement.provisions.map((provision) => [provision.id, provision])),
    normsByProvision: groupBy(norms, (norm) => norm.provision),
    partsOf: groupBy(norms, (norm) => norm.partOf),
    guaranteesOf: spread(guarantees, (guarantee) => guarantee.guarantees),
    powersOver: spread(powers, (power) => power.over),
    amendmentsOf: spread(agreement.amendments, (amendment) => amendment.of),
    gapsByKind: groupBy(agreement.gaps, (gap) => gap.kind),
    gapsByNorm: spread(agreement.gaps, (gap) => gap.norms),
    signatories: new Set(agreement.instrument.signatures.map((signature) => signature.party)),
    windows: new Map(),
    sentences: new Map(),
    sentenceOf: new Map(),
  }
}

/** The type of the norm's action; an unknown kind counts as an act in words. */
export function actionOf(norm: Norm): ActionType | undefined {
  return actionTypeOf(norm.action)
}

/** Whether somebody must do it once: an obligation to achieve something. */
export function isOnce(norm: Norm): boolean {
  return norm.kind === 'obligation' && norm.aspect === 'once'
}

/** Whether it must be kept up: a prohibition, or an obligation to maintain something. */
export function isContinuing(norm: Norm): boolean {
  return norm.kind === 'prohibition' || (norm.kind === 'obligation' && norm.aspect === 'continuing')
}

/** The norm in words: what it says, or what its id says. */
export function titleOf(norm: Norm): string {
  return norm.says ?? norm.id.replaceAll('-', ' ')
}

/** A place's first name. */
export function placeName(index: AgreementIndex, id: PlaceId): string {
  return index.placeById.get(id)?.names[0]?.name ?? id
}

/** Whether a gap of the kind is noted for the norm. */
export function gapOf(index: AgreementIndex, norm: Norm, kind: GapKind): Gap | undefined {
  return index.gapsByNorm.get(norm.id)?.find((gap) => gap.kind === kind)
}

/** The party and those it belongs to, nearest first; a circle among them ends the way. */
export function belongsTo(index: AgreementIndex, id: PartyId): readonly PartyId[] {
  const way: PartyId[] = []
  for (let at: PartyId | undefined = id; at !== undefined && !way.includes(at); at = index.partyById.get(at)?.of)
    way.push(at)
  return way
}

/** The items under each of their keys; an item with two keys stands under both. */
export function spread<T, K>(items: readonly T[], keysOf: (item: T) => readonly K[]): ReadonlyMap<K, readonly T[]> {
  const pairs = items.flatMap((item) => keysOf(item).map((key) => [key, item] as const))
  return new Map([...groupBy(pairs, ([key]) => key)].map(([key, group]) => [key, group.map(([, item]) => item)]))
}
