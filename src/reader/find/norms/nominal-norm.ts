import { type DocumentParts, lowerAt, timesIn } from '#reader/find/document-parts'
import { actionEnd, clauseFirst } from '#reader/find/norms/clause-range'
import type { NormHead } from '#reader/find/norms/norm-head'
import { VerbList } from '#reader/languages/verb-lists'
import { findSubject } from '#reader/syntax/find-subject'
import { type NounPhrase, type ParsedSentence, phraseFrom, type VerbGroup } from '#reader/syntax/phrases'

/**
 * A duty told by a noun: "the transfer of X is provided for by the agreement", "the agreement provides for the
 * withdrawal of Y", "the withdrawal must be completed by".
 */
export function nominalNorm(doc: DocumentParts, sentence: ParsedSentence, verb: VerbGroup): NormHead | undefined {
  if (verb.negated) return undefined
  return (
    providedFor(doc, sentence, verb) ??
    providesFor(doc, sentence, verb) ??
    completed(doc, sentence, verb) ??
    withDeadline(doc, sentence, verb)
  )
}

function isActionNoun(doc: DocumentParts, at: number): boolean {
  const noun = lowerAt(doc, at)
  return doc.pack.actionsByNoun.has(noun)
}

function nominal(
  doc: DocumentParts,
  sentence: ParsedSentence,
  part: { verb: VerbGroup; noun: NounPhrase; end: number; byInstrument: boolean },
): NormHead {
  const { verb, noun, end, byInstrument } = part
  return {
    sentence,
    force: 'obligation',
    binding: { first: verb.first, end: verb.end },
    action: { first: noun.first, end: noun.end, lemma: lowerAt(doc, noun.head), nominal: true },
    passive: false,
    object: { first: noun.end, end },
    clause: { first: clauseFirst(doc, sentence, Math.min(noun.first, verb.first)), end: Math.max(end, verb.end) },
    relative: false,
    byInstrument,
  }
}

function providedFor(doc: DocumentParts, sentence: ParsedSentence, verb: VerbGroup): NormHead | undefined {
  if (!verb.passive || (verb.lists & VerbList.provide) === 0) return undefined
  const subject = findSubject(doc, sentence, verb)
  if (subject === undefined || subject.relative || !isActionNoun(doc, subject.core.head)) return undefined
  const end = actionEnd(doc, sentence, verb.end)
  return nominal(doc, sentence, { verb, noun: subject.core, end, byInstrument: true })
}

function providesFor(doc: DocumentParts, sentence: ParsedSentence, verb: VerbGroup): NormHead | undefined {
  const { instruments } = doc.pack.words
  if (verb.passive || verb.copula || (verb.lists & VerbList.provide) === 0) return undefined
  const subject = findSubject(doc, sentence, verb)
  if (subject === undefined || !(namesInstrument(doc, subject.core, instruments) || isIt(doc, subject.core)))
    return undefined
  const noun = sentence.phrases.find((each) => each.first >= verb.end && each.first <= verb.end + 1)
  if (noun === undefined || !isActionNoun(doc, noun.head)) return undefined
  return nominal(doc, sentence, { verb, noun, end: actionEnd(doc, sentence, noun.end), byInstrument: true })
}

function namesInstrument(doc: DocumentParts, phrase: NounPhrase, instruments: ReadonlySet<string>): boolean {
  return instruments.has(lowerAt(doc, phrase.head))
}

function isIt(doc: DocumentParts, phrase: NounPhrase): boolean {
  return doc.pack.words.thirdPersons.get(lowerAt(doc, phrase.head)) === 'thing'
}

/** "The withdrawal must be completed by 3 May", "the handover is due on Friday". */
function completed(doc: DocumentParts, sentence: ParsedSentence, verb: VerbGroup): NormHead | undefined {
  if (!tellsCompletion(doc, verb)) return undefined
  const subject = findSubject(doc, sentence, verb)
  if (subject === undefined || subject.relative || !isActionNoun(doc, subject.core.head)) return undefined
  if (isEndOfTerm(doc, verb, subject.core)) return undefined
  return nominal(doc, sentence, {
    verb,
    noun: subject.core,
    end: actionEnd(doc, sentence, verb.end),
    byInstrument: false,
  })
}

function tellsCompletion(doc: DocumentParts, verb: VerbGroup): boolean {
  const word = verb.copula ? lowerAt(doc, verb.end) : verb.lemma
  if (!doc.pack.words.completeVerbs.has(word) || verb.past || verb.perfect || isHalf(doc, verb)) return false
  return verb.modal !== undefined || verb.copula || verb.passive || (doc.instrument && verb.form === 'finite')
}

/** "The breach shall be taken as proved" is no "takes place". */
function isHalf(doc: DocumentParts, { lemma, end }: VerbGroup): boolean {
  return doc.pack.courses.halfVerbs.has(lemma) && !doc.pack.words.completeVerbs.has(lowerAt(doc, end))
}

/** "The truce begins in May and ends in July": the end of what lasts is no act that is due by then. */
function isEndOfTerm(doc: DocumentParts, verb: VerbGroup, core: NounPhrase): boolean {
  const lasts = doc.pack.courses.eventNouns.has(lowerAt(doc, core.head))
  return lasts && !verb.passive && verb.lemma === 'end'
}

/** "The deadline for the withdrawal has been set for Friday", "the date of the handover is 3 May". */
function withDeadline(doc: DocumentParts, sentence: ParsedSentence, verb: VerbGroup): NormHead | undefined {
  if (verb.modal !== undefined || !setsDay(doc, verb)) return undefined
  const noun = whatIsDue(doc, sentence, verb)
  if (noun === undefined) return undefined
  if (timesIn(doc, { first: verb.end, end: Math.min(sentence.end, verb.end + 4) }).length === 0) return undefined
  return nominal(doc, sentence, { verb, noun, end: actionEnd(doc, sentence, verb.end), byInstrument: false })
}

function setsDay(doc: DocumentParts, verb: VerbGroup): boolean {
  return verb.copula || (verb.passive && doc.pack.words.provideVerbs.has(verb.lemma))
}

/** The act in "the deadline for the withdrawal". */
function whatIsDue(doc: DocumentParts, sentence: ParsedSentence, verb: VerbGroup): NounPhrase | undefined {
  const subject = findSubject(doc, sentence, verb)
  if (subject === undefined || !doc.pack.words.deadlineNouns.has(lowerAt(doc, subject.core.head))) return undefined
  const noun = phraseFrom(sentence, subject.core.end + 1)
  return noun !== undefined && noun.end <= verb.first && isActionNoun(doc, noun.head) ? noun : undefined
}
