import { singular } from '#reader/syntax/singular'
import {
  type DocumentParts,
  lowerAt,
  type NameMention,
  nameOfToken,
  spanOf,
  timeOfToken,
  type TokenRange,
  wordsOf,
} from '#reader/find/document-parts'
import type { NameEntry } from '#reader/find/name-index'
import type { PlaceMention } from '#reader/reading'
import { WordClass } from '#reader/languages/word-class'
import { WordList } from '#reader/languages/word-lists'
import { Tag } from '#reader/syntax/tag'
import { isCapitalAt, isListed, isMarkAt, isOfClass, isWordAt, tagOf } from '#reader/syntax/token-at'
import type { Writable } from '#reader/writable'

/** A place in the text: tokens, what it was linked to, and how sure that it is a place. */
export interface FoundPlace extends TokenRange {
  readonly place: PlaceMention
  readonly key: string
  readonly sure: number
  /** Every known thing of this name, for the choice between them. */
  readonly candidates?: readonly NameEntry[]
  /** Number of the list it stands in ("the districts of X, Y and Z"). */
  readonly listedWith?: number
}

/**
 * Places by three signs: a name the gazetteer knows, a capitalised name beside a word such as "district" or "village",
 * and a relation to another place ("the rest of the zone"). A seat of government that speaks is no place.
 */
export function findPlaces(doc: DocumentParts): readonly FoundPlace[] {
  const found: FoundPlace[] = []
  for (let at = 0; at < doc.tokens.length; at += 1) {
    const name = nameOfToken(doc, at)
    const mention = name?.first === at ? name : undefined
    const place = placeAt(doc, at, mention)
    if (place === undefined) continue
    const list = listAfter(doc, place)
    found.push(...list)
    at = Math.max(at, (list.at(-1)?.end ?? place.end) - 1)
  }
  return found
}

/** "districts of X, Y and Z", "X, Y and Z districts" after the first: further names of the same list. */
function listAfter(doc: DocumentParts, first: FoundPlace): readonly FoundPlace[] {
  const plural = doc.pack.words.placeNouns.has(lowerAt(doc, first.first)) && lowerAt(doc, first.first).endsWith('s')
  if (!plural) return [first]
  const list: FoundPlace[] = [{ ...first, listedWith: first.first }]
  let at = first.end
  while (list.length < 20) {
    const next = nextOfList(doc, at)
    if (next === undefined) break
    const run = properRun(doc, next)
    const naming = { name: wordsOf(doc, run), feature: first.place.feature, known: nameOfToken(doc, next), sure: 0.8 }
    list.push({ ...place(doc, run, naming), listedWith: first.first })
    at = run.end
  }
  return list.length > 1 ? list : [first]
}

/** Where the next name of a list begins, after a comma, an "and" or both. */
function nextOfList(doc: DocumentParts, at: number): number | undefined {
  let next = at
  if (lowerAt(doc, next) === ',') next += 1
  if (doc.tags[next] === Tag.conjunction) next += 1
  const isName = isCapitalAt(doc, next) && doc.tags[next] !== Tag.determiner
  return next > at && isName ? next : undefined
}

function placeAt(doc: DocumentParts, at: number, mention: NameMention | undefined): FoundPlace | undefined {
  const token = doc.tokens[at]
  if (token === undefined || token.kind !== 'word') return undefined
  const relation = relationAt(doc, at)
  if (relation !== undefined) return relation
  if (token.capital) return capitalPlace(doc, at, mention)
  return isListed(doc, at, WordList.placeNouns) ? ofPlace(doc, at) : undefined
}

function capitalPlace(doc: DocumentParts, at: number, mention: NameMention | undefined): FoundPlace | undefined {
  const run = properRun(doc, at)
  const noun = isListed(doc, run.end, WordList.placeNouns) || isListed(doc, run.end - 1, WordList.placeNouns)
  const via = mention?.entry.via
  if (noun && via !== 'adjective') return namedWithNoun(doc, run, mention)
  if (mention === undefined) return unknownPlace(doc, run)
  if (isBodyWord(doc, run)) return undefined
  if (via === 'adjective') return undefined
  return via === 'seat' ? seatPlace(doc, mention) : knownPlace(doc, mention)
}

/** "the Mission", "the Centre": a town may be called so, and with its article a body is meant. */
function isBodyWord(doc: DocumentParts, { first, end }: TokenRange): boolean {
  return end - first === 1 && doc.tags[first - 1] === Tag.determiner && isListed(doc, first, WordList.bodies)
}

/** Capitalised words in a row: "Upper Kodori". */
function properRun(doc: DocumentParts, at: number): TokenRange {
  let end = at + 1
  while (end < at + 5 && isCapitalAt(doc, end) && isWordAt(doc, end)) end += 1
  if (end - at > 1 && lowerAt(doc, end - 1).startsWith("'")) end -= 1
  return { first: at, end }
}

