import { singular } from '#reader/syntax/singular'
import { findSubject } from '#reader/syntax/find-subject'
import { saysNobody } from '#reader/find/norms/norm-subject'
import { type DocumentParts, lowerAt, nameOfToken, timesIn, type TokenRange } from '#reader/find/document-parts'
import { fromVerb } from '#reader/find/norms/frame-norm'
import type { NormHead } from '#reader/find/norms/norm-head'
import { VerbList } from '#reader/languages/verb-lists'
import { type NounPhrase, type ParsedSentence, phraseFrom, type VerbGroup } from '#reader/syntax/phrases'
import { isNominal, Tag } from '#reader/syntax/tag'
import { WordList } from '#reader/languages/word-lists'
import { isCapitalAt, isListed, isRare, tagOf } from '#reader/syntax/token-at'
import { RareList } from '#reader/languages/word-lists'

/** In an instrument, and most of all in a translated one, the plain present binds: "is withdrawn in three stages". */
export function presentNorm(doc: DocumentParts, sentence: ParsedSentence, verb: VerbGroup): NormHead | undefined {
  if (!isPlainPresent(verb) || (verb.negated && !doc.instrument)) return undefined
  const act: Act = {
    verb,
    known: (verb.lists & VerbList.act) !== 0,
    done: isDoneBySomebody(doc, sentence, verb),
  }
  if (!mayBind(doc, sentence, act)) return undefined
  const head = fromVerb(doc, sentence, { governing: verb, action: verb, force: 'obligation', bindingEnd: verb.end })
  if (!isOwed(doc, head, act)) return undefined
  // "Neither side uses the pause to bring up guns": what an instrument says that nobody does is forbidden.
  const isForbidden = verb.negated || hasNoObject(doc, verb) || saysNobody(doc, findSubject(doc, sentence, verb))
  return { ...asEvent(doc, head), force: isForbidden ? 'prohibition' : 'obligation', strength: 'present-tense' }
}

/** "shall permit no hostile act", "takes no step": what must not be done is said by its object; "meets no later than" bounds a time. */
export function hasNoObject(doc: DocumentParts, { first, end, copula }: VerbGroup): boolean {
  const { words, courses } = doc.pack
  if (!doc.instrument || doc.tags[end] !== Tag.determiner) return false
  // "There shall be no broadcasts"; "this shall be no excuse" says what is.
  if (copula && !words.thereWords.has(lowerAt(doc, first - 1))) return false
  return words.noWords.has(lowerAt(doc, end)) && !courses.thanWords.has(lowerAt(doc, end + 2))
}

interface Act {
  readonly verb: VerbGroup
  /** An act that agreements speak of. */
  readonly known: boolean
  /** Passive, with the one who does it. */
  readonly done: boolean
}

function mayBind(doc: DocumentParts, sentence: ParsedSentence, { verb, known, done }: Act): boolean {
  if (!doc.instrument) return isToldByText(doc, sentence, { verb, known })
  if (isDescription(doc, sentence, verb)) return false
  return known || done || isDynamic(doc, verb) || isOfWhoever(doc, sentence, verb) || isPlainDuty(doc, verb)
}

/** "Zone B extends eight kilometres beyond it", "the points are set out in Map 1": what is so, and nobody's act. */
function isDescription(doc: DocumentParts, sentence: ParsedSentence, verb: VerbGroup): boolean {
  const { describeVerbs, reachVerbs } = doc.pack.courses
  if (verb.passive) return describeVerbs.has(`${verb.lemma} ${lowerAt(doc, verb.end)}`)
  if (!reachVerbs.has(verb.lemma)) return false
  const core = findSubject(doc, sentence, verb)?.core
  if (core === undefined) return false
  for (let at = core.first; at < core.end; at += 1)
    if (doc.pack.words.placeNouns.has(lowerAt(doc, at)) || doc.pack.sites.nouns.has(lowerAt(doc, at))) return true
  return false
}

