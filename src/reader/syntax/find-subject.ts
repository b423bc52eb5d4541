import { WordClass } from '#reader/languages/word-class'
import { behindRelative } from '#reader/syntax/behind-relative'
import { type NounPhrase, type ParsedSentence, phraseEndingAt, type VerbGroup } from '#reader/syntax/phrases'
import type { Tagged } from '#reader/syntax/chunk'
import { isListComma } from '#reader/syntax/coordination'
import { isNominal, Tag } from '#reader/syntax/tag'
import { entryAt, isMarkAt, isOfClass, isQuoteAt, tagOf, tagOrMark } from '#reader/syntax/token-at'

/** The subject of a verb group: tokens `[first, end)` with everything that hangs on it, and its core phrase. */
export interface Subject {
  readonly first: number
  readonly end: number
  readonly core: NounPhrase
  /** The subject was reached through a relative pronoun ("the district, which is to be ..."). */
  readonly relative: boolean
  /** The subject was taken over from the verb before ("and must withdraw"). */
  readonly shared: boolean
}

const MOST_STEPS = 60

/** Finds subjects in one sentence; every search is bounded, so a sentence costs linear time. */
export function findSubject(doc: Tagged, sentence: ParsedSentence, verb: VerbGroup): Subject | undefined {
  if (verb.form !== 'finite') return undefined
  return ofModalBefore(doc, sentence, verb) ?? subjectBefore(doc, sentence, { at: verb.first - 1, steps: 0 })
}

/** "A shall free those taken hostage and shall give them": behind "and", or a comma, a modal goes on with that of the modal before. */
function ofModalBefore(doc: Tagged, sentence: ParsedSentence, verb: VerbGroup, depth = 0): Subject | undefined {
  const before = verb.modal === undefined ? undefined : modalJoinedTo(doc, sentence, verb.first - 1)
  if (before === undefined) return undefined
  const subject =
    (depth < MOST_MODALS ? ofModalBefore(doc, sentence, before, depth + 1) : undefined) ??
    subjectBefore(doc, sentence, { at: before.first - 1, steps: MOST_STEPS / 2 })
  return subject === undefined ? undefined : { ...subject, shared: true }
}

const MOST_MODALS = 4

/** The verb with a modal that "and", or a comma, at the place joins to what follows. */
function modalJoinedTo(doc: Tagged, sentence: ParsedSentence, joint: number): VerbGroup | undefined {
  const joins = doc.tags[joint] === Tag.conjunction || (isMarkAt(doc, joint) && lowerOf(doc, joint) === ',')
  if (!joins) return undefined
  const before = sentence.verbs.findLast((each) => each.end <= joint && each.modal !== undefined)
  const near = before !== undefined && joint - before.end <= MOST_STEPS && !isInsertion(doc, before, joint)
  return near ? before : undefined
}

/** "shall see that A, in consultation with B, will": a second comma on the way closes what was put in. */
function isInsertion(doc: Tagged, before: VerbGroup, joint: number): boolean {
  if (doc.tags[joint] === Tag.conjunction) return false
  // "shall ask and, where it is told nothing, shall refer": the comma behind "and" opens what is put in, and no list.
  for (let at = before.end; at < joint; at += 1)
    if (lowerOf(doc, at) === ',' && tagOf(doc, at - 1) !== Tag.conjunction) return true
  return false
}

interface Walk {
  at: number
  steps: number
}

function subjectBefore(doc: Tagged, sentence: ParsedSentence, walk: Walk): Subject | undefined {
  let at = walk.at
  while (at >= sentence.first && walk.steps < MOST_STEPS) {
    walk.steps += 1
    const back = stepBack(doc, sentence, at)
    if (back === undefined)
      return at < walk.at - LONGEST_STEP
        ? overClause(doc, sentence, { at, from: walk.at })
        : subjectAt(doc, sentence, at)
    at = back
  }
  return undefined
}

/**
 * "moved to A and B, during which it counted them, weighed them": what hangs on a preposition before the commas is no
 * subject; the clause between them goes on.
 */
function overClause(
  doc: Tagged,
  sentence: ParsedSentence,
  { at, from }: { readonly at: number; readonly from: number },
): Subject | undefined {
  const subject = subjectAt(doc, sentence, at)
  const hangs = subject !== undefined && !subject.relative && doc.tags[subject.first - 1] === Tag.preposition
  return hangs ? (sharedSubject(doc, sentence, from) ?? subject) : subject
}

const LONGEST_STEP = 3

