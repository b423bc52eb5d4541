import { type DocumentParts, lowerAt } from '#reader/find/document-parts'
import { findSubject, type Subject } from '#reader/syntax/find-subject'
import type { ParsedSentence, VerbGroup } from '#reader/syntax/phrases'

/**
 * The subject of a norm's verb; where it is a predicate noun with a relative clause ("A are the party that must ..."),
 * the subject of that predicate.
 */
export function subjectOf(doc: DocumentParts, sentence: ParsedSentence, verb: VerbGroup): Subject | undefined {
  const subject = findSubject(doc, sentence, verb)
  if (subject === undefined || !subject.relative) return subject
  const copula = sentence.verbs.find(
    (each) => each.copula && each.end <= subject.first && each.end >= subject.first - 1,
  )
  if (copula === undefined || copula.form !== 'finite') return subject
  if (!doc.pack.words.predicateNouns.has(lowerAt(doc, subject.core.head))) return subject
  const above = findSubject(doc, sentence, copula)
  return above === undefined ? subject : { ...above, relative: false }
}