/** "The guns are delivered to the commissioners": what is done to something, in a text that binds by the plain present. */
function isPlainDuty(doc: DocumentParts, { passive, lemma, head, end }: VerbGroup): boolean {
  const binds = doc.plain || doc.pack.courses.payVerbs.has(lemma) || hasLimit(doc, end)
  if (!passive || doc.pack.beNorms.has(lowerAt(doc, head)) || !binds) return false
  const { words, courses, amendments } = doc.pack
  return !words.stateVerbs.has(lemma) && !courses.describeVerbs.has(lemma) && !amendments.has(lemma)
}

/** "Whoever fires a shot is fined". */
function isOfWhoever(doc: DocumentParts, sentence: ParsedSentence, verb: VerbGroup): boolean {
  return (
    verb.passive && doc.pack.courses.whoeverWords.has(lowerAt(doc, sentence.first)) && verb.first > sentence.first + 1
  )
}

/** "are closed down by 31 December": a limit close behind the verb binds too. */
function hasLimit(doc: DocumentParts, end: number): boolean {
  return (
    doc.instrument && timesIn(doc, { first: end, end: end + FARTHEST_LIMIT }).some(({ time }) => time.bound === 'upper')
  )
}

const FARTHEST_LIMIT = 8

function isOwed(doc: DocumentParts, { subject, relative, passive }: NormHead, act: Act): boolean {
  if (subject === undefined || relative || isBareWhoever(doc, subject)) return false
  const { verb, known, done } = act
  if (done || (passive ? known || isPlainDuty(doc, verb) : isOfAnybody(doc, subject, verb))) return true
  return mayOwe(doc, subject.core, known) || takesUp(doc, verb) || isOfFew(doc, subject, verb)
}

/** Whoever pays must be somebody, and what is denied is forbidden whoever would act. */
function isOfAnybody(doc: DocumentParts, subject: NonNullable<NormHead['subject']>, verb: VerbGroup): boolean {
  return isPayment(doc, verb) || isBan(doc, subject, verb)
}

/** "Warships do not enter the roads": what an instrument denies of an act is forbidden, whoever would act. */
function isBan(doc: DocumentParts, { core, first }: NonNullable<NormHead['subject']>, verb: VerbGroup): boolean {
  if (!doc.plain || doc.tags[first - 1] === Tag.subordinator || doc.tags[first - 1] === Tag.relative) return false
  const { instruments, provisionNouns } = doc.pack.words
  const head = lowerAt(doc, core.head)
  const isText = instruments.has(head) || provisionNouns.has(head) || doc.tags[core.head] === Tag.pronoun
  return verb.negated && isDynamic(doc, verb) && !isText
}

/** "The house of A pays": only somebody can. */
function isPayment(doc: DocumentParts, { lemma }: VerbGroup): boolean {
  return doc.instrument && doc.pack.courses.payVerbs.has(lemma)
}

/** "failing which he pays", "no man carries a weapon"; not "nothing in this text prejudices". */
function isOfFew(doc: DocumentParts, subject: NonNullable<NormHead['subject']>, verb: VerbGroup): boolean {
  if (isPronoun(doc, subject.core) && isDynamic(doc, verb)) return true
  if (doc.pack.courses.nothingWords.has(lowerAt(doc, subject.first))) return false
  return saysNobody(doc, subject) && !doc.pack.words.provisionNouns.has(lowerAt(doc, subject.core.head))
}

/** "failing which he pays": kept only where a breach is what it follows from. */
function isPronoun(doc: DocumentParts, { head }: NounPhrase): boolean {
  return doc.instrument && doc.tags[head] === Tag.pronoun && doc.pack.words.thirdPersons.has(lowerAt(doc, head))
}

/** "The ferry resumes work on Monday": what goes on or begins, whoever sees to it. */
function takesUp(doc: DocumentParts, { lemma, passive }: VerbGroup): boolean {
  return doc.instrument && !passive && doc.pack.courses.courseVerbs.has(lemma)
}