/** The place to look at next when what stands at `at` may lie between subject and verb; undefined where it may not. */
function stepBack(doc: Tagged, sentence: ParsedSentence, at: number): number | undefined {
  const tag = tagOf(doc, at)
  if (tag === Tag.adverb || tag === Tag.negation || isReflexive(doc, at) || isReduced(doc, at)) return at - 1
  return isComma(doc, at) && !closesName(doc, sentence, at) ? beforeInsertion(doc, sentence, at) : undefined
}

/** "The Office for Refugees (OFR) said": letters in brackets that are part of the name before them. */
function closesName(doc: Tagged, sentence: ParsedSentence, at: number): boolean {
  return lowerOf(doc, at) === ')' && phraseEndingAt(sentence, at + 1) !== undefined
}

function subjectAt(doc: Tagged, sentence: ParsedSentence, at: number): Subject | undefined {
  const tag = tagOf(doc, at)
  if (tag === Tag.relative) return throughRelative(doc, sentence, at)
  if (isNominal(tag) || tag === Tag.pronoun || closesName(doc, sentence, at)) return nominalSubject(doc, sentence, at)
  if (isComma(doc, at)) return undefined
  return tag === Tag.conjunction ? sharedSubject(doc, sentence, at) : overRelative(doc, sentence, at)
}

function isReflexive(doc: Tagged, at: number): boolean {
  return doc.tags[at] === Tag.pronoun && isOfClass(doc, at, WordClass.reflexive)
}

function isComma(doc: Tagged, at: number): boolean {
  const mark = doc.tokens[at]
  return (
    mark?.kind === 'mark' &&
    (mark.lower === ',' ||
      mark.lower === '\u2013' ||
      mark.lower === '\u2014' ||
      mark.lower === ')' ||
      mark.lower === '-')
  )
}

/** The subject that ends right before a token, with everything that is joined to it on the left. */
export function subjectEndingAt(doc: Tagged, sentence: ParsedSentence, end: number): Subject | undefined {
  return nominalSubject(doc, sentence, end - 1)
}

/** Widens to the left over "of"-phrases and coordinations: "the forces of A, B and C" is one subject. */
function nominalSubject(doc: Tagged, sentence: ParsedSentence, last: number, depth = 0): Subject | undefined {
  const phrase = phraseEndingAt(sentence, last + 1)
  if (phrase === undefined) return undefined
  const found = widest(doc, sentence, phrase)
  const described = depth < MOST_RELATIVES ? behindRelative(doc, sentence, found.first) : undefined
  const whole = described && nominalSubject(doc, sentence, described.end - 1, depth + 1)
  if (whole !== undefined) return { ...whole, end: last + 1 }
  const outer =
    outsideRelative(doc, sentence, { first: found.first, last }) ??
    outsideGerund(doc, sentence, found.first) ??
    outsideInfinitive(doc, sentence, found.first) ??
    found
  return { first: outer.first, end: last + 1, core: outer.core, relative: false, shared: false }
}

const MOST_RELATIVES = 2

/** A phrase with what is joined to it on the left; a pronoun that stands free has nothing. */
function widest(doc: Tagged, sentence: ParsedSentence, phrase: NounPhrase): Widening {
  let found: Widening = { first: phrase.first, core: phrase }
  if (doc.tags[phrase.head] === Tag.pronoun && isFree(doc, phrase) && !hangsOn(doc, phrase.first - 1)) return found
  for (let steps = 0; steps < 8; steps += 1) {
    const wider = widened(doc, sentence, found)
    if (wider === undefined) break
    found = wider
  }
  return found
}

/** "the accord that A signed with B obliges C": what stands before "that", where a verb follows it inside the stretch. */
function outsideRelative(
  doc: Tagged,
  sentence: ParsedSentence,
  { first, last }: { readonly first: number; readonly last: number },
): Widening | undefined {
  if (
    first - 1 <= sentence.first ||
    !isOfClass(doc, first - 1, WordClass.relative) ||
    doc.tags[first - 1] === Tag.relative
  )
    return undefined
  let verb = false
  for (let at = first; at < last && !verb; at += 1) verb = doc.tags[at] === Tag.past || doc.tags[at] === Tag.third
  const antecedent = verb ? phraseEndingAt(sentence, first - 1) : undefined
  return antecedent === undefined ? undefined : { first: antecedent.first, core: antecedent }
}

/** "37 trucks carrying food are waiting": what the gerund describes is the subject. */
function outsideGerund(doc: Tagged, sentence: ParsedSentence, first: number): Widening | undefined {
  if (tagOrMark(doc, first - 1) !== Tag.gerund || !isNominal(tagOrMark(doc, first - 2))) return undefined
  const described = phraseEndingAt(sentence, first - 1)
  return described === undefined ? undefined : { first: described.first, core: described }
}

