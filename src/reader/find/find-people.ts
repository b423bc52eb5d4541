import { type DocumentParts, lowerAt, type TokenRange, wordsOf } from '#reader/find/document-parts'
import { isPersonWord, nameRun, titlesFirst } from '#reader/find/people/name-runs'
import {
  describeOffice,
  officeAcrossComma,
  officeAfter,
  officeBefore,
  ownerBefore,
  roleAcrossComma,
  type OfficeWords,
  sideIn,
} from '#reader/find/people/offices'
import { WordList } from '#reader/languages/word-lists'
import { Tag } from '#reader/syntax/tag'
import { isListed } from '#reader/syntax/token-at'
import { pronounServed, servedAs } from '#reader/find/people/held-office'

/** A named person where the text names them, with what it says of their office and side. */
export interface PersonMention extends TokenRange, OfficeWords {
  readonly name: string
  /** The rank or form of address before the name, in full: "general". */
  readonly rank?: string
  /** Which pronoun takes the person up, where a title or an office tells. */
  readonly pronoun?: 'he' | 'she'
  /** The name stands with an office or a title, or is taken up again by its last word. */
  readonly sure: boolean
}

/** People by every name they are called, each with all that the document says of them. */
export type PeopleByName = ReadonlyMap<string, PersonMention>

/** Persons named beside an office or title, or by a full name whose last word is used again; in order of the text. */
export function findPeople(doc: DocumentParts): readonly PersonMention[] {
  const runs = withPronounService(doc, nameRuns(doc))
  const known = new Set(runs.filter((run) => run.person.sure).map((run) => lastNameOf(run.person.name)))
  const single = new Set(runs.filter((run) => !run.person.name.includes(' ')).map((run) => run.person.name))
  return runs
    .filter(({ person }) => {
      if (person.sure) return true
      const last = lastNameOf(person.name)
      return known.has(last) || (person.name.includes(' ') && single.has(last))
    })
    .map(({ person }) => person)
}

/** "We met Jan Berg. He was minister until May": the office goes to the one person that the sentence before names. */
function withPronounService(
  doc: DocumentParts,
  runs: readonly { readonly person: PersonMention }[],
): readonly { readonly person: PersonMention }[] {
  const bySentence = new Map<number, { person: PersonMention }[]>()
  for (const run of runs) {
    // One bare word is rather a place than a person.
    if (!run.person.sure && !run.person.name.includes(' ')) continue
    const at = doc.sentenceAt[run.person.first] ?? -1
    bySentence.set(at, [...(bySentence.get(at) ?? []), run])
  }
  const served = new Map<PersonMention, OfficeWords>()
  doc.parsed.forEach((sentence, index) => {
    const before = bySentence.get(index - 1) ?? []
    const found = before.length === 1 ? pronounServed(doc, sentence) : undefined
    const person = before[0]?.person
    if (found !== undefined && person !== undefined) served.set(person, found)
  })
  if (served.size === 0) return runs
  return runs.map(({ person }) => {
    const words = served.get(person)
    return words === undefined ? { person } : { person: { ...words, ...person, sure: true } }
  })
}

function nameRuns(doc: DocumentParts): readonly { readonly person: PersonMention }[] {
  const runs: { person: PersonMention }[] = []
  for (let at = 0; at < doc.tokens.length; at += 1) {
    if (!isPersonWord(doc, at)) continue
    const run = nameRun(doc, at)
    if (!isBody(doc, run)) runs.push({ person: withShared(doc, personOf(doc, run), runs.at(-1)?.person) })
    at = run.end - 1
  }
  return runs
}

/** "Ministers Jan Berg and Ole Holm": the office before the first name is that of both. */
function withShared(doc: DocumentParts, person: PersonMention, before: PersonMention | undefined): PersonMention {
  if (person.sure || before?.office === undefined || before.end !== person.first - 1) return person
  const joint = doc.tags[before.end] === Tag.conjunction && before.office.endsWith('s')
  return joint ? { ...person, office: before.office, sure: true } : person
}

/** "Unity Front", "Joint Commission": names of bodies are no persons. */
function isBody(doc: DocumentParts, run: TokenRange): boolean {
  for (let at = run.first; at < run.end; at += 1) if (isListed(doc, at, BODIES)) return true
  return false
}

const BODIES = WordList.bodies | WordList.governments | WordList.instruments | WordList.forces

/** Joins the mentions of one person under full name and last name. */
export function gatherPeople(people: readonly PersonMention[]): PeopleByName {
  const byName = new Map<string, PersonMention>()
  // "Berg" alone tells nobody where there are Jan Berg and Ole Berg.
  const shared = new Set<string>()
  for (const person of people) {
    for (const key of new Set([person.name, lastNameOf(person.name)])) {
      const known = byName.get(key)
      if (known !== undefined && areTwo(known.name, person.name)) shared.add(key)
      byName.set(key, known === undefined ? person : merge(known, person))
    }
  }
  for (const key of shared) byName.delete(key)
  return withLaterWords(byName)
}

/** What is said of "Berg" later holds for "Jan Berg" too. */
function withLaterWords(byName: Map<string, PersonMention>): PeopleByName {
  for (const [, person] of byName) {
    const whole = byName.get(person.name)
    if (whole === undefined || whole === person) continue
    byName.set(person.name, merge(whole, byName.get(lastNameOf(person.name)) ?? person))
  }
  return byName
}

