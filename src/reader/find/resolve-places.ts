import { type DocumentParts, lowerAt, nameOfToken } from '#reader/find/document-parts'
import type { FoundPlace } from '#reader/find/find-places'
import type { NameEntry } from '#reader/find/name-index'

const MOST_AWAY = 3

/**
 * Chooses among places of one name: the one that lies in what is named right behind it ("Abilene, Texas"), else in a
 * state the document speaks of, else the one with most people.
 */
export function resolvePlaces(doc: DocumentParts, found: readonly FoundPlace[]): readonly FoundPlace[] {
  const codes = codesOf(doc)
  return found.map((place) => {
    const candidates = place.candidates ?? []
    const best = bestOf(doc, place, { candidates, codes })
    return best === undefined ? place : withEntry(place, best)
  })
}

/** How often the document names each state, by ISO code. */
function codesOf(doc: DocumentParts): ReadonlyMap<string, number> {
  const codes = new Map<string, number>()
  for (const mention of doc.names) {
    const code = mention.entry.party?.code ?? (mention.others.length === 0 ? mention.entry.place?.within : undefined)
    if (code !== undefined) codes.set(code, (codes.get(code) ?? 0) + 1)
  }
  return codes
}

interface Choice {
  readonly candidates: readonly NameEntry[]
  readonly codes: ReadonlyMap<string, number>
}

function bestOf(doc: DocumentParts, place: FoundPlace, choice: Choice): NameEntry | undefined {
  const around = codeBehind(doc, place)
  let best: NameEntry | undefined
  let bestScore = -1
  for (const entry of choice.candidates) {
    const score = scoreOf(entry, { around, codes: choice.codes })
    if (score <= bestScore) continue
    best = entry
    bestScore = score
  }
  return best
}

function scoreOf(
  entry: NameEntry,
  context: { around: string | undefined; codes: ReadonlyMap<string, number> },
): number {
  const code = entry.party?.code ?? entry.place?.within
  const people = entry.party !== undefined ? 7.2 : isRegion(entry) ? 6 : Math.log10((entry.place?.population ?? 0) + 10)
  const near = code !== undefined && context.around === code && entry.party === undefined ? 6 : 0
  const mentions = code === undefined ? 0 : (context.codes.get(code) ?? 0)
  return people + near + Math.min(2.5, mentions)
}

function isRegion(entry: NameEntry): boolean {
  return entry.place !== undefined && entry.place.population === undefined
}

/** The state of the place named behind a comma. */
function codeBehind(doc: DocumentParts, place: FoundPlace): string | undefined {
  if (lowerAt(doc, place.end) !== ',') return undefined
  for (let at = place.end + 1; at < place.end + MOST_AWAY; at += 1) {
    const entry = nameOfToken(doc, at)?.entry
    if (entry !== undefined && entry.via !== 'adjective') return entry.party?.code ?? entry.place?.within
  }
  return undefined
}

function withEntry(place: FoundPlace, entry: NameEntry): FoundPlace {
  const point = entry.place ?? entry.party
  const id = entry.place?.id ?? entry.party?.id
  return {
    ...place,
    key: (id ?? place.key).toLowerCase(),
    place: {
      ...place.place,
      ...(id !== undefined && { id }),
      ...(point?.latitude !== undefined && { latitude: point.latitude }),
      ...(point?.longitude !== undefined && { longitude: point.longitude }),
    },
  }
}
