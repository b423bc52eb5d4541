import { actionTypeOf } from '#model/actions/registry'
import { actsNamedAt } from '#reader/assemble/classify-action'
import { type Found, phraseIn, type Told } from '#reader/assemble/standing-phrases'
import { type DocumentParts, lowerAt, wordsOf } from '#reader/find/document-parts'
import type { Course } from '#reader/languages/standing-words'
import { findSubject, type Subject } from '#reader/syntax/find-subject'
import { type NounPhrase, type ParsedSentence, phraseFrom, type VerbGroup, verbFrom } from '#reader/syntax/phrases'
import { Tag } from '#reader/syntax/tag'

/** How far an act is, where the verb tells its course: "the withdrawal began", "took place". */
export function courseOf(doc: DocumentParts, verb: VerbGroup): Course | undefined {
  if (doc.pack.standing.phrasalDefer.get(verb.lemma) === lowerAt(doc, verb.end)) return 'put-off'
  const course = doc.pack.standing.courses.get(verb.lemma)
  if (course !== 'came-about' || verb.lemma !== 'take') return course
  return doc.pack.standing.place.has(lowerAt(doc, verb.end)) ? course : undefined
}

/** "agreed to a 24-hour pause", "accepted the truce": consent is a promise of the act. */
export function byConsent({ doc, sentence, verb }: Told): Found | undefined {
  if (verb === undefined || verb.negated || verb.modal !== undefined || !doc.pack.standing.nounVerbs.has(verb.lemma))
    return undefined
  return actNounBehind(doc, sentence, verb) === undefined
    ? undefined
    : { standing: 'promised', because: `the verb is \`${verb.lemma}\`` }
}

/** The noun of an act right behind a verb or its preposition. */
export function actNounBehind(doc: DocumentParts, sentence: ParsedSentence, verb: VerbGroup): NounPhrase | undefined {
  return actNounAt(doc, sentence, doc.tags[verb.end] === Tag.preposition ? verb.end + 1 : verb.end)
}

/** The noun phrase of an act that begins with the token. */
export function actNounAt(doc: DocumentParts, sentence: ParsedSentence, first: number): NounPhrase | undefined {
  const phrase = phraseFrom(sentence, first)
  return phrase !== undefined && doc.pack.actionsByNoun.has(lowerAt(doc, phrase.head)) ? phrase : undefined
}

/** "The withdrawal was suspended" is not done, "has begun leaving" in part, and "has left two of the posts only" too. */
export function byCourse(told: Told): Found | undefined {
  const { doc, sentence, verb } = told
  if (verb === undefined || !isPastFact(verb)) return undefined
  switch (courseOf(doc, verb)) {
    case 'put-off':
      return tellsAct(doc, sentence, verb) || isDeferred(doc, sentence, verb)
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

/** "The repairs were postponed": what is put off by such a verb was planned, whatever it is. */
function isDeferred(doc: DocumentParts, sentence: ParsedSentence, verb: VerbGroup): boolean {
  const { standing, words } = doc.pack
  if (!verb.passive) return false
  if (standing.deferVerbs.has(verb.lemma) || standing.phrasalDefer.has(verb.lemma)) return true
  // "Distributions were suspended"; "the minister was suspended" is another thing.
  const head = findSubject(doc, sentence, verb)?.core.head ?? -1
  const lower = lowerAt(doc, head)
  // "The road was blocked": that was done.
  const other = words.offices.has(lower) || words.personNouns.has(lower) || words.placeNouns.has(lower)
  return doc.tags[head] === Tag.noun && !other
}

/** What it is about is the noun of an act that is done once and takes its time: its subject, or its object ("began its withdrawal"). */
function tellsAct(doc: DocumentParts, sentence: ParsedSentence, verb: VerbGroup): boolean {
  const subject = findSubject(doc, sentence, verb)
  const noun = subject === undefined ? -1 : actNounOf(doc, subject)
  if (noun >= 0) return isLongAct(actsNamedAt(doc, noun))
  const object = actNounBehind(doc, sentence, verb)
  return object !== undefined && isLongAct(actsNamedAt(doc, object.head))
}

/** The noun of an act that a subject is: "the withdrawal", "the first phase of the withdrawal"; -1 where it is none. */
export function actNounOf(doc: DocumentParts, { core, end }: Subject): number {
  if (doc.pack.actionsByNoun.has(lowerAt(doc, core.head))) return core.head
  if (!doc.pack.standing.phases.has(lowerAt(doc, core.head))) return -1
  for (let at = core.end; at < end && at < core.end + 5; at += 1)
    if (doc.pack.actionsByNoun.has(lowerAt(doc, at))) return at
  return -1
}

/** The verb right behind another, at most one word between: "began to leave". */
export function verbBehind(sentence: ParsedSentence, { end }: VerbGroup): VerbGroup | undefined {
  const next = verbFrom(sentence, end)
  return next === undefined || next.first > end + 1 ? undefined : next
}

/** "began to leave", "has started pulling out". */
function actFollows(doc: DocumentParts, sentence: ParsedSentence, verb: VerbGroup): boolean {
  const next = verbBehind(sentence, verb)
  return next !== undefined && next.form !== 'finite' && isLongAct(doc.pack.actionsByVerb.get(next.lemma))
}

function isLongAct(words: readonly { readonly kind: string }[] | undefined): boolean {
  return words?.some(({ kind }) => actionTypeOf(kind)?.takesTime === true) === true
}
