import { firstFrom } from '#reader/syntax/first-from'
import { allPlacesIn, type Assembly } from '#reader/assemble/assembly'
import { type DocumentParts, lowerAt, spanOf, type TokenRange, wordsOf } from '#reader/find/document-parts'
import type { FoundPlace } from '#reader/find/find-places'
import { isPersonWord } from '#reader/find/people/name-runs'
import { RareList, WordList } from '#reader/languages/word-lists'
import type { PlaceMention } from '#reader/reading'
import { type NounPhrase, type ParsedSentence, phraseFrom } from '#reader/syntax/phrases'
import { Tag } from '#reader/syntax/tag'
import { isListed, isRare, tagOf } from '#reader/syntax/token-at'

const MOST_TAILS = 4

/**
 * The first place that the words describe: "the bridge over the river", "two villages north of X", "a yard east of the
 * station". It stands behind a preposition of place, or is what is left, opened or held.
 */
export function describedPlace(
  assembly: Assembly,
  ranges: readonly TokenRange[],
  object?: TokenRange,
): FoundPlace | undefined {
  const { doc } = assembly
  for (const range of ranges) {
    const sentence = doc.parsed[doc.sentenceAt[range.first] ?? -1]
    if (sentence === undefined) continue
    for (let at = firstFrom(sentence.phrases, range.first); at < sentence.phrases.length; at += 1) {
      const phrase = sentence.phrases[at]
      if (phrase === undefined || phrase.end > range.end) break
      const place = placeAt(assembly, { sentence, phrase, end: range.end, object })
      if (place !== undefined) return place
    }
  }
  return undefined
}

interface Searched {
  readonly sentence: ParsedSentence
  readonly phrase: NounPhrase
  readonly end: number
  readonly object: TokenRange | undefined
}

function placeAt(assembly: Assembly, searched: Searched): FoundPlace | undefined {
  const { doc } = assembly
  const { sentence, phrase, end, object } = searched
  const site = siteIn(doc, phrase)
  if (site < 0) return besideThing(assembly, searched)
  if (!(isPlaced(doc, phrase) || isObject(doc, phrase, object))) return undefined
  const tail = tailOf(assembly, sentence, { first: phrase.end, end, way: doc.pack.sites.ways.has(lowerAt(doc, site)) })
  const range = { first: phrase.first, end: tail.end }
  const alone = tail.end === phrase.end && !tellsAlone(assembly, phrase, site)
  return alone || isKnownByName(assembly, range, site) ? undefined : found(assembly, range, { site, ...tail })
}

/** "moved its guns north of the river": a direction behind a thing that is no place. */
function besideThing(assembly: Assembly, { sentence, phrase, end }: Searched): FoundPlace | undefined {
  const { doc } = assembly
  const site = phrase.end - 1
  if (site <= phrase.first || !doc.pack.sites.directions.has(lowerAt(doc, site))) return undefined
  const tail = tailOf(assembly, sentence, { first: phrase.end, end, way: false })
  return tail.end === phrase.end ? undefined : found(assembly, { first: site, end: tail.end }, { site, ...tail })
}

/** "the mill" is a place by itself; "the edge", "north" and "the area" are none, and a name goes by itself. */
function tellsAlone(assembly: Assembly, phrase: NounPhrase, site: number): boolean {
  const { doc } = assembly
  const { directions, parts } = doc.pack.sites
  const lower = lowerAt(doc, site)
  if (directions.has(lower) || parts.has(lower) || isTooVague(doc, phrase, site)) return false
  return allPlacesIn(assembly, phrase).length === 0 || isOwned(doc, phrase, site)
}

/** "Tolm's harbour": the name only owns the place. */
function isOwned(doc: DocumentParts, phrase: NounPhrase, site: number): boolean {
  for (let at = phrase.first; at < site; at += 1) if (lowerAt(doc, at).startsWith("'")) return true
  return false
}

/** "the town of X": a place that its name tells goes by that name, "the eastern districts of X" do not. */
function isKnownByName(assembly: Assembly, range: TokenRange, site: number): boolean {
  const { doc } = assembly
  const known = allPlacesIn(assembly, range).find(({ first, end }) => first <= site && site < end && end === range.end)
  if (known === undefined) return false
  return known.first - range.first <= (doc.tags[range.first] === Tag.determiner ? 1 : 0)
}

/** Whether the phrase at the token is for a site: "the mill". */
export function isSiteAt(doc: DocumentParts, token: number): boolean {
  const sentence = doc.parsed[doc.sentenceAt[token] ?? -1]
  const phrase = sentence === undefined ? undefined : phraseFrom(sentence, token)
  const site = phrase === undefined ? -1 : siteIn(doc, phrase)
  return site >= 0 && !doc.pack.sites.parts.has(lowerAt(doc, site))
}

/** The noun for a site that a phrase ends with, before any distance and direction; -1 where it ends with another noun. */
function siteIn(doc: DocumentParts, phrase: NounPhrase): number {
  if (doc.timeAt[phrase.head] !== -1) return -1
  let direction = -1
  for (let at = phrase.end - 1; at >= phrase.first; at -= 1) {
    if (isRare(doc, at, RareList.direction)) direction = at
    else if (isListed(doc, at, WordList.placeNouns) || isRare(doc, at, RareList.site)) return at
    else if (!(direction >= 0 && isDistance(doc, at)))
      return direction === at + 1 && at === phrase.first ? direction : -1
  }
  return direction
}

