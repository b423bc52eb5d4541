import {
  type DocumentParts,
  lowerAt,
  nameOfToken,
  timeOfToken,
  type TokenRange,
  wordsOf,
} from '#reader/find/document-parts'
import { LEARNED_PREFIX } from '#reader/find/learned-prefix'
import type { PersonMention } from '#reader/find/find-people'
import { foldName, type NameEntry } from '#reader/find/name-index'
import type { KnownParty } from '#reader/gazetteer/known-names'
import { VerbList } from '#reader/languages/verb-lists'
import { RareList, WordList } from '#reader/languages/word-lists'
import { findSubject } from '#reader/syntax/find-subject'
import type { NounPhrase, ParsedSentence } from '#reader/syntax/phrases'
import { isNominal, Tag } from '#reader/syntax/tag'
import { isListed, isRare, tagOf } from '#reader/syntax/token-at'

const MOST_NAME_WORDS = 5

/**
 * Parties that no list knows but that the text treats as such: who signs, undertakes or must; who stands beside another
 * in "between A and B"; whose troops there are; bodies written with capitals ("the Unity Front").
 */
export function learnParties(doc: DocumentParts, people: readonly PersonMention[]): readonly NameEntry[] {
  const persons = personNames(people)
  const learned = new Map<string, string>()
  const learn = (range: TokenRange): void => {
    const name = nameIn(doc, range)
    if (name === undefined || isPerson(name, persons)) return
    const known = learned.get(name.toLowerCase())
    if (known === undefined || (isAllCapitals(known) && !isAllCapitals(name))) learned.set(name.toLowerCase(), name)
  }
  for (const sentence of doc.parsed) {
    for (const phrase of sentence.phrases)
      if (isBody(doc, phrase) || isOwner(doc, sentence, phrase) || isBetween(doc, phrase)) learn(phrase)
    learnSubjects(doc, sentence, learn)
  }
  const names = withoutShortNames([...learned.values()])
  return [...names.map((name) => entryOf(name, 'name')), ...adjectivesOf(doc, names)]
}

function isAllCapitals(name: string): boolean {
  return name === name.toUpperCase() && name.length > 4
}

/** "the Commission" takes up "the Joint Commission" where one name alone ends so; else it is a name of its own. */
function withoutShortNames(names: readonly string[]): readonly string[] {
  const longer = new Map<string, number>()
  for (const name of names) {
    const last = name.toLowerCase().split(' ').at(-1) ?? ''
    if (name.includes(' ')) longer.set(last, (longer.get(last) ?? 0) + 1)
  }
  return names.filter((name) => longer.get(name.toLowerCase()) !== 1)
}

function personNames(people: readonly PersonMention[]): ReadonlySet<string> {
  return new Set(people.flatMap((person) => [person.name, ...person.name.split(' ')]))
}

function isPerson(name: string, persons: ReadonlySet<string>): boolean {
  return persons.has(name) || persons.has(name.split(' ').at(-1) ?? name)
}

function partyOf(name: string): KnownParty {
  return { id: `${LEARNED_PREFIX}${name.toLowerCase()}`, name, kind: 'group' }
}

function entryOf(name: string, via: NameEntry['via'], of = name): NameEntry {
  return { words: name.split(/[\s-]+/).map((word) => foldName(word.toLowerCase())), via, party: partyOf(of) }
}

/** The proper name of a phrase without its article: all capitalised words, none of them known otherwise. */
function nameIn(doc: DocumentParts, range: TokenRange): string | undefined {
  let first = range.first
  while (first < range.end && doc.tags[first] === Tag.determiner) first += 1
  let end = first
  while (end < range.end && end - first < MOST_NAME_WORDS && isNameToken(doc, end)) end += 1
  const name = { first, end }
  return end === first || isTaken(doc, first) || namesOther(doc, name) ? undefined : wordsOf(doc, name)
}

/** What stands for a place, an agreement, a title, an office, or for the kind of a state. */
function namesOther(doc: DocumentParts, name: TokenRange): boolean {
  if (name.end - name.first === 1 && doc.pack.words.genericParties.has(lowerAt(doc, name.first))) return true
  for (let at = name.first; at < name.end; at += 1) if (isOtherThing(doc, lowerAt(doc, at))) return true
  return isStyleOfState(doc, name)
}

/** "the Kingdom of X": the words before "of" say what kind of state it is, and name none. */
function isStyleOfState(doc: DocumentParts, { first, end }: TokenRange): boolean {
  const { stateStyles, ofWords } = doc.pack.words
  return end - first === 1 && stateStyles.has(lowerAt(doc, first)) && ofWords.has(lowerAt(doc, end))
}

function isTaken(doc: DocumentParts, at: number): boolean {
  return nameOfToken(doc, at) !== undefined || timeOfToken(doc, at) !== undefined
}

