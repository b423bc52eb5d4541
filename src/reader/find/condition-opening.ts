import { type DocumentParts, lowerAt, standsAt, timeOfToken } from '#reader/find/document-parts'
import type { ConditionOpening } from '#reader/languages/pack'
import { WordList } from '#reader/languages/word-lists'
import type { DraftCondition } from '#reader/reading'
import { finiteFrom, type NounPhrase, type ParsedSentence, phraseFrom, verbFrom } from '#reader/syntax/phrases'
import { isNominal, Tag } from '#reader/syntax/tag'
import { isCapitalAt, isListed, lemmaAt, tagOf } from '#reader/syntax/token-at'

/** Words that open a condition. */
export interface Opening {
  readonly type: DraftCondition['type']
  readonly words: number
  readonly breach: boolean
  /** The words behind it may name what is not done. */
  readonly named: boolean
}

/** What the words at a place open; undefined where they open no condition. */
export function openingAt(doc: DocumentParts, at: number): Opening | undefined {
  if (!isListed(doc, at, WordList.condition) || !mayOpen(doc, at)) return undefined
  for (const candidate of doc.pack.conditions.get(lowerAt(doc, at)) ?? []) {
    if (!standsAt(doc, at, candidate.words)) continue
    if (candidate.clauseOnly === true && !clauseFollows(doc, at + candidate.words.length)) continue
    if (isNoCondition(doc, at, candidate)) continue
    return {
      type: candidate.type,
      words: candidate.words.length,
      breach: candidate.breach === true,
      named: candidate.named === true,
    }
  }
  return undefined
}

function isNoCondition(doc: DocumentParts, at: number, { type, words }: ConditionOpening): boolean {
  if (isAsSoonAsMaybe(doc, at, words.length) || isOfNoun(doc, at, type)) return true
  return type === 'during' && isPlaceAt(doc, at + words.length)
}

/** "throughout the territory of the region": where, and not while. */
function isPlaceAt(doc: DocumentParts, at: number): boolean {
  const sentence = doc.parsed[doc.sentenceAt[at] ?? 0]
  const phrase = sentence === undefined ? undefined : phraseFrom(sentence, at)
  return phrase !== undefined && doc.pack.words.placeNouns.has(lowerAt(doc, phrase.head))
}

/** "as soon as possible", "as soon as reasonably practicable": no more than a wish for haste. */
function isAsSoonAsMaybe(doc: DocumentParts, at: number, words: number): boolean {
  let end = at + words
  if (doc.tags[end] === Tag.adverb) end += 1
  return words > 2 && doc.tags[end] === Tag.adjective && !isNominal(tagOf(doc, end + 1))
}

function opensClause(doc: DocumentParts, at: number): boolean {
  const before = doc.tokens[at - 1]
  return before === undefined || before.kind !== 'word' || doc.sentenceAt[at - 1] !== doc.sentenceAt[at]
}

/** "Goods subject to quarantine shall not": which goods, right behind the noun with which the sentence opens. */
function isOfNoun(doc: DocumentParts, at: number, type: Opening['type']): boolean {
  if (type !== 'subject-to' || doc.tags[at] !== Tag.adjective || !isNominal(tagOf(doc, at - 1))) return false
  const sentence = doc.parsed[doc.sentenceAt[at] ?? 0]
  const verb = sentence === undefined ? undefined : finiteFrom(sentence, sentence.first)
  return verb?.modal !== undefined && verb.first > at
}

/** "to Saint-Ourle, where it lays down its arms", "in the camps of A and B, where they remain". */
function isWhereOfName(doc: DocumentParts, at: number): boolean {
  if (!doc.instrument || doc.tags[at] === Tag.modal || lowerAt(doc, at - 1) !== ',') return false
  if (doc.tags[at - 2] === Tag.proper && doc.pack.words.placePrepositions.has(lowerAt(doc, at - 3))) return true
  return doc.tags[at + 1] === Tag.pronoun && isBehindPlace(doc, at)
}

function isBehindPlace(doc: DocumentParts, at: number): boolean {
  const { placeNouns } = doc.pack.words
  for (let back = at - 2; back > at - LONGEST_PLACE && isOfPlace(doc, back); back -= 1)
    if (placeNouns.has(lowerAt(doc, back)) || doc.pack.sites.nouns.has(lowerAt(doc, back))) return true
  return false
}

const LONGEST_PLACE = 9

function isOfPlace(doc: DocumentParts, at: number): boolean {
  return isNominal(tagOf(doc, at)) || doc.tags[at] === Tag.conjunction || doc.pack.words.ofWords.has(lowerAt(doc, at))
}

/** In a statute "where the court is satisfied" is a condition; "the place where they live" is not. */
function whereClause(doc: DocumentParts, at: number): boolean {
  // "Should A leave" opens a condition, "A should leave" does not.
  if (doc.tags[at] === Tag.modal || isWhereOfName(doc, at)) return false
  const { placeNouns, remainVerbs } = doc.pack.words
  // "remain where they stand".
  if (placeNouns.has(lowerAt(doc, at - 1)) || remainVerbs.has(lowerAt(doc, at - 1))) return false
  return doc.tags[at - 1] !== Tag.preposition
}

