import {
  type DocumentParts,
  lowerAt,
  nameOfToken,
  timeOfToken,
  type TokenRange,
  wordsOf,
} from '#reader/find/document-parts'
import { Tag } from '#reader/syntax/tag'
import { tagOf } from '#reader/syntax/token-at'

/** A named person where the text names them, with what it says of their office and side. */
export interface PersonMention extends TokenRange {
  readonly name: string
  readonly office?: string
  readonly pastOffice?: string
  readonly side?: string
  readonly sideName?: string
}

/** People by every name they are called, each with all that the document says of them. */
export type PeopleByName = ReadonlyMap<string, PersonMention>

const MOST_NAME_WORDS = 5
const MOST_OFFICE_TOKENS = 24

/** Persons named beside an office or title, in order; the first full mention carries the office. */
export function findPeople(doc: DocumentParts): readonly PersonMention[] {
  const found: PersonMention[] = []
  for (let at = 0; at < doc.tokens.length; at += 1) {
    if (!isNameToken(doc, at)) continue
    const run = nameRun(doc, at)
    const person = personOf(doc, run)
    if (person !== undefined) found.push(person)
    at = run.end - 1
  }
  return found
}

/** Joins the mentions of one person under full name and last name. */
export function gatherPeople(people: readonly PersonMention[]): PeopleByName {
  const byName = new Map<string, PersonMention>()
  for (const person of people) {
    for (const key of [person.name, lastNameOf(person.name)]) {
      const known = byName.get(key)
      if (known === undefined) byName.set(key, person)
      else byName.set(key, merge(known, person))
    }
  }
  return byName
}

/** The last word of a name, by which texts take a person up again. */
export function lastNameOf(name: string): string {
  return name.split(' ').at(-1) ?? name
}

function merge(known: PersonMention, again: PersonMention): PersonMention {
  const name = again.name.length > known.name.length ? again.name : known.name
  return { ...again, ...known, name }
}

function isNameToken(doc: DocumentParts, at: number): boolean {
  const token = doc.tokens[at]
  if (token?.kind !== 'word' || !token.capital || doc.tags[at] !== Tag.proper) return false
  if (nameOfToken(doc, at) !== undefined || timeOfToken(doc, at) !== undefined) return false
  const { offices, titles, placeNouns } = doc.pack.words
  return !offices.has(token.lower) && !titles.has(token.lower) && !placeNouns.has(token.lower)
}

const NAME_PARTICLES: ReadonlySet<string> = new Set([
  'de',
  'da',
  'del',
  'der',
  'van',
  'von',
  'bin',
  'ibn',
  'al',
  'el',
  'la',
  'le',
  'di',
  'dos',
  'ben',
  'abu',
  'ul',
  'ter',
])

function nameRun(doc: DocumentParts, first: number): TokenRange {
  let end = first + 1
  while (end < first + MOST_NAME_WORDS) {
    if (isNameToken(doc, end)) end += 1
    else if (NAME_PARTICLES.has(lowerAt(doc, end)) && isNameToken(doc, end + 1)) end += 2
    else if (lowerAt(doc, end) === '.' && isInitial(doc, end - 1) && isNameToken(doc, end + 1)) end += 2
    else break
  }
  return { first, end }
}

function isInitial(doc: DocumentParts, at: number): boolean {
  const token = doc.tokens[at]
  return token !== undefined && token.to - token.from === 1 && token.capital
}

function personOf(doc: DocumentParts, run: TokenRange): PersonMention | undefined {
  const office = officeBefore(doc, run) ?? officeAcrossComma(doc, run) ?? officeAfter(doc, run)
  const titled = doc.pack.words.titles.has(lowerAt(doc, run.first - 1)) || titledWithDot(doc, run.first)
  if (office === undefined && !titled) return undefined
  const name = wordsOf(doc, run)
  return { ...run, name, ...(office !== undefined && describeOffice(doc, office)) }
}

function titledWithDot(doc: DocumentParts, first: number): boolean {
  return lowerAt(doc, first - 1) === '.' && doc.pack.words.titles.has(lowerAt(doc, first - 2))
}

/** "Foreign Minister Jan Berg", "the commander Jan Berg": nominal words right before the name. */
function officeBefore(doc: DocumentParts, run: TokenRange): TokenRange | undefined {
  let first = run.first
  let office = false
  while (first > 0 && run.first - first < 8 && isOfficePart(doc, first - 1)) {
    first -= 1
    if (doc.pack.words.offices.has(lowerAt(doc, first))) office = true
  }
  return office ? { first, end: run.first } : undefined
}

