import type { DocumentParts } from '#reader/find/document-parts'
import { lowerAt } from '#reader/find/document-parts'
import { findSubject, type Subject } from '#reader/syntax/find-subject'
import { type NounPhrase, type ParsedSentence, phraseFrom, type VerbGroup } from '#reader/syntax/phrases'
import { Tag } from '#reader/syntax/tag'

/** The subject of a verb; of "there are still snipers in the mill" the phrase behind it. */
export function whoIsThere(doc: DocumentParts, sentence: ParsedSentence, verb: VerbGroup): Subject | undefined {
  if (!saysThere(doc, verb)) return findSubject(doc, sentence, verb)
  const core = behind(doc, sentence, verb.end)
  return core && { first: core.first, end: core.end, core, relative: false, shared: false }
}

/** "There is", "there were". */
export function saysThere(doc: DocumentParts, { copula, first }: VerbGroup): boolean {
  return copula && doc.pack.words.thereWords.has(lowerAt(doc, first - 1))
}

function behind(doc: DocumentParts, sentence: ParsedSentence, from: number): NounPhrase | undefined {
  for (let at = from; at <= from + MOST_BETWEEN; at += 1) {
    const phrase = phraseFrom(sentence, at)
    if (phrase !== undefined) return phrase
    if (doc.tags[at] !== Tag.adverb && doc.tags[at] !== Tag.negation && doc.tags[at] !== Tag.preposition)
      return undefined
  }
  return undefined
}

const MOST_BETWEEN = 3
