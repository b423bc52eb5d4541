import { type DocumentParts, lowerAt } from '#reader/find/document-parts'
import { WordList } from '#reader/languages/word-lists'
import { isWholeVerb, type ParsedSentence, verbFrom, type VerbGroup, wholeVerbAt } from '#reader/syntax/phrases'
import { isNominal, Tag } from '#reader/syntax/tag'
import { isListed, tagOf } from '#reader/syntax/token-at'

/**
 * "The inspection promised in May had not begun", "a second delivery, planned for May, was cancelled": a past form in one
 * word with its place or time, and then a verb with an auxiliary that has no subject of its own. The past form tells nothing.
 */
export function isReducedPast(doc: DocumentParts, sentence: Pick<ParsedSentence, 'verbs'>, verb: VerbGroup): boolean {
  if (verb.end - verb.first > 1 || !verb.past) return false
  return describesAlone(doc, sentence, verb) || describesWithPlace(doc, sentence, verb)
}

/** "Half of the trucks promised have arrived": behind a noun and right before another verb with an auxiliary. */
export function describesAlone(
  doc: DocumentParts,
  sentence: Pick<ParsedSentence, 'verbs'>,
  { first, end }: VerbGroup,
): boolean {
  return tagOf(doc, first - 1) === Tag.noun && wholeVerbAt(sentence, end)
}

function describesWithPlace(doc: DocumentParts, sentence: Pick<ParsedSentence, 'verbs'>, verb: VerbGroup): boolean {
  if (!leadsToPlace(doc, verb.end)) return false
  const next = verbFrom(sentence, verb.end)
  if (next === undefined || !isWholeVerb(next)) return false
  const end = closesInsertion(doc, verb.first - 1, next.first - 1) ? next.first - 1 : next.first
  for (let at = verb.end + 1; at < end; at += 1) if (!hangsOn(doc, at)) return false
  return true
}

/** A preposition that opens no clause. */
function leadsToPlace(doc: DocumentParts, at: number): boolean {
  if (tagOf(doc, at) !== Tag.preposition || isListed(doc, at, WordList.conditionWords)) return false
  return !doc.pack.words.causeWords.has(lowerAt(doc, at))
}

function closesInsertion(doc: DocumentParts, before: number, behind: number): boolean {
  return lowerAt(doc, before) === ',' && lowerAt(doc, behind) === ','
}

/** Part of what the preposition leads to: a new noun phrase would be the subject of the verb behind it. */
function hangsOn(doc: DocumentParts, at: number): boolean {
  const tag = tagOf(doc, at)
  const opens = tag === Tag.determiner || tag === Tag.possessive
  return tag === Tag.preposition || (isNominal(tag) && (!opens || tagOf(doc, at - 1) === Tag.preposition))
}