/** "no order to open fire was given": what the infinitive describes is the subject. */
function outsideInfinitive(doc: Tagged, sentence: ParsedSentence, first: number): Widening | undefined {
  if (tagOrMark(doc, first - 1) !== Tag.base || tagOrMark(doc, first - 2) !== Tag.to) return undefined
  const described = phraseEndingAt(sentence, first - 2)
  // "asked the army to open the road": a verb before it has the phrase as its object.
  if (described === undefined || tagOrMark(doc, described.first - 1) >= Tag.to) return undefined
  return { first: described.first, core: described }
}

/** "none of the men on it has left": a pronoun behind a preposition is no subject. */
function hangsOn(doc: Tagged, preposition: number): boolean {
  return doc.tags[preposition] === Tag.preposition && !opensClause(doc, preposition)
}

interface Widening {
  readonly first: number
  readonly core: NounPhrase
}

function widened(doc: Tagged, sentence: ParsedSentence, found: Widening): Widening | undefined {
  const before = found.first - 1
  if (before < sentence.first) return undefined
  const tag = tagOrMark(doc, before)
  if (tag === Tag.preposition) {
    const outer = opensClause(doc, before) ? undefined : attachmentOf(doc, sentence, before)
    return outer === undefined ? undefined : { first: outer.first, core: outer }
  }
  if (tag !== Tag.conjunction && !isListComma(doc, before)) return undefined
  // "the mark and no others may": a negative subject is joined to nothing before it.
  if (lowerOf(doc, found.first) === 'no') return undefined
  const left = listMemberBefore(doc, sentence, before)
  return left === undefined ? undefined : { first: left.first, core: found.core }
}

/** "after", "before", "since" and "as" more often open a clause than hang a phrase on a noun. */
function opensClause(doc: Tagged, at: number): boolean {
  return isOfClass(doc, at, WordClass.subordinator)
}

/** A subject pronoun ("it", "they") stands alone; "some of them" and "others" do not. */
function isFree(doc: Tagged, phrase: NounPhrase): boolean {
  return isOfClass(doc, phrase.head, WordClass.subjectPronoun)
}

/** The phrase that a prepositional phrase hangs on, also over a participle: "the agreement signed by ...". */
function attachmentOf(doc: Tagged, sentence: ParsedSentence, preposition: number): NounPhrase | undefined {
  const tag = tagOrMark(doc, preposition - 1)
  // "said about sixty guards": a measure before a number hangs on no verb.
  if (tag === Tag.past && tagOrMark(doc, preposition + 1) === Tag.number && isMeasure(doc, preposition))
    return undefined
  const end = tag === Tag.participle || tag === Tag.past || tag === Tag.adjective ? preposition - 1 : preposition
  return phraseEndingAt(sentence, end) ?? phraseEndingAt(sentence, preposition)
}

/** "About", "around", "over": an adverb as well as a preposition; or "between" two numbers. */
function isMeasure(doc: Tagged, at: number): boolean {
  return (
    isOfClass(doc, at, WordClass.adverb) ||
    (tagOf(doc, at + 2) === Tag.conjunction && tagOf(doc, at + 3) === Tag.number)
  )
}

function listMemberBefore(doc: Tagged, sentence: ParsedSentence, at: number): NounPhrase | undefined {
  const end = lowerOf(doc, at - 1) === ',' ? at - 1 : at
  const phrase = phraseEndingAt(sentence, end)
  if (phrase === undefined || (end < at && isPair(doc, sentence, { phrase, at }))) return undefined
  const before = tagOrMark(doc, isParticle(doc, phrase.first - 1) ? phrase.first - 2 : phrase.first - 1)
  // "... attacked Paris and London said", "draws up the list and A keeps it": the left one belongs to the verb before it.
  if (phrase.first > sentence.first && before >= Tag.modal) return undefined
  return isTimePhrase(doc, phrase) ? undefined : phrase
}

/** "draws up", "hand over": a preposition that is an adverb too, right behind a verb. */
function isParticle(doc: Tagged, at: number): boolean {
  return tagOrMark(doc, at) === Tag.preposition && isOfClass(doc, at, WordClass.adverb)
}