function isOfficePart(doc: DocumentParts, at: number): boolean {
  const token = doc.tokens[at]
  if (token?.kind !== 'word' && token?.kind !== 'number') return false
  const tag = tagOf(doc, at)
  return OFFICE_TAGS.has(tag) || (tag === Tag.possessive && token.lower.startsWith("'"))
}

const OFFICE_TAGS: ReadonlySet<number> = new Set([Tag.noun, Tag.proper, Tag.adjective, Tag.number])

/** "the former commander of the forces of X, Jan Berg": the phrase that ends at the comma before the name. */
function officeAcrossComma(doc: DocumentParts, run: TokenRange): TokenRange | undefined {
  if (lowerAt(doc, run.first - 1) !== ',') return undefined
  const end = run.first - 1
  let first = end
  let office = false
  while (
    first > 0 &&
    end - first < MOST_OFFICE_TOKENS &&
    (isOfficePart(doc, first - 1) || isInnerWord(doc, first - 1))
  ) {
    first -= 1
    if (doc.pack.words.offices.has(lowerAt(doc, first))) office = true
  }
  while (first < end && doc.tags[first] === Tag.preposition) first += 1
  return office ? { first, end } : undefined
}

function isInnerWord(doc: DocumentParts, at: number): boolean {
  const tag = tagOf(doc, at)
  if (tag === Tag.determiner || tag === Tag.possessive) return true
  return tag === Tag.preposition && doc.pack.words.officePrepositions.has(lowerAt(doc, at))
}

/** "Jan Berg, the head of the office, said". */
function officeAfter(doc: DocumentParts, run: TokenRange): TokenRange | undefined {
  if (lowerAt(doc, run.end) !== ',') return undefined
  const first = run.end + 1
  let end = first
  let office = false
  while (end - first < MOST_OFFICE_TOKENS && continuesOffice(doc, end)) {
    if (doc.pack.words.offices.has(lowerAt(doc, end)) && end - first < 8) office = true
    end += 1
  }
  // "of X, the minister, Jan Berg": the office belongs to the name after it.
  if (lowerAt(doc, end) === ',' && isNameToken(doc, end + 1)) return undefined
  return office ? { first, end } : undefined
}

function continuesOffice(doc: DocumentParts, at: number): boolean {
  return isOfficePart(doc, at) || isInnerWord(doc, at) || doc.tags[at] === Tag.conjunction
}

function describeOffice(doc: DocumentParts, range: TokenRange): Omit<PersonMention, 'name' | 'first' | 'end'> {
  const first = officeFirst(doc, range)
  const end = firstOfficeEnd(doc, { first, end: range.end })
  const words = wordsOf(doc, { first, end })
  const side = sideIn(doc, range)
  const sided = side === undefined ? {} : { side: side.id, sideName: side.name }
  if (saysPast(doc, { first: range.first, end })) return { pastOffice: words, ...sided }
  const second = end < range.end ? describeOffice(doc, { first: end + 1, end: range.end }).pastOffice : undefined
  return { office: words, ...(second !== undefined && { pastOffice: second }), ...sided }
}

/** Where the office begins after "the", "former" and the like. */
function officeFirst(doc: DocumentParts, range: TokenRange): number {
  let first = range.first
  while (first < range.end - 1 && isBeforeOffice(doc, first)) first += 1
  return first
}

function isBeforeOffice(doc: DocumentParts, at: number): boolean {
  const lower = lowerAt(doc, at)
  return doc.pack.words.pastOffice.has(lower) || doc.tags[at] === Tag.determiner || lower.startsWith("'")
}

function saysPast(doc: DocumentParts, range: TokenRange): boolean {
  for (let at = range.first; at < range.end; at += 1) if (doc.pack.words.pastOffice.has(lowerAt(doc, at))) return true
  return false
}

/** "professor of law and a former adviser": two offices. */
function firstOfficeEnd(doc: DocumentParts, range: TokenRange): number {
  for (let at = range.first + 1; at < range.end - 1; at += 1) {
    if (doc.tags[at] !== Tag.conjunction) continue
    const next = lowerAt(doc, at + 1)
    if (doc.tags[at + 1] === Tag.determiner || doc.pack.words.pastOffice.has(next)) return at
  }
  return range.end
}

function sideIn(doc: DocumentParts, range: TokenRange): { id: string; name: string } | undefined {
  for (let at = range.first; at < range.end; at += 1) {
    const party = nameOfToken(doc, at)?.entry.party
    if (party !== undefined) return { id: party.id, name: party.name }
  }
  return undefined
}
