import {
  type DocumentParts,
  lowerAt,
  nameOfToken,
  parsedAt,
  type TokenRange,
  wordsOf,
} from '#reader/find/document-parts'
import { LEARNED_PREFIX } from '#reader/find/learned-prefix'
import { bodySide, namedSide } from '#reader/find/people/body-side'
import { isPersonWord } from '#reader/find/people/name-runs'
import { WordList } from '#reader/languages/word-lists'
import { Tag } from '#reader/syntax/tag'
import { isListed, tagOf } from '#reader/syntax/token-at'

/** What a text says of a person beside the name. */
export interface OfficeWords {
  readonly office?: string
  readonly pastOffice?: string
  readonly side?: string
  readonly sideName?: string
}

const MOST_OFFICE_TOKENS = 24
const OFFICE_TAGS: ReadonlySet<number> = new Set([Tag.noun, Tag.proper, Tag.adjective, Tag.number])

/** Whether the word names an office, also with "ex-" or "vice-" before it. */
export function isOfficeWord(doc: DocumentParts, at: number): boolean {
  if (isListed(doc, at, WordList.offices)) return true
  const lower = lowerAt(doc, at)
  const { offices } = doc.pack.words
  if (lower.endsWith('s') && offices.has(lower.slice(0, -1))) return true
  return lower.includes('-') && offices.has(lower.slice(lower.indexOf('-') + 1))
}

/** Whether the word says that an office is no longer held: "former", "once", "ex-minister". */
function isPastWord(doc: DocumentParts, at: number): boolean {
  if (isListed(doc, at, WordList.pastOffice)) return true
  const lower = lowerAt(doc, at)
  return doc.pack.words.pastPrefixes.some((prefix) => lower.startsWith(prefix))
}

function isNowWord(doc: DocumentParts, at: number): boolean {
  return isListed(doc, at, WordList.nowWords)
}

/** "Foreign Minister Jan Berg", "the commander Jan Berg": nominal words right before the name and its titles. */
export function officeBefore(doc: DocumentParts, first: number): TokenRange | undefined {
  if (!isOfficeWord(doc, first - 1)) return undefined
  let start = first
  while (start > 0 && first - start < 8 && isOfficePart(doc, start - 1)) start -= 1
  return start < first ? { first: start, end: first } : undefined
}

function isOfficePart(doc: DocumentParts, at: number): boolean {
  const token = doc.tokens[at]
  if (token?.kind !== 'word' && token?.kind !== 'number') return false
  const tag = tagOf(doc, at)
  return OFFICE_TAGS.has(tag) || (tag === Tag.possessive && token.lower.startsWith("'"))
}

/** "the former commander of the forces of X, Jan Berg": the phrase that ends at the comma before the name. */
export function officeAcrossComma(doc: DocumentParts, first: number): TokenRange | undefined {
  if (lowerAt(doc, first - 1) !== ',') return undefined
  const end = first - 1
  let start = end
  let office = false
  while (start > 0 && end - start < MOST_OFFICE_TOKENS && belongsToOffice(doc, start - 1)) {
    start -= 1
    // "The ministers of A, B and C": several hold it, and what stands behind the comma is no name of one.
    if (isSeveral(doc, start)) return undefined
    if (isOfficeWord(doc, start)) office = true
  }
  while (start < end && doc.tags[start] === Tag.preposition) start += 1
  return office ? { first: start, end } : undefined
}

function isSeveral(doc: DocumentParts, at: number): boolean {
  const lower = lowerAt(doc, at)
  return lower.endsWith('s') && doc.pack.words.offices.has(lower.slice(0, -1)) && !doc.pack.words.offices.has(lower)
}

/** "a former Pentagon planner, Jan Berg,": a phrase for what somebody does, beside a name of two words or more. */
export function roleAcrossComma(doc: DocumentParts, name: TokenRange): TokenRange | undefined {
  if (!isBetweenCommas(doc, name)) return undefined
  const phrase = parsedAt(doc, name.first)?.phrases.find((each) => each.end === name.first - 1)
  if (phrase === undefined || doc.tags[phrase.head] !== Tag.noun || nameOfToken(doc, phrase.head) !== undefined)
    return undefined
  const opens = tagOf(doc, phrase.first) === Tag.determiner || holdsOwner(doc, phrase)
  return opens && namesRole(doc, phrase) ? { first: phrase.first, end: phrase.end } : undefined
}

/** "Asked about the tower, Jan Berg,": what a preposition leads to is what the name is only behind "by", "from", "to" and "with". */
function isSpokenOf(doc: DocumentParts, at: number): boolean {
  const { byWords, fromWords, withWords, accordingTo } = doc.pack.words
  const word = lowerAt(doc, at)
  const leads = byWords.has(word) || fromWords.has(word) || withWords.has(word) || word === accordingTo[1]
  return tagOf(doc, at) === Tag.preposition && !leads
}