/** "twenty kilometres" before "north". */
function isDistance(doc: DocumentParts, at: number): boolean {
  return tagOf(doc, at) === Tag.number || doc.pack.words.units.has(lowerAt(doc, at))
}

function isPlaced(doc: DocumentParts, phrase: NounPhrase): boolean {
  const before = phrase.first - 1
  if (doc.pack.sites.directions.has(lowerAt(doc, phrase.head))) return true
  return doc.tags[before] === Tag.preposition && doc.pack.sites.prepositions.has(lowerAt(doc, before))
}

/** What is left or held, or counted of it: "none of the posts". */
function isObject(doc: DocumentParts, phrase: NounPhrase, object: TokenRange | undefined): boolean {
  if (object === undefined || phrase.first < object.first || phrase.end > object.end) return false
  return phrase.first === object.first || doc.pack.words.ofWords.has(lowerAt(doc, phrase.first - 1))
}

/** "the area", "the side": nothing but an article stands before a word that is no place alone. */
function isTooVague(doc: DocumentParts, phrase: NounPhrase, site: number): boolean {
  if (!doc.pack.sites.vague.has(lowerAt(doc, site))) return false
  for (let at = phrase.first; at < site; at += 1) {
    const tag = tagOf(doc, at)
    if (tag === Tag.adjective || tag === Tag.noun || tag === Tag.proper || tag === Tag.possessive) return false
  }
  return true
}

interface Tail {
  readonly end: number
  readonly relation: PlaceMention['relation'] | undefined
}

/** What hangs on the site: "at X", "over the river", "north of X", "between A and B". */
function tailOf(assembly: Assembly, sentence: ParsedSentence, range: TokenRange & { readonly way: boolean }): Tail {
  const { doc } = assembly
  let end = range.first
  let relation: PlaceMention['relation'] | undefined
  for (let steps = 0; steps < MOST_TAILS; steps += 1) {
    if (!opensTail(doc, end) && !(range.way && leads(doc, end))) break
    const next = phraseFrom(sentence, end + 1)
    if (next === undefined || next.end > range.end || !isGround(assembly, next, end)) break
    relation ??= relationBy(doc, end)
    const pair = doc.pack.words.betweenParties.has(lowerAt(doc, end)) ? pairEnd(doc, sentence, next) : next.end
    end = Math.min(pair, range.end)
  }
  return { end, relation }
}

/** "the road to X". */
function leads(doc: DocumentParts, at: number): boolean {
  const lower = lowerAt(doc, at)
  return doc.tags[at] === Tag.preposition && (doc.pack.words.toWords.has(lower) || doc.pack.words.fromWords.has(lower))
}

function opensTail(doc: DocumentParts, at: number): boolean {
  const { joining, facing } = doc.pack.sites
  const lower = lowerAt(doc, at)
  if (doc.tags[at] === Tag.gerund) return facing.has(lower)
  return doc.pack.words.ofWords.has(lower) || (doc.tags[at] === Tag.preposition && joining.has(lower))
}

/** What a place can lie at: another site, a named place, or a name of its own; behind "of" any thing that is no time. */
function isGround(assembly: Assembly, phrase: NounPhrase, opener: number): boolean {
  const { doc } = assembly
  if (doc.timeAt[phrase.first] !== -1 || doc.tags[phrase.head] === Tag.pronoun) return false
  if (siteIn(doc, phrase) >= 0) return true
  if (doc.pack.words.ofWords.has(lowerAt(doc, opener))) return !isListed(doc, phrase.head, SOMEBODY)
  return allPlacesIn(assembly, phrase).length > 0 || isPersonWord(doc, phrase.head)
}

const SOMEBODY = WordList.forces | WordList.governments | WordList.bodies | WordList.peacekeepers

function relationBy(doc: DocumentParts, opener: number): PlaceMention['relation'] | undefined {
  const lower = lowerAt(doc, opener)
  if (doc.pack.words.betweenParties.has(lower)) return 'between'
  if (doc.pack.sites.directions.has(lowerAt(doc, opener - 1))) return 'around'
  return doc.pack.sites.within.has(lower) ? 'part' : (doc.pack.words.placeRelations.get(lower) ?? 'around')
}

/** "between the port and the mills". */
function pairEnd(doc: DocumentParts, sentence: ParsedSentence, one: NounPhrase): number {
  const other = doc.tags[one.end] === Tag.conjunction ? phraseFrom(sentence, one.end + 1) : undefined
  return other === undefined ? one.end : other.end
}

function found(
  assembly: Assembly,
  range: TokenRange,
  { site, relation }: Tail & { readonly site: number },
): FoundPlace {
  const { doc } = assembly
  const said = wordsOf(doc, range)
  const article = doc.tags[range.first] === Tag.determiner ? 1 : 0
  const inner = relation === 'part' ? allPlacesIn(assembly, range).at(-1)?.place : undefined
  const name = inner?.name ?? wordsOf(doc, { first: range.first + article, end: range.end })
  const place: PlaceMention = {
    said,
    span: spanOf(doc, range),
    name,
    feature: lowerAt(doc, site),
    ...(inner !== undefined && linkOf(inner)),
    ...(relation !== undefined && { relation }),
  }
  return { ...range, place, key: said.toLowerCase(), sure: 0.5 }
}

/** What the place within is linked to, and where that lies. */
function linkOf({ id, latitude, longitude }: PlaceMention): Pick<PlaceMention, 'id' | 'latitude' | 'longitude'> {
  return {
    ...(id !== undefined && { id }),
    ...(latitude !== undefined && { latitude }),
    ...(longitude !== undefined && { longitude }),
  }
}
