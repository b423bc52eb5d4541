import { finiteFrom } from '#reader/syntax/phrases'
import {
  type DocumentParts,
  lowerAt,
  parsedAt,
  timeOfToken,
  type TokenRange,
  wordsOf,
} from '#reader/find/document-parts'
import { type OfficeWords, sideIn } from '#reader/find/people/offices'
import { VerbList } from '#reader/languages/verb-lists'
import type { ParsedSentence, VerbGroup } from '#reader/syntax/phrases'
import { isVerbal, Tag } from '#reader/syntax/tag'
import { isMarkAt, tagOf } from '#reader/syntax/token-at'

const MOST_TOKENS = 24

/**
 * What a verb tells of somebody's office: "Jan Berg, who until 2002 headed the coast guard", "Berg served as deputy
 * minister from 2004 to 2006", "Berg sat on the commission until last year".
 */
export function servedAs(doc: DocumentParts, name: TokenRange): OfficeWords | undefined {
  const sentence = parsedAt(doc, name.first)
  if (sentence === undefined) return undefined
  const verb = verbOfService(doc, sentence, name)
  if (verb === undefined) return undefined
  return serviceOf(doc, sentence, verb)
}

/** "Before that he was deputy minister": what is told of the office of whom a pronoun takes up. */
export function pronounServed(doc: DocumentParts, sentence: ParsedSentence): OfficeWords | undefined {
  for (const verb of sentence.verbs) {
    if (verb.form !== 'finite' || verb.modal !== undefined || verb.negated) continue
    const isPerson = doc.pack.words.thirdPersons.get(lowerAt(doc, verb.first - 1)) === 'person'
    if (!isPerson || !doc.pack.words.serviceVerbs.has(verb.lemma)) continue
    const found = serviceOf(doc, sentence, verb)
    if (found !== undefined) return found
  }
  return undefined
}

function serviceOf(doc: DocumentParts, sentence: ParsedSentence, verb: VerbGroup): OfficeWords | undefined {
  const object = objectOf(doc, sentence, verb)
  if (object === undefined || !isService(doc, sentence, { verb, object })) return undefined
  const side = sideIn(doc, object)
  const words = wordsOf(doc, object)
  return {
    ...(isOver(doc, sentence, verb) ? { pastOffice: words } : { office: words }),
    ...(side !== undefined && { side: side.id, sideName: side.name }),
  }
}

/** The verb right behind the name, or behind ", who". */
function verbOfService(doc: DocumentParts, sentence: ParsedSentence, name: TokenRange): VerbGroup | undefined {
  const relative = relativeAfter(doc, name.end)
  if (relative === undefined && !mayActAt(doc, name.end)) return undefined
  const from = relative ?? name.end
  const verb = finiteFrom(sentence, from)
  if (verb === undefined || verb.negated || verb.modal !== undefined) return undefined
  const near = relative === undefined ? 2 : 8
  return verb.first - from <= near && (verb.lists & VerbList.service) !== 0 ? verb : undefined
}

function mayActAt(doc: DocumentParts, at: number): boolean {
  const tag = tagOf(doc, at)
  return isVerbal(tag) || tag === Tag.adverb
}

/** The place after ", who" or ", a trader who": where the relative clause begins. */
function relativeAfter(doc: DocumentParts, end: number): number | undefined {
  if (lowerAt(doc, end) !== ',') return undefined
  for (let at = end + 1; at < end + 7; at += 1) {
    if (doc.tags[at] === Tag.relative) return at + 1
    if (isMarkAt(doc, at)) return undefined
  }
  return undefined
}

/** "as deputy minister of X" for "served", the office for "was", else the verb with its object: "headed the guard". */
function objectOf(doc: DocumentParts, sentence: ParsedSentence, verb: VerbGroup): TokenRange | undefined {
  let first = objectFirst(doc, verb)
  let end = Math.max(first, first === verb.head ? verb.head + 1 : first)
  while (end < sentence.end && end - first < MOST_TOKENS && !endsService(doc, end)) end += 1
  while (first < end && doc.tags[first] === Tag.determiner) first += 1
  return end > first ? { first, end } : undefined
}

function objectFirst(doc: DocumentParts, verb: VerbGroup): number {
  // "worked in the palace as commissioner"
  const reach = doc.pack.words.serviceVerbs.get(verb.lemma) === 'as' ? 6 : 1
  for (let at = verb.end; at < verb.end + reach; at += 1) {
    if (isMarkAt(doc, at)) break
    if (doc.pack.words.asWords.has(lowerAt(doc, at))) return at + 1
  }
  return verb.copula ? verb.end : verb.head
}

function endsService(doc: DocumentParts, at: number): boolean {
  if (isMarkAt(doc, at) || doc.tokens[at]?.kind === 'quote') return true
  const tag = tagOf(doc, at)
  if (tag === Tag.subordinator || tag === Tag.relative || tag === Tag.conjunction) return true
  if (timeOfToken(doc, at) !== undefined || doc.pack.words.serviceEnds.has(lowerAt(doc, at))) return true
  return tag === Tag.preposition && timeOfToken(doc, at + 1) !== undefined
}

/** Headed, commanded, served as: an office by the verb; led, sat, ran: only with its years or what is led. */
function isService(
  doc: DocumentParts,
  sentence: ParsedSentence,
  part: { readonly verb: VerbGroup; readonly object: TokenRange },
): boolean {
  const { verb, object } = part
  const { serviceVerbs, offices, bodies, forces, governments } = doc.pack.words
  const hasOffice = hasWord(doc, object, [offices])
  if (verb.copula || object.first > verb.end || doc.pack.words.asWords.has(lowerAt(doc, object.first - 1)))
    return hasOffice
  if (serviceVerbs.get(verb.lemma) === 'post') return hasWord(doc, object, [doc.pack.words.posts])
  // "who commands it" names no office.
  if (serviceVerbs.get(verb.lemma) === 'office') return doc.tags[object.end - 1] !== Tag.pronoun
  const known = hasWord(doc, object, [bodies, forces, governments]) || sideIn(doc, object) !== undefined
  return known && (isOver(doc, sentence, verb) || isDated(doc, part))
}

function hasWord(doc: DocumentParts, range: TokenRange, sets: readonly ReadonlySet<string>[]): boolean {
  for (let at = range.first; at < range.end; at += 1) if (sets.some((words) => words.has(lowerAt(doc, at)))) return true
  return false
}

function isDated(doc: DocumentParts, { object }: { readonly object: TokenRange }): boolean {
  return timeOfToken(doc, object.end) !== undefined || timeOfToken(doc, object.end + 1) !== undefined
}

/** The past tense, or "until" before the verb. */
function isOver(doc: DocumentParts, sentence: ParsedSentence, verb: VerbGroup): boolean {
  if (verb.perfect) return verb.past
  return verb.past || sentence.verbs.some((each) => each === verb && doc.tags[each.head] === Tag.past)
}
