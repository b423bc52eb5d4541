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

function mentionsOf({ place, places, quote }: DraftNorm): readonly PlaceMention[] {
  const all = places ?? (place === undefined ? [] : [place])
  // A government named by its capital is no place where something happens; "the well road" is described and not named.
  const read = all.filter(
    ({ relation, id, name = '' }) => relation !== 'government' && (id !== undefined || PROPER.test(name)),
  )
  return [...read, ...placesInWords(quote).filter(({ said }) => !read.some((place) => isSame(place, said)))]
}

function isSame({ said, name = said }: PlaceMention, words: string): boolean {
  const [one, other] = [words.toLowerCase(), said.toLowerCase()]
  return one.includes(other) || other.includes(one) || one.includes(name.toLowerCase())
}

const PROPER = /\p{Lu}|\d/u

const FEATURE =
  'valley|crossing|bridge|district|town|village|port|road|highway|airport|island|ridge|pass|hill|province|region|peninsula|corridor|heights|zone|sector|line|camp'
const PLACES_IN_WORDS = [
  // "the Zenra crossing", "the Orsa valley"
  new RegExp(String.raw`(?<![.;:]\s)(?<!^)\b(?:\p{Lu}[\p{L}'’-]+ ){1,3}(?:${FEATURE})\b`, 'gu'),
  // "the town of Bir Hadi", "Zone 2", "the road to Tallum"
  new RegExp(
    String.raw`\b(?:${FEATURE}|[Zz]one|[Ss]ector|[Hh]ill) (?:of |to |at )?(?:\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?|\d+)\b`,
    'gu',
  ),
  // Strips and lines that have no name and that only a map can show.
  /\b(?:buffer|demilitari[sz]ed|security|safe|safety|neutral|weapons-free|separation|no-fly|disengagement) (?:zones?|areas?|strip|belt)\b|\b(?:lines? of (?:contact|control|separation|demarcation|disengagement)|(?:contact|separation|demarcation) line)\b/giu,
]

/** Places by their words, where no list of names knows them: a feature with a name or a number, and strips without one. */
function placesInWords(quote: string): readonly PlaceMention[] {
  const found = PLACES_IN_WORDS.flatMap((pattern) => Array.from(quote.matchAll(pattern), (match) => match[0]))
  return [...new Set(found)].slice(0, MOST_PLACES).map((said) => ({ said, name: said }))
}

const MOST_PLACES = 8

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
