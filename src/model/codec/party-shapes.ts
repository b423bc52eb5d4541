import { UNDETERMINED } from '#base/undetermined'
import { defaulted, fields, optional, required } from '#model/codec/fields'
import { keyed } from '#model/codec/keyed-shape'
import type { Plain } from '#model/codec/plain'
import { parties, partyId, placeId, places } from '#model/codec/norm-shape'
import { below } from '#model/codec/path'
import { FAILED, list, mapped, oneOf, oneOrMany, type Failed, type Shape } from '#model/codec/shape'
import { givenId, numberBetween, text, truth, nameText } from '#model/codec/word-shapes'
import type { PartyId, PlaceId } from '#model/ids'
import type { Party } from '#model/parties/party'
import type { BoundaryReference, Place, PlaceName, PlaceRelation } from '#model/places/place'

/** A party as a file has it: whether the instrument counts it among the Parties may follow from the signatures. */
export type PartyForm = Omit<Party, 'namedAsParty'> & { readonly namedAsParty?: boolean }

const givenParty = givenId<PartyId>('party')
const givenPlace = givenId<PlaceId>('place')

const party = fields<PartyForm>(
  {
    id: required(givenParty, 'its id'),
    name: required(nameText, 'its name'),
    also: defaulted(oneOrMany(nameText), [], 'other names of the text and the reports'),
    kind: defaulted(
      oneOf('state', 'armed-group', 'organisation', 'force', 'body', 'population', 'person', 'unsaid'),
      'unsaid',
      'what it is',
    ),
    of: optional(partyId, 'the party that it belongs to or acts for'),
    namedAsParty: optional(truth, 'whether the instrument counts it among the Parties; left out: whether it signed'),
  },
  'name',
)

/** The parties by their ids. */
export const partiesById: Shape<readonly PartyForm[]> = keyed<PartyForm>(
  'id',
  givenParty as Shape<PartyForm[keyof PartyForm]>,
  party,
)

const placeName = fields<PlaceName>(
  {
    name: required(nameText, 'the name'),
    language: required(text, 'its language (BCP 47)'),
    usedBy: defaulted(parties, [], 'who alone uses it'),
  },
  'name',
)
const LANGUAGE: ReadonlySet<keyof PlaceName> = new Set(['language'])

/** Names by language (`{ en: Aghdam, az: Ağdam }`), a name alone whose language is open, or a list of names. */
const placeNames: Shape<readonly PlaceName[]> = {
  read: (tree, path, reading) => {
    if (tree.kind === 'list') return list(placeName).read(tree, path, reading)
    if (tree.kind === 'scalar') {
      const name = nameText.read(tree, path, reading)
      return name === FAILED ? FAILED : [{ name, language: UNDETERMINED, usedBy: [] }]
    }
    const names = tree.entries.map(({ key, value }): readonly PlaceName[] | Failed => {
      const at = below(path, key.text)
      const items = value.kind === 'list' ? value.items : [value]
      const read = items.map((item) => placeName.readWith(item, at, reading, { language: key.text }))
      const good = read.filter((name): name is Exclude<typeof name, Failed> => name !== FAILED)
      return good.length === read.length ? good : FAILED
    })
    const good = names.filter((name): name is Exclude<typeof name, Failed> => name !== FAILED)
    return good.length === names.length ? good.flat() : FAILED
  },
  write: writeNames,
  schema: (parts) => {
    const one = placeName.schema(parts)
    return {
      anyOf: [
        { type: 'string' },
        { type: 'array', items: one },
        {
          type: 'object',
          additionalProperties: { anyOf: [{ type: 'string' }, { type: 'object' }, { type: 'array' }] },
        },
      ],
    }
  },
}

function writeNames(names: readonly PlaceName[]): Plain {
  const [only] = names
  if (names.length === 1 && only !== undefined && only.language === UNDETERMINED && only.usedBy.length === 0)
    return only.name
  const byLanguage = new Map<string, Plain[]>()
  for (const name of names) {
    const written = placeName.writeWith(name, LANGUAGE)
    byLanguage.set(name.language, [...(byLanguage.get(name.language) ?? []), written])
  }
  const grouped = [...byLanguage.keys()].flatMap((language) => names.filter((name) => name.language === language))
  if (grouped.some((name, index) => name !== names[index])) return list(placeName).write(names)
  return new Map([...byLanguage].map(([language, written]): [string, Plain] => [language, alone(written)]))
}

