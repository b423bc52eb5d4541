import { toSlug } from '#app/drafting/to-slug'
import { draftId, type PlaceId } from '#model/ids'
import type { Place } from '#model/places/place'
import type { DraftNorm, PlaceMention } from '#reader/reading'

/** The places of a draft, and which of them a norm names. */
export interface DraftedPlaces {
  readonly places: readonly Place[]
  readonly idsOf: (norm: DraftNorm) => readonly PlaceId[]
}

/** The places that norms name, each once by its name. */
export function draftPlaces(norms: readonly DraftNorm[]): DraftedPlaces {
  const byId = new Map<PlaceId, Place>()
  for (const mention of norms.flatMap(mentionsOf)) {
    const id = idOf(mention)
    if (!byId.has(id)) byId.set(id, toPlace(id, mention))
  }
  return { places: [...byId.values()], idsOf: (norm) => [...new Set(mentionsOf(norm).map(idOf))] }
}

function mentionsOf({ place, places }: DraftNorm): readonly PlaceMention[] {
  const all = places ?? (place === undefined ? [] : [place])
  // A government named by its capital is no place where something happens.
  return all.filter(({ relation }) => relation !== 'government')
}

function idOf({ name, said }: PlaceMention): PlaceId {
  return draftId.place(toSlug(name ?? said, 'place'))
}

function toPlace(id: PlaceId, { name, said, feature, relation }: PlaceMention): Place {
  return {
    id,
    names: [{ name: name ?? said.replace(LEADING, ''), language: 'en', usedBy: [] }],
    kind: kindOf(said, feature),
    ...(relation === 'complement' ? { relation: { kind: 'rest-of', of: [], words: said } } : {}),
  }
}

const KINDS: readonly (readonly [RegExp, Place['kind']])[] = [
  [/\b(?:line|border|frontier|boundary)\b/i, 'line'],
  [/\b(?:zone|strip|belt|area|buffer)\b/i, 'area'],
  [/\b(?:road|route|corridor|highway|railway)\b/i, 'road'],
  [/\bdistricts?\b/i, 'district'],
  [/\b(?:region|province|governorate|oblast|county|peninsula|island)\b/i, 'region'],
  [/\b(?:city|town|village|settlement|port|capital)\b/i, 'town'],
  [/\b(?:country|state|republic)\b/i, 'country'],
]

const LEADING = /^(?:along|around|between|near|in|on|at|of|from|to) /i
const NAMED_ROAD = /\p{Lu}\p{Ll}.* (?:road|route|highway|railway)\b|\b(?:road|route|highway|railway) .*\p{Lu}\p{Ll}/u

function kindOf(said: string, feature = ''): Place['kind'] {
  // A road that has a name, or towns at its ends, is on every map.
  if (NAMED_ROAD.test(said)) return 'unsaid'
  return KINDS.find(([words]) => words.test(said) || words.test(feature))?.[1] ?? 'unsaid'
}
