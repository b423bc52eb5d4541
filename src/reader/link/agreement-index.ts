import { foldName } from '#reader/find/name-index'
import type { NormId, PartyId, PlaceId } from '#model/ids'
import type { Agreement } from '#model/instrument/agreement'
import type { Change } from '#model/instrument/amendment'
import type { Norm } from '#model/norms/norm'
import type { DueExpression } from '#time/due-expression'

/** A norm of the chosen agreement with what it can be known by. */
export interface KnownNorm {
  readonly norm: Norm
  /** Those who owe or act, with what belongs to them. */
  readonly doers: ReadonlySet<PartyId>
  readonly receivers: ReadonlySet<PartyId>
  readonly places: ReadonlySet<PlaceId>
  /** The days of its deadline, as `YYYY-MM-DD`: the first one, and those that amendments gave it. */
  readonly days: readonly string[]
}

/** A chosen agreement, looked up by the names and ids that a text may use. */
export interface AgreementIndex {
  readonly agreement: Agreement
  readonly norms: readonly KnownNorm[]
  readonly normById: ReadonlyMap<NormId, KnownNorm>
  readonly partyByName: ReadonlyMap<string, PartyId>
  readonly placeByName: ReadonlyMap<string, PlaceId>
  /** A place with all that it lies in, itself first. */
  readonly withinOf: (place: PlaceId) => readonly PlaceId[]
}

/** Makes the lookups of an agreement; clauses first, then what somebody reads into them. */
export function indexAgreement(agreement: Agreement): AgreementIndex {
  const ofParty = new Map(agreement.parties.map((party) => [party.id, party.of]))
  const withinPlace = new Map(agreement.places.map((place) => [place.id, place.within]))
  const norms = [...agreement.norms, ...agreement.readings.flatMap((reading) => reading.norms)].map((norm) =>
    toKnown(norm, agreement, ofParty),
  )
  return {
    agreement,
    norms,
    normById: new Map(norms.map((known) => [known.norm.id, known])),
    partyByName: new Map(
      agreement.parties.flatMap(({ id, name, also }) => [id, name, ...also].map((each) => [keyOf(each), id] as const)),
    ),
    placeByName: new Map(
      agreement.places.flatMap(({ id, names }) =>
        [id, ...names.map(({ name }) => name)].map((each) => [keyOf(each), id] as const),
      ),
    ),
    withinOf: (place) => chainOf(place, withinPlace),
  }
}

/** A name as lookups compare it: without case and marks. */
export function keyOf(name: string): string {
  return foldName(name.toLowerCase())
}

// A place lies in a town, a district, a region, a country; more layers are a mistake of the file.
const MOST_LAYERS = 8

function chainOf<T>(start: T, above: ReadonlyMap<T, T | undefined>): readonly T[] {
  const chain: T[] = [start]
  for (let next = above.get(start); next !== undefined && chain.length < MOST_LAYERS; next = above.get(next))
    chain.push(next)
  return chain
}

function toKnown(norm: Norm, { amendments }: Agreement, ofParty: ReadonlyMap<PartyId, PartyId | undefined>): KnownNorm {
  const own = [...norm.bearers, ...norm.performers, ...norm.liable]
  const changes = amendments.flatMap(({ of, change }) => (of.includes(norm.id) ? dayOfChange(change) : []))
  return {
    norm,
    doers: new Set(own.flatMap((party) => chainOf(party, ofParty))),
    receivers: new Set(norm.counterparties.flatMap((party) => chainOf(party, ofParty))),
    places: new Set(norm.places),
    days: [...dayOf(norm.deadline), ...changes],
  }
}

/** The new day that an amendment gives, as `YYYY-MM-DD`; none where it gives none. */
export function dayOfChange(change: Change): readonly string[] {
  return change.kind === 'new-deadline' ? dayOf(change.deadline) : []
}

function dayOf(deadline: DueExpression | undefined): readonly string[] {
  if (deadline?.kind === 'bound') return [deadline.at.slice(0, 'YYYY-MM-DD'.length)]
  return deadline?.kind === 'between' ? [deadline.last.slice(0, 'YYYY-MM-DD'.length)] : []
}