function namedWithNoun(doc: DocumentParts, run: TokenRange, mention: NameMention | undefined): FoundPlace | undefined {
  const plain = mention === undefined ? undefined : knownPlace(doc, mention)
  if (namesOffice(doc, run)) return plain
  const inside = nounInside(doc, run)
  const nameEnd = inside ? run.end - 1 : run.end
  const end = inside ? run.end : run.end + 1
  if (nameEnd <= run.first || !isName(doc, run.first, nameEnd)) return plain
  const known = mention?.end === nameEnd ? mention : undefined
  const name = wordsOf(doc, { first: run.first, end: nameEnd })
  return place(doc, { first: run.first, end }, { name, feature: singular(lowerAt(doc, end - 1)), known, sure: 0.9 })
}

/** "Tarn District": the word for a place is the last of the capitalised ones. */
function nounInside(doc: DocumentParts, run: TokenRange): boolean {
  return run.end - run.first > 1 && doc.pack.words.placeNouns.has(lowerAt(doc, run.end - 1))
}

/** "the Department of Health" and "State officials" are offices, not places. */
function namesOffice(doc: DocumentParts, run: TokenRange): boolean {
  const behind = nounInside(doc, run) ? run.end : run.end + 1
  const ofName = doc.pack.words.ofWords.has(lowerAt(doc, behind)) && isCapitalAt(doc, behind + 1)
  return ofName || doc.pack.words.placeNouns.has(lowerAt(doc, run.first))
}

function isName(doc: DocumentParts, first: number, end: number): boolean {
  for (let at = first; at < end; at += 1) {
    const tag = tagOf(doc, at)
    if (tag !== Tag.proper && tag !== Tag.adjective && tag !== Tag.noun && tag !== Tag.number) return false
  }
  return true
}

interface Naming {
  readonly name: string
  readonly feature?: string | undefined
  readonly known?: NameMention | undefined
  readonly sure: number
  readonly relation?: PlaceMention['relation']
}

function place(doc: DocumentParts, range: TokenRange, naming: Naming): FoundPlace {
  const { known, name, sure } = naming
  const linked: Writable<PlaceMention> = { said: wordsOf(doc, range), span: spanOf(doc, range), name }
  addLink(linked, naming)
  if (naming.relation !== undefined) linked.relation = naming.relation
  const key = (linked.id ?? name).toLowerCase()
  const found: Writable<FoundPlace> = { first: range.first, end: range.end, key, sure, place: linked }
  if (known !== undefined) found.candidates = [known.entry, ...known.others]
  return found
}

/** What the gazetteer knows of it, and where it lies. */
function addLink(place: Writable<PlaceMention>, naming: Naming): void {
  const { place: known, party } = naming.known?.entry ?? NOTHING_KNOWN
  const id = (known ?? party)?.id
  const feature = naming.feature ?? known?.feature
  if (id !== undefined) place.id = id
  if (feature !== undefined) place.feature = feature
  addPosition(place, known)
}

const NOTHING_KNOWN: Pick<NameEntry, 'place' | 'party'> = {}

function addPosition(place: Writable<PlaceMention>, known: NameEntry['place']): void {
  if (known?.latitude !== undefined) place.latitude = known.latitude
  if (known?.longitude !== undefined) place.longitude = known.longitude
}

function knownPlace(doc: DocumentParts, mention: NameMention): FoundPlace | undefined {
  const { party, place: known } = mention.entry
  if (isMoney(doc, mention) || (party !== undefined && party.kind !== 'state')) return undefined
  // "Mark Paris said": a name inside a longer capitalised name is no place.
  if (known !== undefined && (isInsideName(doc, mention) || !looksLikePlace(doc, mention))) return undefined
  const naming =
    party === undefined
      ? { name: wordsOf(doc, mention), feature: known?.feature }
      : { name: party.name, feature: 'state' }
  return place(doc, mention, { ...naming, known: mention, sure: 0.8 })
}

/** "US$42 million". */
function isMoney(doc: DocumentParts, mention: NameMention): boolean {
  return doc.text.charAt(spanOf(doc, mention).to) === '$'
}

/** Towns are called Reading, Nice and David: a word of the language, or a name before a name, needs a sign of place. */
function looksLikePlace(doc: DocumentParts, mention: NameMention): boolean {
  if (mention.entry.place?.population === undefined) return true
  const common = mention.end - mention.first === 1 && doc.lexicon.has(lowerAt(doc, mention.first))
  if (!common && !isBeforeName(doc, mention.end)) return true
  const located = doc.pack.words.placePrepositions.has(lowerAt(doc, mention.first - 1))
  return located && !(common && doc.tags[mention.first] !== Tag.proper)
}

function isBeforeName(doc: DocumentParts, at: number): boolean {
  return isWordAt(doc, at) && isCapitalAt(doc, at) && nameOfToken(doc, at) === undefined
}