/** "after the vote", "once they leave", "before reissuing": not "after 5 May", a time, nor "before the court", a place. */
function clauseFollows(doc: DocumentParts, at: number): boolean {
  if (timeOfToken(doc, at) !== undefined || timeOfToken(doc, at + 1) !== undefined) return false
  const sentence = doc.parsed[doc.sentenceAt[at] ?? 0]
  if (doc.tags[at] === Tag.gerund || sentence === undefined) return true
  const phrase = phraseFrom(sentence, at)
  if (phrase === undefined) return doc.tags[at] !== Tag.relative && doc.tags[at] !== Tag.conjunction
  return tellsEvent(doc, sentence, phrase)
}

/** A noun with its verb, or a noun that is an event by itself; a name before a verb is rather a place or a body. */
function tellsEvent(doc: DocumentParts, sentence: ParsedSentence, phrase: NounPhrase): boolean {
  const capital = isCapitalAt(doc, phrase.head)
  const verb = verbFrom(sentence, phrase.end)
  if (verb?.form === 'finite' && verb.first - phrase.end < (capital ? 1 : 8)) return true
  return !capital && isEventNoun(lowerAt(doc, phrase.head), doc)
}

/** "on Thursday, when A must leave": the day before it says when. */
function isTimeBefore(doc: DocumentParts, at: number): boolean {
  if (!doc.pack.words.whenWords.has(lowerAt(doc, at))) return false
  return (
    timeOfToken(doc, at - 1) !== undefined || (lowerAt(doc, at - 1) === ',' && timeOfToken(doc, at - 2) !== undefined)
  )
}

function isOfTime(doc: DocumentParts, at: number): boolean {
  return isTimeBefore(doc, at) || isCountedFrom(doc, at)
}

/** "but when is left open": a question; "at once": an adverb behind its preposition. */
function opensNone({ tags }: DocumentParts, at: number): boolean {
  // "what was agreed upon."
  if (tags[at] === Tag.preposition && (tags[at + 1] === Tag.mark || tags[at + 1] === undefined)) return true
  return tags[at + 1] === Tag.be || (tags[at] === Tag.adverb && tags[at - 1] === Tag.preposition)
}

/** "call upon A", "appear before A": the preposition belongs to its verb. */
function isOfVerb(doc: DocumentParts, at: number): boolean {
  // "the state it was in before the war".
  if (doc.pack.words.inWords.has(lowerAt(doc, at - 1)) && !isNominal(tagOf(doc, at))) return true
  const verbs = doc.pack.courses.prepositionVerbs.get(lowerAt(doc, at))
  const lemma = verbs === undefined ? undefined : lemmaAt(doc, at - 1)
  return lemma !== undefined && verbs?.has(lemma) === true
}

/** "prolonged once, for a year", "once a month": how often. */
function isCount(doc: DocumentParts, at: number): boolean {
  if (!doc.pack.courses.onceWords.has(lowerAt(doc, at))) return false
  return lowerAt(doc, at + 1) === ',' || timeOfToken(doc, at + 1)?.time.type === 'SET'
}

/** "three weeks prior to the vote": the term counts from it, and waits for nothing. */
function isCountedFrom(doc: DocumentParts, at: number): boolean {
  const counted = timeOfToken(doc, at - 1)
  if (counted?.end !== at || counted.time.anchor.kind !== 'event') return false
  return doc.pack.conditions.get(lowerAt(doc, at))?.every(({ type }) => type === 'before') ?? false
}

function mayOpen(doc: DocumentParts, at: number): boolean {
  if (isOfTime(doc, at) || opensNone(doc, at) || isOfVerb(doc, at) || isCount(doc, at)) return false
  // "until then" is a time.
  if (doc.pack.words.thenWords.has(lowerAt(doc, at + 1)) && doc.tags[at] === Tag.preposition) return false
  if (timeOfToken(doc, at) !== undefined || doc.tags[at - 1] === Tag.determiner) return false
  return !doc.pack.words.headConditions.has(lowerAt(doc, at)) || opensAsHead(doc, at)
}

function opensAsHead(doc: DocumentParts, at: number): boolean {
  return (opensClause(doc, at) && !isWhereOfName(doc, at)) || (doc.instrument && whereClause(doc, at))
}

const EVENT_ENDINGS = [
  'tion',
  'sion',
  'ment',
  'ure',
  'ing',
  'ance',
  'ence',
  'ival',
  'oval',
  'iry',
  'end',
  'start',
  'war',
  'vote',
]

function isEventNoun(noun: string, doc: DocumentParts): boolean {
  return EVENT_ENDINGS.some((ending) => noun.endsWith(ending)) || doc.pack.actionsByNoun.has(noun)
}