function alone(written: readonly Plain[]): Plain {
  const [only] = written
  return written.length === 1 && only !== undefined ? only : written
}

const boundaryParts = fields<BoundaryReference>({
  set: required(text, 'the set of boundaries'),
  feature: required(text, 'the feature in it'),
})

/** `set#feature`, or its two parts. */
const boundary: Shape<BoundaryReference> = {
  read: (tree, path, reading) => {
    if (tree.kind === 'map') return boundaryParts.read(tree, path, reading)
    const match = tree.kind === 'scalar' ? /^([^#]+)#(.+)$/s.exec(tree.text) : null
    if (match !== null) return { set: match[1] ?? '', feature: match[2] ?? '' }
    reading.fault(tree, path, 'names no boundary: write the set and the feature in it as `districts#AZ-AGM`')
    return FAILED
  },
  write: (value) => {
    const words = `${value.set}#${value.feature}`
    return value.set.includes('#') || words.includes('\n') ? boundaryParts.write(value) : words
  },
  schema: (parts) => ({ anyOf: [{ type: 'string', pattern: '^[^#]+#.+$' }, boundaryParts.schema(parts)] }),
}

const RELATIONS = ['rest-of', 'strip', 'line', 'near', 'part-of'] as const

interface RelationWords {
  readonly restOf?: readonly PlaceId[]
  readonly strip?: readonly PlaceId[]
  readonly line?: readonly PlaceId[]
  readonly near?: readonly PlaceId[]
  readonly partOf?: readonly PlaceId[]
  readonly widthKm?: number
  readonly words?: string
}

const RELATION_FIELD = { 'rest-of': 'restOf', strip: 'strip', line: 'line', near: 'near', 'part-of': 'partOf' } as const

const relation: Shape<PlaceRelation> = mapped<RelationWords, PlaceRelation>(
  fields<RelationWords>({
    restOf: optional(places, 'the rest of the first, without the others', 'rest-of'),
    strip: optional(places, 'a strip along these'),
    line: optional(places, 'a line along or between these'),
    near: optional(places, 'somewhere near these'),
    partOf: optional(places, 'a part of these', 'part-of'),
    widthKm: optional(numberBetween(0, 10_000, false), 'how wide, in kilometres'),
    words: optional(text, 'the words of the text'),
  }),
  {
    to: (read, tree, path, reading) => {
      const kinds = RELATIONS.filter((kind) => read[RELATION_FIELD[kind]] !== undefined)
      const [kind] = kinds
      if (kind === undefined || kinds.length > 1) {
        reading.fault(tree, path, `must relate the place in one way: write one of ${RELATIONS.join(', ')}`)
        return FAILED
      }
      const { widthKm, words } = read
      return {
        kind,
        of: read[RELATION_FIELD[kind]] ?? [],
        ...(widthKm === undefined ? {} : { widthKm }),
        ...(words === undefined ? {} : { words }),
      }
    },
    from: ({ kind, of, ...rest }) => ({ [RELATION_FIELD[kind]]: of, ...rest }),
  },
)

const place = fields<Place>(
  {
    id: required(givenPlace, 'its id'),
    names: required(placeNames, 'its names by language'),
    kind: defaulted(
      oneOf('country', 'region', 'district', 'town', 'road', 'line', 'area', 'unsaid'),
      'unsaid',
      'what it is',
    ),
    within: optional(placeId, 'the place it lies in'),
    boundary: optional(boundary, 'where its shape comes from'),
    relation: optional(relation, 'how it is defined by other places'),
    note: optional(text, 'what else must be known'),
  },
  'names',
)

/** The places by their ids. */
export const placesById: Shape<readonly Place[]> = keyed<Place>('id', givenPlace as Shape<Place[keyof Place]>, place)