/** A name that no list knows, after "in" or "near", or before a comma and a known place ("Pandi, Bulacan"). */
function unknownPlace(doc: DocumentParts, run: TokenRange): FoundPlace | undefined {
  if (!isName(doc, run.first, run.end) || doc.tags[run.first] !== Tag.proper || isTimeOrMoney(doc, run))
    return undefined
  // "listed in Annex B" tells where in the text.
  if (isListed(doc, run.first, WordList.provisionNouns)) return undefined
  for (let at = run.first; at < run.end; at += 1) if (isListed(doc, at, OFFICIAL)) return undefined
  const sure = besideKnown(doc, run) ? 0.7 : isWithin(doc, run) ? 0.5 : 0
  return sure > 0 ? place(doc, run, { name: wordsOf(doc, run), sure }) : undefined
}

/** "in Malakoff, ..." */
function isWithin(doc: DocumentParts, run: TokenRange): boolean {
  return doc.pack.words.inWords.has(lowerAt(doc, run.first - 1)) && isClosed(doc, run.end) && run.end - run.first <= 3
}

/** "from Pandi, Bulacan". */
function besideKnown(doc: DocumentParts, run: TokenRange): boolean {
  const before = lowerAt(doc, run.first - 1)
  const located = doc.pack.words.inWords.has(before) || doc.pack.words.placePrepositions.has(before)
  return located && lowerAt(doc, run.end) === ',' && isKnownPlace(doc, run.end + 1)
}

const OFFICIAL = WordList.bodies | WordList.governments | WordList.offices | WordList.titles | WordList.instruments

/** The name ends here: a mark, "and" or a preposition follows. */
function isClosed(doc: DocumentParts, at: number): boolean {
  const tag = tagOf(doc, at)
  return at >= doc.tokens.length || isMarkAt(doc, at) || tag === Tag.conjunction || tag === Tag.preposition
}

function isTimeOrMoney(doc: DocumentParts, run: TokenRange): boolean {
  return timeOfToken(doc, run.first) !== undefined || isOfClass(doc, run.first, WordClass.month | WordClass.timeWord)
}

function isKnownPlace(doc: DocumentParts, at: number): boolean {
  const entry = nameOfToken(doc, at)?.entry
  return (
    entry !== undefined && entry.via !== 'adjective' && (entry.place !== undefined || entry.party?.kind === 'state')
  )
}

function isInsideName(doc: DocumentParts, mention: NameMention): boolean {
  return (
    doc.tags[mention.first - 1] === Tag.proper &&
    isCapitalAt(doc, mention.first - 1) &&
    timeOfToken(doc, mention.first - 1) === undefined
  )
}

/** A capital is a place after a preposition of place; as a subject it stands for its government. */
function seatPlace(doc: DocumentParts, mention: NameMention): FoundPlace | undefined {
  const inPlace = doc.pack.words.placePrepositions.has(lowerAt(doc, mention.first - 1))
  const towns = mention.others.filter((entry) => entry.place !== undefined)
  const town = towns[0]
  const known = town === undefined ? undefined : { ...mention, entry: town, others: towns.slice(1) }
  const base: Naming = { name: wordsOf(doc, mention), feature: 'capital', known, sure: inPlace ? 0.8 : 0.4 }
  return place(doc, mention, inPlace ? base : { ...base, relation: 'government' })
}

/** "the city of X", "the districts of X, Y and Z". */
function ofPlace(doc: DocumentParts, at: number): FoundPlace | undefined {
  if (!doc.pack.words.ofWords.has(lowerAt(doc, at + 1))) return undefined
  const first = at + 2
  const token = doc.tokens[first]
  if (token?.capital !== true || doc.tags[first] === Tag.determiner) return undefined
  const run = properRun(doc, first)
  const known = nameOfToken(doc, first)
  if (known?.entry.via === 'adjective') return undefined
  return place(
    doc,
    { first: at, end: run.end },
    { name: wordsOf(doc, run), feature: singular(lowerAt(doc, at)), known, sure: 0.9 },
  )
}

/** "the rest of the conflict zone", "along the line of contact", "the remaining area". */
function relationAt(doc: DocumentParts, at: number): FoundPlace | undefined {
  if (!isListed(doc, at, WordList.placeRelations)) return undefined
  const relation = doc.pack.words.placeRelations.get(lowerAt(doc, at))
  if (relation === undefined) return undefined
  let noun = -1
  for (let ahead = at + 1; ahead < at + 8 && isInPhrase(doc, ahead); ahead += 1) {
    if (doc.pack.words.placeNouns.has(lowerAt(doc, ahead))) noun = ahead
  }
  if (noun < 0) return undefined
  const first = doc.tags[at - 1] === Tag.determiner ? at - 1 : at
  return place(
    doc,
    { first, end: noun + 1 },
    { name: wordsOf(doc, { first, end: noun + 1 }), feature: singular(lowerAt(doc, noun)), relation, sure: 0.7 },
  )
}

function isInPhrase(doc: DocumentParts, at: number): boolean {
  const tag = tagOf(doc, at)
  const nominal = tag === Tag.determiner || tag === Tag.adjective || tag === Tag.noun || tag === Tag.proper
  return nominal || doc.pack.words.ofWords.has(lowerAt(doc, at))
}
