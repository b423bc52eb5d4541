import { type DocumentParts, lowerAt, nameOfToken } from '#reader/find/document-parts'
import type { FoundPlace } from '#reader/find/find-places'
import type { NameEntry } from '#reader/find/name-index'
import type { PlaceMention } from '#reader/reading'
import type { Writable } from '#reader/writable'

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
  const code = codeOf(entry)
  if (code === undefined) return weightOf(entry)
  const near = context.around === code && entry.party === undefined ? 6 : 0
  return weightOf(entry) + near + Math.min(2.5, context.codes.get(code) ?? 0)
}

function codeOf(entry: NameEntry): string | undefined {
  return entry.party?.code ?? entry.place?.within
}

/** A state before a region before a town, towns by the power of ten of their people. */
function weightOf(entry: NameEntry): number {
  if (entry.party !== undefined) return 7.2
  return isRegion(entry) ? 6 : Math.log10((entry.place?.population ?? 0) + 10)
}

function isRegion(entry: NameEntry): boolean {
  return entry.place !== undefined && entry.place.population === undefined
}

/** The state of the place named behind a comma. */
function codeBehind(doc: DocumentParts, place: FoundPlace): string | undefined {
  if (lowerAt(doc, place.end) !== ',') return undefined
  for (let at = place.end + 1; at < place.end + MOST_AWAY; at += 1) {
    const entry = nameOfToken(doc, at)?.entry
    if (entry !== undefined && entry.via !== 'adjective') return codeOf(entry)
  }
  return undefined
}

function withEntry(place: FoundPlace, entry: NameEntry): FoundPlace {
  const thing = entry.place ?? entry.party
  if (thing === undefined) return place
  const { id, latitude, longitude } = thing
  const linked: Writable<PlaceMention> = { ...place.place }
  linked.id = id
  if (latitude !== undefined && longitude !== undefined) {
    linked.latitude = latitude
    linked.longitude = longitude
  }
  return { ...place, key: id.toLowerCase(), place: linked }
}