/** "whoever breaks": the verb that says whom the duty behind it meets states none itself. */
function isBareWhoever(doc: DocumentParts, { first, end }: TokenRange): boolean {
  return end - first === 1 && doc.pack.courses.whoeverWords.has(lowerAt(doc, first))
}

/** "The costs are borne by the sides": an act with its doer, and no description ("is chaired by"). */
function isDoneBySomebody(doc: DocumentParts, sentence: ParsedSentence, verb: VerbGroup): boolean {
  const { byWords, stateVerbs } = doc.pack.words
  if (!doc.instrument || !verb.passive || !byWords.has(lowerAt(doc, verb.end))) return false
  if (stateVerbs.has(verb.lemma) || doc.pack.courses.describeVerbs.has(verb.lemma)) return false
  const doer = phraseFrom(sentence, verb.end + 1)
  return doer !== undefined && isSomebody(doc, doer)
}

/** "The pause shall begin", "the roads shall be open": what happens or is so has no doer, and its subject bears nothing. */
export function asEvent(doc: DocumentParts, head: NormHead): NormHead {
  const { subject, action, passive } = head
  if (passive || action.nominal || subject === undefined) return head
  // "shall continue to be given": what is suffered, not what is done.
  if (doc.pack.courses.courseVerbs.has(action.lemma) && isSuffered(head)) return { ...head, passive: true }
  return isWithoutDoer(doc, action, subject.core) ? { ...head, passive: true } : head
}

function isSuffered({ sentence, action }: NormHead): boolean {
  return sentence.verbs.some((verb) => verb.first === action.end && verb.form === 'infinitive' && verb.passive)
}

function isWithoutDoer(doc: DocumentParts, action: NormHead['action'], core: NounPhrase): boolean {
  if (doc.tags[action.first] === Tag.be) return isEventNoun(doc, core)
  if (!happens(doc, action) || !isNominal(tagOf(doc, core.head)) || isSomebody(doc, core)) return false
  return !doc.pack.courses.courseVerbs.has(action.lemma) || isEventNoun(doc, core)
}

function happens(doc: DocumentParts, { lemma, end }: NormHead['action']): boolean {
  const { eventVerbs, courseVerbs } = doc.pack.courses
  if (eventVerbs.has(lemma) || courseVerbs.has(lemma)) return true
  // "take place", "take effect": both words are of those that tell how far an act has come.
  const { completeVerbs } = doc.pack.words
  return completeVerbs.has(lemma) && completeVerbs.has(lowerAt(doc, end))
}

function isEventNoun(doc: DocumentParts, core: NounPhrase): boolean {
  const head = lowerAt(doc, core.head)
  const isPlace = doc.pack.words.placeNouns.has(head) || doc.pack.sites.nouns.has(head)
  return isPlace || doc.pack.courses.eventNouns.has(head) || doc.pack.actionsByNoun.has(head)
}

/** A known act under a text named close by; any act where the clause itself names the text and nobody speaks. */
function isToldByText(
  doc: DocumentParts,
  sentence: ParsedSentence,
  { verb, known }: { readonly verb: VerbGroup; readonly known: boolean },
): boolean {
  if (known) return isUnderText(doc, sentence, verb)
  return isDynamic(doc, verb) && !doc.pack.cues.has(verb.lemma) && namesText(doc, around(sentence, verb))
}

function around(sentence: ParsedSentence, verb: VerbGroup): TokenRange {
  const first = Math.max(sentence.first, verb.first - FARTHEST_TEXT)
  return { first, end: Math.min(sentence.end, verb.end + FARTHEST_TEXT) }
}

/** In an instrument whatever is no text, of an act that agreements speak of; else somebody. */
function mayOwe(doc: DocumentParts, core: NounPhrase, known: boolean): boolean {
  if (doc.pack.words.instruments.has(lowerAt(doc, core.head))) return false
  return (known && doc.instrument) || isSomebody(doc, core)
}

