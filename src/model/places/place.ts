import type { PartyId, PlaceId } from '#model/ids'

/** One name of a place: its language (BCP 47) and, where a side alone uses it, which. */
export interface PlaceName {
  readonly name: string
  readonly language: string
  readonly usedBy: readonly PartyId[]
}

/** Where a shape comes from: a set of boundaries with an author, a licence and a date, and one feature in it. */
export interface BoundaryReference {
  readonly set: string
  readonly feature: string
}

/** A place that is defined by its relation to others: "the rest of", "a strip 5 km wide along". */
export interface PlaceRelation {
  readonly kind: 'rest-of' | 'strip' | 'line' | 'near' | 'part-of'
  readonly of: readonly PlaceId[]
  readonly widthKm?: number
  readonly words?: string
}

/** A place with its names by language and side. Every view shows the names that the sides use, all of them. */
export interface Place {
  readonly id: PlaceId
  readonly names: readonly PlaceName[]
  readonly kind: 'country' | 'region' | 'district' | 'town' | 'road' | 'line' | 'area' | 'unsaid'
  readonly within?: PlaceId
  readonly boundary?: BoundaryReference
  readonly relation?: PlaceRelation
  readonly note?: string
}
