import type { KnownName } from '#linter/collation/collation-words'
import type { Agreement } from '#model/instrument/agreement'

/** The names that an agreement gives to each party and place: between two texts they are no difference. */
export function namesOfAgreement({ parties, places }: Pick<Agreement, 'parties' | 'places'>): readonly KnownName[] {
  return [
    ...parties.map(({ id, name, also }) => ({ id, names: [name, ...also] })),
    ...places.map((place) => ({ id: place.id, names: place.names.map(({ name }) => name) })),
  ]
}