function isBetweenCommas(doc: DocumentParts, { first, end }: TokenRange): boolean {
  return end - first > 1 && lowerAt(doc, first - 1) === ',' && lowerAt(doc, end) === ','
}

function holdsOwner(doc: DocumentParts, range: TokenRange): boolean {
  for (let at = range.first; at < range.end; at += 1) if (doc.tags[at] === Tag.possessive) return true
  return false
}

function namesRole(doc: DocumentParts, phrase: TokenRange & { readonly head: number }): boolean {
  const { personEndings, placeNouns, bodies } = doc.pack.words
  const head = lowerAt(doc, phrase.head)
  if (placeNouns.has(head) || bodies.has(head)) return false
  if (holdsPast(doc, phrase)) return true
  return !isSpokenOf(doc, phrase.first - 1) && personEndings.some((ending) => head.endsWith(ending))
}

/** "the ministry's Jan Berg": whose the person is. */
export function ownerBefore(doc: DocumentParts, name: TokenRange): TokenRange | undefined {
  if (name.end - name.first < 2 || !lowerAt(doc, name.first - 1).startsWith("'")) return undefined
  const owner = name.first - 2
  const { governments, bodies, forces } = doc.pack.words
  const named = nameOfToken(doc, owner)?.entry.party !== undefined
  const body = [governments, bodies, forces].some((words) => words.has(lowerAt(doc, owner)))
  return named || body ? { first: owner, end: owner + 1 } : undefined
}

function belongsToOffice(doc: DocumentParts, at: number): boolean {
  return isOfficePart(doc, at) || isInnerWord(doc, at)
}

function isInnerWord(doc: DocumentParts, at: number): boolean {
  const tag = tagOf(doc, at)
  if (tag === Tag.determiner || tag === Tag.possessive) return true
  return tag === Tag.preposition && doc.pack.words.officePrepositions.has(lowerAt(doc, at))
}

/** "Jan Berg, once minister for ports and today a farmer, said": the words between the commas after the name. */
export function officeAfter(doc: DocumentParts, nameEnd: number): TokenRange | undefined {
  if (lowerAt(doc, nameEnd) !== ',') return undefined
  const first = nameEnd + 1
  let end = first
  let office = false
  while (end - first < MOST_OFFICE_TOKENS && continuesOffice(doc, { at: end, first })) {
    if (isOfficeWord(doc, end) && end - first < 8) office = true
    end += 1
  }
  // "of X, the minister, Jan Berg": the office belongs to the name after it.
  if (lowerAt(doc, end) === ',' && isPersonWord(doc, end + 1)) return undefined
  return office ? { first, end } : undefined
}

function continuesOffice(doc: DocumentParts, { at, first }: { readonly at: number; readonly first: number }): boolean {
  if (belongsToOffice(doc, at) || doc.tags[at] === Tag.conjunction) return true
  // "once minister", "and today a farmer": the word that dates the office opens it.
  const opens = at === first || doc.tags[at - 1] === Tag.conjunction || doc.tags[at - 1] === Tag.determiner
  return opens && doc.tokens[at]?.kind === 'word' && (isPastWord(doc, at) || isNowWord(doc, at))
}

/** Office and past office in a stretch of words, and the side that they name. */
export function describeOffice(doc: DocumentParts, range: TokenRange): OfficeWords {
  const end = firstOfficeEnd(doc, range)
  const second = end < range.end ? describeOffice(doc, { first: end + 1, end: range.end }) : {}
  const side = sideIn(doc, range)
  const own = officeOf(doc, { first: range.first, end })
  return {
    ...second,
    ...own,
    ...(side !== undefined && { side: side.id, sideName: side.name }),
  }
}

function officeOf(doc: DocumentParts, range: TokenRange): OfficeWords {
  const past = holdsPast(doc, range)
  const words = withoutPrefix(doc, wordsOf(doc, { first: officeFirst(doc, range), end: range.end }))
  return past ? { pastOffice: words } : { office: words }
}

/** "ex-head of the office" was head of the office. */
function withoutPrefix(doc: DocumentParts, words: string): string {
  const prefix = doc.pack.words.pastPrefixes.find((each) => words.toLowerCase().startsWith(each))
  return prefix === undefined ? words : words.slice(prefix.length)
}

function holdsPast(doc: DocumentParts, range: TokenRange): boolean {
  for (let at = range.first; at < range.end; at += 1) if (isPastWord(doc, at)) return true
  return false
}

