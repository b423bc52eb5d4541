/** What a party is. Forces and peacekeepers are found beside the name of the party that they belong to. */
export type PartyKind = 'state' | 'organisation' | 'group' | 'person'

/** One party that texts may speak of, with every way of writing its name. Input data, replaceable by the user. */
export interface KnownParty {
  readonly id: string
  readonly name: string
  readonly kind: PartyKind
  readonly also?: readonly string[]
  /** Adjectives and names of its people: never places. */
  readonly adjectives?: readonly string[]
  /** Seats of government that may stand for it ("Paris said"). */
  readonly seats?: readonly string[]
  readonly latitude?: number
  readonly longitude?: number
  /** ISO 3166 code, by which places name the state around them. */
  readonly code?: string
}

/** One place with its names in any script. Input data, replaceable by the user. */
export interface KnownPlace {
  readonly id: string
  readonly names: readonly string[]
  readonly feature?: string
  /** Id of the state or territory around it. */
  readonly within?: string
  readonly latitude?: number
  readonly longitude?: number
  readonly population?: number
}

/** Every place the reader may link to. */
export interface Gazetteer {
  readonly places: readonly KnownPlace[]
}
