import type { NormHead } from '#reader/find/norms/norm-head'
import { type DocumentParts, lowerAt, standsAt, timeOfToken, type TokenRange } from '#reader/find/document-parts'
import { WordList } from '#reader/languages/word-lists'
import { firstFrom } from '#reader/syntax/first-from'
import { findSubject, type Subject } from '#reader/syntax/find-subject'
import { holdsFinite, type ParsedSentence, phraseFrom, type VerbGroup } from '#reader/syntax/phrases'
import { holdsNoClause, outsideBrackets } from '#reader/syntax/subject-stretch'
import { isNominal, Tag } from '#reader/syntax/tag'
import { isListed, isMarkAt, isQuoteAt, tagOf } from '#reader/syntax/token-at'

/** "Neither Party", "no person", "nothing in this pact": the words say that nobody and nothing does what follows. */
export function saysNobody(doc: DocumentParts, subject: TokenRange | undefined): boolean {
  return subject !== undefined && doc.pack.words.noWords.has(lowerAt(doc, subject.first))
}

/**
 * The subject of a norm's verb; where it is a predicate noun with a relative clause ("A are the party that must ..."),
 * the subject of that predicate; in an instrument everything that hangs on it ("a person who is released under ...").
 */
export function subjectOf(doc: DocumentParts, sentence: ParsedSentence, verb: VerbGroup): Subject | undefined {
  const found = wideSubject(doc, sentence, verb) ?? findSubject(doc, sentence, verb)
  const subject = withOwners(doc, sentence, withoutObject(doc, sentence, found))
  if (subject === undefined) return undefined
  if (!subject.relative) return isWhenOrWhere(doc, subject.first) ? { ...subject, relative: true } : subject
  const copula = sentence.verbs.find(
    (each) => each.copula && each.end <= subject.first && each.end >= subject.first - 1,
  )
  if (copula === undefined || copula.form !== 'finite') return subject
  if (!doc.pack.words.predicateNouns.has(lowerAt(doc, subject.core.head))) return subject
  const above = findSubject(doc, sentence, copula)
  return above === undefined ? subject : { ...above, relative: false }
}

/** "shall report violations to the Mission and the Commission shall rule": what the verb before has for its object acts no further. */
function withoutObject(
  doc: DocumentParts,
  sentence: ParsedSentence,
  subject: Subject | undefined,
): Subject | undefined {
  if (!doc.instrument || subject === undefined || subject.shared || subject.relative) return subject
  const verb = sentence.verbs[firstFrom(sentence.verbs, subject.first) - 1]
  const joint = verb?.end === subject.first && isActive(doc, verb) ? lastJoint(doc, subject) : undefined
  const core = joint === undefined ? undefined : phraseFrom(sentence, joint + 1)
  return core === undefined ? subject : { ...subject, first: core.first, core }
}

function isActive(doc: DocumentParts, { head, form, modal }: VerbGroup): boolean {
  return modal !== undefined || (form === 'finite' && doc.tags[head] === Tag.third)
}

function lastJoint(doc: DocumentParts, { first, end }: TokenRange): number | undefined {
  for (let at = end - 1; at > first; at -= 1) if (doc.tags[at] === Tag.conjunction) return at
  return undefined
}

/** "the secretary of the council of elders, who shall": whose it is hangs on the one who is meant. */
function withOwners(doc: DocumentParts, sentence: ParsedSentence, subject: Subject | undefined): Subject | undefined {
  if (subject?.relative !== true || !doc.instrument || lowerAt(doc, subject.end) !== ',') return subject
  let { core } = subject
  for (let steps = 0; steps < MOST_OWNERS && doc.pack.words.ofWords.has(lowerAt(doc, core.first - 1)); steps += 1) {
    const { first } = core
    const outer = sentence.phrases.find((each) => each.end === first - 1)
    if (outer === undefined) break
    core = outer
  }
  return core === subject.core ? subject : { ...subject, first: core.first, core }
}

const MOST_OWNERS = 4

/** "the day on which the phase will begin": the clause only says which day. */
function isWhenOrWhere(doc: DocumentParts, first: number): boolean {
  if (!doc.instrument || doc.tags[first - 1] !== Tag.relative || doc.tags[first - 2] !== Tag.preposition) return false
  // "thirty members, of whom ten shall be named": a duty of its own.
  return !doc.pack.words.ofWords.has(lowerAt(doc, first - 2))
}

/**
 * All words between the start of the main clause and its verb, when they open with a noun phrase and hold no finite
 * verb outside a relative clause.
 */
function wideSubject(doc: DocumentParts, sentence: ParsedSentence, verb: VerbGroup): Subject | undefined {
  if (!doc.instrument || !ownsSubject(doc, verb)) return undefined
  const first = mainStart(doc, sentence, verb.first)
  let end = verb.first
  while (end > first && isBetween(doc, end - 1)) end -= 1
  const core = phraseFrom(sentence, first)
  if (core === undefined || end <= first || opensMore(doc, first, end - 1)) return undefined
  return isOnlySubject(doc, sentence, { first, end }) ? { first, end, core, relative: false, shared: false } : undefined
}

/** An adverb, a comma, or the "each" of "A and B each appoint". */
function isBetween(doc: DocumentParts, at: number): boolean {
  if (doc.tags[at] === Tag.adverb || lowerAt(doc, at) === ',') return true
  return (
    doc.tags[at] === Tag.pronoun && isNominal(tagOf(doc, at - 1)) && doc.pack.words.countingWords.has(lowerAt(doc, at))
  )
}

