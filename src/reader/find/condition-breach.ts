import { type DocumentParts, lowerAt, type TokenRange } from '#reader/find/document-parts'
import type { DraftCondition } from '#reader/reading'
import { holdsFinite, type ParsedSentence, type VerbGroup } from '#reader/syntax/phrases'
import { Tag } from '#reader/syntax/tag'

/** Whether the words of a condition tell that something was not done: "if A does not leave", "should A breach". */
export function tellsBreach(doc: DocumentParts, sentence: ParsedSentence, range: TokenRange): boolean {
  // "Should a Party breach paragraph 1": behind its subject the bare verb looks like a noun.
  if (doc.tags[range.first] === Tag.modal) {
    for (let at = range.first; at < range.end; at += 1)
      if (doc.pack.words.breachVerbs.has(lowerAt(doc, at))) return true
  }
  return sentence.verbs.some(
    (verb) =>
      verb.first >= range.first &&
      verb.end <= range.end &&
      (verb.negated || doc.pack.words.failVerbs.has(verb.lemma) || breaks(doc, verb)),
  )
}

/** "misses the deadline", but not "where a person is missing". */
function breaks(doc: DocumentParts, { lemma, progressive }: VerbGroup): boolean {
  return !progressive && doc.pack.words.breachVerbs.has(lemma)
}

/** "in the event of a breach": the condition is the breach itself, told by its noun. */
export function isOnNamedBreach(
  doc: DocumentParts,
  sentence: ParsedSentence,
  { type, range }: { readonly type: DraftCondition['type']; readonly range: TokenRange },
): boolean {
  if ((type !== 'if' && type !== 'after') || holdsFinite(sentence, range)) return false
  for (let at = range.first; at < range.end && at < range.first + MOST_EVENT; at += 1)
    if (doc.pack.courses.breachNouns.has(lowerAt(doc, at))) return true
  return false
}

const MOST_EVENT = 8