/** "... for violations, and the plan says": two with a comma between are no list; what stands left belongs to its own clause. */
function isPair(
  doc: Tagged,
  sentence: ParsedSentence,
  { phrase, at }: { readonly phrase: NounPhrase; readonly at: number },
): boolean {
  if (doc.tags[at] !== Tag.conjunction || doc.tokens[phrase.first - 1]?.lower === ',') return false
  return sentence.verbs.some((verb) => verb.end <= phrase.first && at - verb.end < MOST_STEPS)
}

/** "within 30 days and federal troops are to": a time is no member of a list of subjects. */
function isTimePhrase(doc: Tagged, { first, end, head }: NounPhrase): boolean {
  if (isOfClass(doc, head, WordClass.timeWord | WordClass.month)) return true
  // "by 1 March 2028 and the Council names": the year of a date closes its phrase.
  return end - first > 1 && tagOf(doc, head) === Tag.number && isOfClass(doc, head - 1, WordClass.month)
}

/** "which", "who" and "that" stand for the phrase before them. */
function throughRelative(doc: Tagged, sentence: ParsedSentence, at: number): Subject | undefined {
  let end = at
  if (lowerOf(doc, end - 1) === ',') end -= 1
  const tag = tagOrMark(doc, end - 1)
  if (!isNominal(tag) && tag !== Tag.pronoun) {
    const pronoun = { first: at, end: at + 1, head: at }
    return { first: at, end: at + 1, core: pronoun, relative: true, shared: false }
  }
  const antecedent = phraseEndingAt(sentence, end)
  if (antecedent === undefined) return undefined
  return { first: antecedent.first, end, core: antecedent, relative: true, shared: false }
}

/** "those surveyed said": a past form between a phrase and the verb only describes the phrase. */
function isReduced(doc: Tagged, at: number): boolean {
  const tag = tagOf(doc, at)
  if (tag !== Tag.past && tag !== Tag.participle) return false
  const before = tagOrMark(doc, tagOrMark(doc, at - 1) === Tag.adverb ? at - 2 : at - 1)
  return before === Tag.pronoun || before === Tag.determiner || before === Tag.noun || before === Tag.proper
}

/** "A diplomat who asked not to be named said": a verb before the verb may close a relative clause. */
function overRelative(doc: Tagged, sentence: ParsedSentence, from: number): Subject | undefined {
  for (let at = from; at > sentence.first && at > from - 30; at -= 1) {
    if (isQuoteAt(doc, at) || lowerOf(doc, at) === ';') return undefined
    if (doc.tags[at] !== Tag.relative) continue
    const apart = doc.tags[at - 1] === Tag.preposition || lowerOf(doc, at - 1) === ','
    const antecedent = phraseEndingAt(sentence, apart ? at - 1 : at)
    if (antecedent === undefined) return undefined
    return { first: antecedent.first, end: from + 1, core: antecedent, relative: false, shared: false }
  }
  return undefined
}

/** Steps over ", the former head of the office," back to what it describes. */
function beforeInsertion(doc: Tagged, sentence: ParsedSentence, comma: number): number | undefined {
  const mark = lowerOf(doc, comma)
  const opener = mark === ')' ? '(' : mark
  for (let at = comma - 1; at > sentence.first && at > comma - 40; at -= 1) {
    if (isQuoteAt(doc, at)) return undefined
    if (lowerOf(doc, at) === opener && isMarkAt(doc, at)) return at - 1
  }
  return undefined
}

function lowerOf(doc: Tagged, at: number): string {
  return entryAt(doc.tokens, at)?.lower ?? ''
}

/** The verb after "and" takes the subject of the verb before it. */
function sharedSubject(doc: Tagged, sentence: ParsedSentence, at: number): Subject | undefined {
  for (let index = sentence.verbs.length - 1; index >= 0; index -= 1) {
    const verb = sentence.verbs[index]
    if (verb === undefined || verb.end > at || verb.form !== 'finite') continue
    const subject = at - verb.end < MOST_STEPS ? subjectNear(doc, sentence, verb) : undefined
    if (isDescribed(doc, subject, at) && index > 0) continue
    return subject === undefined ? undefined : { ...subject, shared: true }
  }
  return undefined
}

/** "is responsible for damage that occurs there, and shall": behind a comma what "that" stands for acts no further. */
function isDescribed(doc: Tagged, subject: Subject | undefined, conjunction: number): boolean {
  return subject?.relative === true && lowerOf(doc, conjunction - 1) === ','
}

function subjectNear(doc: Tagged, sentence: ParsedSentence, verb: VerbGroup): Subject | undefined {
  return subjectBefore(doc, sentence, { at: verb.first - 1, steps: MOST_STEPS / 2 })
}