/** Where the office begins after "the", "former", "today a" and the like. */
function officeFirst(doc: DocumentParts, range: TokenRange): number {
  let first = range.first
  while (first < range.end - 1 && isBeforeOffice(doc, first)) first += 1
  return first
}

function isBeforeOffice(doc: DocumentParts, at: number): boolean {
  const lower = lowerAt(doc, at)
  if (doc.pack.words.pastOffice.has(lower) || isNowWord(doc, at) || doc.tags[at] === Tag.determiner) return true
  return lower.startsWith("'") || doc.pack.words.thirdPersons.has(lower)
}

/** "professor of law and a former adviser", "once minister and today a farmer": two offices. */
function firstOfficeEnd(doc: DocumentParts, range: TokenRange): number {
  for (let at = range.first + 1; at < range.end - 1; at += 1) {
    if (doc.tags[at] !== Tag.conjunction) continue
    if (doc.tags[at + 1] === Tag.determiner || isPastWord(doc, at + 1) || isNowWord(doc, at + 1)) return at
  }
  return range.end
}

/** A university or an institute gives nobody a side. */
function isNeutral(doc: DocumentParts, mention: TokenRange): boolean {
  for (let at = mention.first; at < mention.end; at += 1)
    if (doc.pack.words.neutralBodies.has(lowerAt(doc, at))) return true
  return false
}

const OWNER_REACH = 80

/** The party that the words name; for "its chief" the party named last before it. */
export function sideIn(doc: DocumentParts, range: TokenRange): { id: string; name: string } | undefined {
  for (let at = range.first; at < range.end; at += 1) {
    const party = sideAt(doc, at)
    if (party !== undefined) return party
  }
  const kind = doc.pack.words.thirdPersons.get(lowerAt(doc, range.first))
  const owner = kind === 'thing' || kind === 'several' ? lastSideBefore(doc, range.first) : undefined
  const words = namelessSide(doc, range) ?? possessingName(doc, range) ?? headedName(doc, range)
  return owner ?? words ?? sideOfBody(doc, range)
}

/** "the observer team's head", "an army major"; who once led a body speaks for it no more. */
function sideOfBody(doc: DocumentParts, range: TokenRange): { id: string; name: string } | undefined {
  if (holdsPast(doc, range)) return undefined
  const name = bodySide(doc, range, (at) => isOfficeWord(doc, at)) ?? namedSide(doc, range)
  return name === undefined ? undefined : learnedSide(name)
}

/** "Velia's harbour master": a name that no list knows owns the office. */
function possessingName(doc: DocumentParts, { first, end }: TokenRange): { id: string; name: string } | undefined {
  if (first + 1 >= end || !isPersonWord(doc, first) || !lowerAt(doc, first + 1).startsWith("'")) return undefined
  return learnedSide(wordsOf(doc, { first, end: first + 1 }))
}

/** "the Unionist leader", "the Shield spokesman": a name before the office of one who speaks for others. */
function headedName(doc: DocumentParts, { first, end }: TokenRange): { id: string; name: string } | undefined {
  for (let at = first + 1; at < end; at += 1) {
    const named = doc.pack.words.speakingOffices.has(lowerAt(doc, at)) && isPersonWord(doc, at - 1)
    if (named && (at - 1 > first || doc.tags[first - 1] === Tag.determiner))
      return learnedSide(wordsOf(doc, { first: at - 1, end: at }))
  }
  return undefined
}

function learnedSide(name: string): { id: string; name: string } {
  return { id: `${LEARNED_PREFIX}${name.toLowerCase()}`, name }
}

/** "Federal government spokeswoman": a side that the text gives no name, in its words. */
function namelessSide(doc: DocumentParts, range: TokenRange): { id: string; name: string } | undefined {
  for (let at = range.first; at < range.end; at += 1) {
    if (!doc.pack.words.sideNouns.has(lowerAt(doc, at))) continue
    const before = tagOf(doc, at - 1)
    const joins = (before === Tag.adjective || before === Tag.proper) && !isPastWord(doc, at - 1)
    const first = at > range.first && joins ? at - 1 : at
    const name = wordsOf(doc, { first, end: at + 1 })
    return learnedSide(name)
  }
  return undefined
}

function lastSideBefore(doc: DocumentParts, token: number): { id: string; name: string } | undefined {
  for (let at = token - 1; at >= 0 && at > token - OWNER_REACH; at -= 1) {
    const party = sideAt(doc, at)
    if (party !== undefined) return party
  }
  return undefined
}

function sideAt(doc: DocumentParts, at: number): { id: string; name: string } | undefined {
  const mention = nameOfToken(doc, at)
  const party = mention === undefined || isNeutral(doc, mention) ? undefined : mention.entry.party
  return party === undefined ? undefined : { id: party.id, name: party.name }
}