/** Words of places, agreements, titles and offices make no party. */
function isOtherThing(doc: DocumentParts, lower: string): boolean {
  const { placeNouns, instruments, titles, offices } = doc.pack.words
  return placeNouns.has(lower) || instruments.has(lower) || titles.has(lower) || offices.has(lower)
}

function isNameToken(doc: DocumentParts, at: number): boolean {
  const token = doc.tokens[at]
  return token?.kind === 'word' && token.capital && !token.lower.startsWith("'") && doc.tags[at] === Tag.proper
}

/** "the Unity Front", "the Joint Commission". */
function isBody(doc: DocumentParts, phrase: NounPhrase): boolean {
  const head = doc.tokens[phrase.head]
  if (head === undefined || !head.capital) return false
  const { bodies, governments, genericParties } = doc.pack.words
  return (
    (bodies.has(head.lower) || governments.has(head.lower)) &&
    !genericParties.has(head.lower) &&
    phrase.head > phrase.first
  )
}

/** "Velia's troops", "the troops of Velia", "the government of Velia". */
function isOwner(doc: DocumentParts, sentence: ParsedSentence, phrase: NounPhrase): boolean {
  for (let at = phrase.first + 1; at < phrase.end; at += 1) {
    if (lowerAt(doc, at).startsWith("'") && isListed(doc, phrase.head, OWNED)) return true
  }
  if (!isListed(doc, phrase.first - 1, WordList.ofWords)) return false
  const outer = sentence.phrases.findLast((each) => each.end === phrase.first - 1)
  return outer !== undefined && isListed(doc, outer.head, OWNED)
}

const OWNED = WordList.forces | WordList.governments

/** "the accord between Ostria and Velia". */
function isBetween(doc: DocumentParts, phrase: NounPhrase): boolean {
  for (let at = phrase.first - 1; at >= 0 && at > phrase.first - 6; at -= 1) {
    if (isRare(doc, at, RareList.between)) return doc.pack.words.instruments.has(lowerAt(doc, at - 1))
    const tag = tagOf(doc, at)
    if (tag !== Tag.conjunction && !isNominal(tag)) return false
  }
  return false
}

/** Who signs, undertakes, withdraws or must: the subjects of verbs that parties do. */
function learnSubjects(doc: DocumentParts, sentence: ParsedSentence, learn: (range: TokenRange) => void): void {
  for (const verb of sentence.verbs) {
    if (verb.form !== 'finite' || verb.passive || (verb.lists & VerbList.party) === 0) continue
    const subject = findSubject(doc, sentence, verb)
    if (subject === undefined) continue
    const inside = sentence.phrases.filter((phrase) => phrase.first >= subject.first && phrase.end <= subject.end)
    for (const phrase of inside) if (isSingleName(doc, phrase)) learn(phrase)
  }
}

/** One capitalised word, with or without an article: two without one are more likely a person. */
function isSingleName(doc: DocumentParts, phrase: NounPhrase): boolean {
  const article = doc.tags[phrase.first] === Tag.determiner ? 1 : 0
  return phrase.end - phrase.first - article <= 1 + article
}

const ADJECTIVE_ENDINGS = ['ians', 'ian', 'ans', 'an', 'ns', 'n', 'ese', 'is', 'i', 'ish', 'ic']

/** "Velian" beside "Velia": capitalised words that are a learned name with an adjective's ending. */
function adjectivesOf(doc: DocumentParts, names: readonly string[]): readonly NameEntry[] {
  if (names.length === 0) return []
  const byStem = new Map<string, string>()
  for (const name of names) {
    if (name.includes(' ') || name.length < 4) continue
    byStem.set(name.toLowerCase(), name)
    byStem.set(name.toLowerCase().replace(/[aeiouy]$/, ''), name)
  }
  const found = new Map<string, NameEntry>()
  for (const lower of capitalWords(doc)) {
    const name = nameByEnding(lower, byStem)
    if (name !== undefined) found.set(lower, { words: [foldName(lower)], via: 'adjective', party: partyOf(name) })
  }
  return [...found.values()]
}

/** The capitalised words of a document in lower case, once for each written form, since forms are few and tokens many. */
function capitalWords({ tokens }: DocumentParts): readonly string[] {
  const words: string[] = []
  const seen = new Uint8Array(tokens.length)
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at]
    if (token === undefined || !token.capital || token.kind !== 'word' || seen[token.form] === 1) continue
    seen[token.form] = 1
    words.push(token.lower)
  }
  return words
}

function nameByEnding(lower: string, byStem: ReadonlyMap<string, string>): string | undefined {
  for (const ending of ADJECTIVE_ENDINGS) {
    if (!lower.endsWith(ending)) continue
    const name = byStem.get(lower.slice(0, -ending.length))
    if (name !== undefined && name.toLowerCase() !== lower) return name
  }
  return undefined
}