function isPlainPresent(verb: VerbGroup): boolean {
  const plain = verb.modal === undefined && !verb.past && !verb.perfect && !verb.progressive
  return plain && verb.form === 'finite' && !verb.copula
}

/** An act, and no state or statement: "pays", "halts", but not "recalls", "consists". */
function isDynamic(doc: DocumentParts, verb: VerbGroup): boolean {
  return !verb.passive && (!doc.pack.words.stateVerbs.has(verb.lemma) || actsOn(doc, verb))
}

/** "refers the case to the Court", but not "refers to it". */
export function actsOn(doc: DocumentParts, { lemma, end }: Pick<VerbGroup, 'lemma' | 'end'>): boolean {
  const tag = tagOf(doc, end)
  return doc.pack.courses.objectVerbs.has(lemma) && (tag === Tag.determiner || tag === Tag.possessive)
}

/** A party, force or body, or a capitalised name: who can bear a duty. */
export function isSomebody(doc: DocumentParts, core: NounPhrase): boolean {
  const { forces, governments, bodies, genericParties, peacekeepers } = doc.pack.words
  const head = lowerAt(doc, core.head)
  if (doc.pack.courses.whoeverWords.has(head)) return true
  if ([forces, governments, bodies, genericParties, peacekeepers].some((words) => words.has(head))) return true
  if (forces.has(singular(head))) return true
  if (nameOfToken(doc, core.head) !== undefined) return true
  if (doc.instrument && isOffice(doc, core.head) && !isPluralOpening(doc, core)) return true
  return isCapitalAt(doc, core.head) && tagOf(doc, core.head) === Tag.proper && !isPluralOpening(doc, core)
}

function isOffice(doc: DocumentParts, head: number): boolean {
  return isListed(doc, head, WordList.offices) || doc.pack.words.offices.has(singular(lowerAt(doc, head)))
}

/** "Boats will sail": the capital at the head of a sentence makes no name of a plural. */
function isPluralOpening(doc: DocumentParts, core: NounPhrase): boolean {
  const opens = doc.sentenceAt[core.head - 1] !== doc.sentenceAt[core.head]
  return opens && core.end - core.first === 1 && lowerAt(doc, core.head).endsWith('s')
}

/** "Under the plan, A redeploys its troops": the sentence, or the one before in its paragraph, names what it tells of. */
function isUnderText(doc: DocumentParts, sentence: ParsedSentence, verb: VerbGroup): boolean {
  if (namesText(doc, around(sentence, verb)) || opensInReturn(doc, sentence)) return true
  const index = doc.sentenceAt[sentence.first] ?? 0
  const before = doc.segmented.sentences[index - 1]
  if (before === undefined || before.block !== doc.segmented.sentences[index]?.block) return false
  return namesText(doc, { first: Math.max(before.first, before.end - FARTHEST_TEXT), end: before.end })
}

const FARTHEST_TEXT = 40

function namesText(doc: DocumentParts, range: TokenRange): boolean {
  const { instruments } = doc.pack.words
  for (let at = range.first; at < range.end; at += 1) {
    if (!isRare(doc, at, RareList.under)) continue
    for (let ahead = at + 1; ahead < at + 6; ahead += 1) if (instruments.has(lowerAt(doc, ahead))) return true
  }
  return false
}

/** "In return A hands back the boats": what one side owes for what the other does. */
function opensInReturn(doc: DocumentParts, sentence: ParsedSentence): boolean {
  const { inWords, returnNouns } = doc.pack.words
  return inWords.has(lowerAt(doc, sentence.first)) && returnNouns.has(lowerAt(doc, sentence.first + 1))
}

/**
 * "Norwegian monitors verify the count", "a commission will oversee the withdrawal", "B, who supervise the truce": in a
 * report the plain present of watching over what was agreed tells a task.
 */
