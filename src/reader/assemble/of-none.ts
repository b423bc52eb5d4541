import type { DocumentParts } from '#reader/find/document-parts'
import { WordList } from '#reader/languages/word-lists'
import { findSubject } from '#reader/syntax/find-subject'
import type { ParsedSentence, VerbGroup } from '#reader/syntax/phrases'
import { Tag } from '#reader/syntax/tag'
import { isListed } from '#reader/syntax/token-at'

/** "No keys had been received", "not one soldier left": what none did is not done. */
export function isOfNone(doc: DocumentParts, sentence: ParsedSentence, verb: VerbGroup): boolean {
  if (!(verb.past || verb.perfect) || verb.copula) return false
  const first = findSubject(doc, sentence, verb)?.first
  if (first === undefined) return false
  const not = doc.tags[first] === Tag.negation || doc.tags[first - 1] === Tag.negation
  return not || saysNone(doc, first)
}

/** "No soldier", "none"; "no more than 20" counts some. */
export function saysNone(doc: DocumentParts, first: number): boolean {
  const measured = doc.tags[first + 3] === Tag.number && doc.tags[first + 1] !== Tag.noun
  return isListed(doc, first, WordList.noWords) && !measured
}