/** "A, in which B sits, decides and informs": what stands right before a verb that only goes on. */
function opensMore(doc: DocumentParts, first: number, last: number): boolean {
  if (doc.tags[last] === Tag.relative) return true
  return doc.tags[last] === Tag.conjunction && doc.tags.subarray(first, last).includes(Tag.relative)
}

function ownsSubject(doc: DocumentParts, verb: VerbGroup): boolean {
  return verb.form === 'finite' && !isWhose(doc, verb)
}

/** "a command, whose headquarters shall be in X": what the relative clause tells of it has a subject of its own. */
function isWhose(doc: DocumentParts, { first }: VerbGroup): boolean {
  for (let at = first - 1; at > first - MOST_WHOSE; at -= 1) {
    if (isMarkAt(doc, at)) return false
    if (doc.pack.courses.whoseWords.has(lowerAt(doc, at))) return isMarkAt(doc, at - 1)
  }
  return false
}

const MOST_WHOSE = 6

function isOnlySubject(doc: DocumentParts, sentence: ParsedSentence, range: TokenRange): boolean {
  const places = outsideBrackets(doc, range)
  // "a party that foresees that it cannot keep a limit": what the relative clause tells may hold another clause.
  const relative = places.find((at) => doc.tags[at] === Tag.relative) ?? range.end
  const told = doc.pack.words.indefinite.has(lowerAt(doc, range.first)) ? relative : range.end
  const isTold = (at: number): boolean =>
    at >= told && doc.pack.words.thatWords.has(lowerAt(doc, at)) && holdsFinite(sentence, { first: at, end: range.end })
  if (places.some((at) => (doc.tags[at] === Tag.subordinator && !isTold(at)) || isQuoteAt(doc, at))) return false
  if (hasModal(doc, sentence, range)) return false
  return holdsNoClause(doc, sentence, range) || isWhoeverActs(doc, sentence, range)
}

/** "A shall set the day on which the phase will begin": what stands before the relative clause has its own verb. */
function hasModal(doc: DocumentParts, sentence: ParsedSentence, { first, end }: TokenRange): boolean {
  const verb = sentence.verbs.find((each) => each.modal !== undefined && each.first >= first && each.end <= end)
  if (verb === undefined) return false
  for (let at = first; at < verb.first; at += 1) if (doc.tags[at] === Tag.relative) return false
  return true
}

/** "Whoever breaks the peace": one verb of its own, and the next is that of the main clause. */
function isWhoeverActs(doc: DocumentParts, sentence: ParsedSentence, { first, end }: TokenRange): boolean {
  if (!doc.pack.courses.whoeverWords.has(lowerAt(doc, first))) return false
  const inside = sentence.verbs.filter((each) => each.form === 'finite' && each.first >= first && each.end <= end)
  return inside.length === 1
}

/** Where the main clause begins: behind a leading condition or adjunct and its comma, else with the sentence. */
function mainStart(doc: DocumentParts, sentence: ParsedSentence, verbFirst: number): number {
  let first = afterLimit(doc, afterLastStop(doc, sentence, verbFirst), verbFirst)
  const opener = lowerAt(doc, first)
  const leading =
    doc.pack.conditions.has(opener) || doc.tags[first] === Tag.preposition || doc.tags[first] === Tag.subordinator
  if (leading) first = afterLastComma(doc, first, verbFirst)
  while (first < verbFirst && isLeading(doc, first)) first += 1
  return first
}

/** "No later than noon on 5 May the posts shall": a limit that opens the clause is no part of its subject. */
function afterLimit(doc: DocumentParts, first: number, verbFirst: number): number {
  if (!doc.pack.courses.thanWords.has(lowerAt(doc, first + 2))) return first
  for (let at = first + 3; at < Math.min(first + 6, verbFirst); at += 1) {
    const time = timeOfToken(doc, at)
    if (time !== undefined && time.end < verbFirst) return time.end
  }
  return first
}

function afterLastStop(doc: DocumentParts, sentence: ParsedSentence, verbFirst: number): number {
  for (let at = verbFirst - 1; at > sentence.first; at -= 1) {
    const mark = lowerAt(doc, at)
    if (mark === ';' || mark === ':') return at + 1
    const opened = mark === ',' ? breachWords(doc, at + 1) : 0
    if (opened > 0) return at + 1 + opened
  }
  return sentence.first
}

/** ", failing which B shall pay": as many words as open what follows on a breach. */
function breachWords(doc: DocumentParts, at: number): number {
  if (!isListed(doc, at, WordList.condition)) return 0
  const opening = doc.pack.conditions
    .get(lowerAt(doc, at))
    ?.find(({ breach, words }) => breach && standsAt(doc, at, words))
  return opening?.named === true ? 0 : (opening?.words.length ?? 0)
}

function isLeading(doc: DocumentParts, at: number): boolean {
  return doc.tags[at] === Tag.conjunction || doc.tags[at] === Tag.adverb || doc.tokens[at]?.kind !== 'word'
}

function afterLastComma(doc: DocumentParts, first: number, verbFirst: number): number {
  for (let at = verbFirst - 1; at > first; at -= 1)
    if (lowerAt(doc, at) === ',' && isNominalStart(doc, at + 1)) return at + 1
  return first
}

function isNominalStart(doc: DocumentParts, at: number): boolean {
  const tag = tagOf(doc, at)
  return isNominal(tag) || tag === Tag.pronoun
}

/** "The zone, which shall not exceed 60 days", "which should begin on day 1": it measures what was told before. */
export function measuresThing(
  { pack: { courses } }: DocumentParts,
  { relative, action }: Pick<NormHead, 'relative' | 'action'>,
): boolean {
  return relative && (courses.eventVerbs.has(action.lemma) || courses.courseVerbs.has(action.lemma))
}