export function monitorNorm(doc: DocumentParts, sentence: ParsedSentence, verb: VerbGroup): NormHead | undefined {
  if (doc.instrument || !isWatching(doc, verb)) return undefined
  if (verb.passive) return watchedBy(doc, sentence, verb)
  if (!watchesAgreed(doc, sentence, verb)) return undefined
  const force = doc.pack.words.standVerbs.has(verb.lemma) ? 'guarantee' : 'obligation'
  const head = fromVerb(doc, sentence, { governing: verb, action: verb, force, bindingEnd: verb.end })
  if (head.subject === undefined || !mayWatch(doc, head.subject.core)) return undefined
  return { ...(head.relative ? withinRelative(doc, head) : head), byInstrument: true, strength: 'present-tense' }
}

/** Whether a verb tells that somebody watches over what was agreed: "the mission observes the withdrawal" is no speech. */
export function watchesAgreed(doc: DocumentParts, sentence: ParsedSentence, verb: VerbGroup): boolean {
  return isWatching(doc, verb) && isOfAgreed(doc, sentence, verb)
}

/** "B, who supervise the truce, arrived": the relative clause ends at its comma. */
function withinRelative(doc: DocumentParts, head: NormHead): NormHead {
  let end = head.object.first
  while (end < head.object.end && lowerAt(doc, end) !== ',') end += 1
  return { ...head, object: { first: head.object.first, end }, clause: { first: head.clause.first, end } }
}

/** "The truce is supervised by Norwegian officers": the watcher stands behind "by". */
function watchedBy(doc: DocumentParts, sentence: ParsedSentence, verb: VerbGroup): NormHead | undefined {
  if (!doc.pack.words.byWords.has(lowerAt(doc, verb.end))) return undefined
  const watcher = phraseFrom(sentence, verb.end + 1)
  if (watcher === undefined || !mayWatch(doc, watcher)) return undefined
  const head = fromVerb(doc, sentence, { governing: verb, action: verb, force: 'obligation', bindingEnd: verb.end })
  if (head.subject === undefined || head.relative || !isAgreed(doc, head.subject.core)) return undefined
  return { ...head, byInstrument: true, strength: 'present-tense' }
}

function mayWatch(doc: DocumentParts, core: NounPhrase): boolean {
  return isSomebody(doc, core) || doc.pack.words.watchers.has(lowerAt(doc, core.head))
}

function isWatching(doc: DocumentParts, verb: VerbGroup): boolean {
  const { watchVerbs, standVerbs, futureModals } = doc.pack.words
  if (!(watchVerbs.has(verb.lemma) || standVerbs.has(verb.lemma)) || verb.past || verb.perfect || verb.progressive)
    return false
  return !verb.negated && (verb.modal === undefined || futureModals.has(verb.modal))
}

/** The object is something that agreements lay down: a truce, a handover, what is counted. */
function isOfAgreed(doc: DocumentParts, sentence: ParsedSentence, verb: VerbGroup): boolean {
  const object = sentence.phrases.find((each) => each.first >= verb.end && each.first <= verb.end + 1)
  if (object === undefined || !isAgreed(doc, object)) return false
  return !doc.pack.words.standVerbs.has(verb.lemma) || doc.pack.words.instruments.has(lowerAt(doc, object.head))
}

function isAgreed(doc: DocumentParts, object: NounPhrase): boolean {
  const { suretyObjects, instruments, watchedThings } = doc.pack.words
  for (let at = object.first; at < object.end && isNominalOrDeterminer(doc, at); at += 1) {
    const lower = lowerAt(doc, at)
    if (suretyObjects.has(lower) || instruments.has(lower) || watchedThings.has(lower)) return true
    if (doc.pack.actionsByNoun.has(lower)) return true
  }
  return false
}

function isNominalOrDeterminer(doc: DocumentParts, at: number): boolean {
  const tag = tagOf(doc, at)
  return isNominal(tag) || tag === Tag.determiner || tag === Tag.number || tag === Tag.possessive
}
