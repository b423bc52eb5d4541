import { actionTypeOf } from '#model/actions/registry'
import { type Found, phraseIn, type Told } from '#reader/assemble/standing-phrases'
import { type DocumentParts, lowerAt, wordsOf } from '#reader/find/document-parts'
import type { Course } from '#reader/languages/standing-words'
import { findSubject } from '#reader/syntax/find-subject'
import type { ParsedSentence, VerbGroup } from '#reader/syntax/phrases'

/** How far an act is, where the verb tells its course: "the withdrawal began", "took place". */
export function courseOf(doc: DocumentParts, verb: VerbGroup): Course | undefined {
  const course = doc.pack.standing.courses.get(verb.lemma)
  if (course !== 'came-about' || verb.lemma !== 'take') return course
  return doc.pack.standing.place.has(lowerAt(doc, verb.end)) ? course : undefined
}

/** "The withdrawal was suspended" is not done, "has begun leaving" in part, and "has left two of the posts only" too. */
export function byCourse(told: Told): Found | undefined {
  const { doc, sentence, verb } = told
  if (verb === undefined || !isPastFact(verb)) return undefined
  switch (courseOf(doc, verb)) {
    case 'put-off':
      return tellsAct(doc, sentence, verb)
        ? { standing: 'not-done', because: `\`${verb.lemma}\` says that it was put off` }
        : undefined
    case 'under-way':
      return tellsAct(doc, sentence, verb) || actFollows(doc, sentence, verb)
        ? { standing: 'partly-done', because: `\`${verb.lemma}\` says that it is under way` }
        : undefined
    default:
      return doc.pack.actionsByVerb.has(verb.lemma) ? inPart(told) : undefined
  }
}

function isPastFact({ past, perfect, negated, modal }: VerbGroup): boolean {
  return (past || perfect) && !negated && modal === undefined
}

/** "in part", "only two of them", "all but one". */
function inPart({ doc, range }: Told): Found | undefined {
  const phrase = phraseIn(doc, range, 'in-part')
  return phrase === undefined
    ? undefined
    : { standing: 'partly-done', because: `the words are \`${wordsOf(doc, phrase)}\`` }
}

/** The subject is the noun of an act that is done once and takes its time. */
function tellsAct(doc: DocumentParts, sentence: ParsedSentence, verb: VerbGroup): boolean {
  const subject = findSubject(doc, sentence, verb)
  return subject !== undefined && isLongAct(doc.pack.actionsByNoun.get(lowerAt(doc, subject.core.head)))
}

/** "began to leave", "has started pulling out". */
function actFollows(doc: DocumentParts, sentence: ParsedSentence, verb: VerbGroup): boolean {
  const next = sentence.verbs.find((each) => each.first >= verb.end && each.first <= verb.end + 1)
  return next !== undefined && next.form !== 'finite' && isLongAct(doc.pack.actionsByVerb.get(next.lemma))
}

function isLongAct(words: readonly { readonly kind: string }[] | undefined): boolean {
  return words?.some(({ kind }) => actionTypeOf(kind)?.takesTime === true) === true
}