function areTwo(one: string, other: string): boolean {
  const whole = one.includes(' ') && other.includes(' ')
  return whole && !one.endsWith(other) && !other.endsWith(one)
}

/** The last word of a name, by which texts take a person up again. */
export function lastNameOf(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1)
}

function merge(known: PersonMention, again: PersonMention): PersonMention {
  const name = again.name.length > known.name.length ? again.name : known.name
  return { ...again, ...known, name }
}

function personOf(doc: DocumentParts, run: TokenRange): PersonMention {
  const first = titlesFirst(doc, run.first)
  const served = servedAs(doc, run) ?? ownedBy(doc, run)
  const beside = officesBeside(doc, run, first)
  const told = served === undefined ? beside : [...beside, served]
  const named = { first: run.first, end: run.end, name: wordsOf(doc, run) }
  const sure = told.length > 0 || isAddressed(doc, run, first)
  if (told.length === 0 && first === run.first) return { ...named, sure }
  return { ...named, ...described(doc, { first, end: run.first }, told), sure }
}

/** The office, side, rank and pronoun of a person, by the titles and by what is told beside the name. */
function described(
  doc: DocumentParts,
  titles: TokenRange,
  told: readonly OfficeWords[],
): Pick<PersonMention, keyof OfficeWords | 'rank' | 'pronoun'> {
  const words = joined(doc, told)
  const rank = rankIn(doc, titles)
  const bare = words.office === undefined && words.pastOffice === undefined && rank !== undefined
  const pronoun = pronounIn(doc, titles, words)
  return {
    ...words,
    ...(bare && { office: wordsOf(doc, titles) }),
    ...(rank !== undefined && { rank }),
    ...(pronoun !== undefined && { pronoun }),
  }
}

/** What stands before the name and its titles, across a comma, or behind it. */
function officesBeside(doc: DocumentParts, run: TokenRange, first: number): readonly OfficeWords[] {
  const across = officeAcrossComma(doc, first) ?? roleAcrossComma(doc, run)
  const before = officeBefore(doc, first)
  const after = officeAfter(doc, run.end)
  if (before === undefined && across === undefined && after === undefined) return NOTHING_BESIDE
  const places = [before, across, after]
  return places.filter((range) => range !== undefined).map((range) => describeOffice(doc, range))
}

const NOTHING_BESIDE: readonly OfficeWords[] = []

/** "the ministry's Jan Berg" speaks for the ministry. */
function ownedBy(doc: DocumentParts, run: TokenRange): OfficeWords | undefined {
  const owner = ownerBefore(doc, run)
  const side = owner === undefined ? undefined : sideIn(doc, owner)
  if (owner === undefined) return undefined
  return side === undefined ? { sideName: wordsOf(doc, owner) } : { side: side.id, sideName: side.name }
}

/** A title before the name, or "who" behind it. */
function isAddressed(doc: DocumentParts, run: TokenRange, first: number): boolean {
  return first < run.first || isTakenUp(doc, run)
}

/** "Jan Berg, who ...": a name of two words that "who" takes up is a person's. */
function isTakenUp(doc: DocumentParts, run: TokenRange): boolean {
  const comma = lowerAt(doc, run.end) === ',' ? 1 : 0
  return run.end - run.first > 1 && doc.pack.words.whoWords.has(lowerAt(doc, run.end + comma))
}

/** What several places tell together: a real office before a bare rank, the first of each kind otherwise. */
function joined(doc: DocumentParts, found: readonly OfficeWords[]): OfficeWords {
  const offices = found.map((each) => each.office).filter((office) => office !== undefined)
  const office = (offices.length > 1 ? offices.find((each) => !isRank(doc, each)) : undefined) ?? offices[0]
  const past = found.find((each) => each.pastOffice !== undefined)?.pastOffice
  const side = found.find((each) => each.side !== undefined)
  return {
    ...(office !== undefined && { office }),
    ...(past !== undefined && { pastOffice: past }),
    ...(side?.side !== undefined && { side: side.side }),
    ...(side?.sideName !== undefined && { sideName: side.sideName }),
  }
}

function isRank(doc: DocumentParts, office: string): boolean {
  return office
    .toLowerCase()
    .split(' ')
    .every((word) => doc.pack.words.ranks.has(word))
}

function rankIn(doc: DocumentParts, titles: TokenRange): string | undefined {
  for (let at = titles.end - 1; at >= titles.first; at -= 1) {
    const rank = doc.pack.words.ranks.get(lowerAt(doc, at))
    if (rank !== undefined) return rank
  }
  return undefined
}

function pronounIn(doc: DocumentParts, titles: TokenRange, words: OfficeWords): 'he' | 'she' | undefined {
  const { pronounOf } = doc.pack.words
  if (titles.first === titles.end && words.office === undefined && words.pastOffice === undefined) return undefined
  const said = [wordsOf(doc, titles), words.office ?? '', words.pastOffice ?? ''].join(' ').toLowerCase()
  for (const word of said.split(/[^\p{L}]+/u)) {
    const pronoun = pronounOf.get(word)
    if (pronoun !== undefined) return pronoun
  }
  return undefined
}
