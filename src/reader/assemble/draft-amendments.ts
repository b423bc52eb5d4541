import { type Assembly, quotePart, spokenIn } from '#reader/assemble/assembly'
import { itemId } from '#reader/assemble/item-id'
import { boundingTimes, deadlineIn, partyAfter, partyIn, placeOf, toDeadline } from '#reader/assemble/norm-fields'
import { lowerAt, phrasesIn, timesIn, type TokenRange } from '#reader/find/document-parts'
import { actionEnd, clauseFirst } from '#reader/find/norms/clause-range'
import type { PartyMention } from '#reader/find/party-mention'
import type { AmendmentWords } from '#reader/languages/pack'
import type { DraftAmendment, FieldReason } from '#reader/reading'
import { VerbList } from '#reader/languages/verb-lists'
import { findSubject } from '#reader/syntax/find-subject'
import type { ParsedSentence, VerbGroup } from '#reader/syntax/phrases'
import { isRare } from '#reader/syntax/token-at'
import { RareList } from '#reader/languages/word-lists'

/** Changes of an agreement or its dates: "the deadline was extended to 25 May", "Article 3 is replaced by". */
export function draftAmendments(
  assembly: Assembly,
  sentence: ParsedSentence,
  conditions: readonly TokenRange[],
): readonly DraftAmendment[] {
  const found: DraftAmendment[] = []
  for (const verb of sentence.verbs) {
    if ((verb.lists & VerbList.amendment) === 0) continue
    // "unless a Party wants to terminate it": what might be changed is not changed.
    if (conditions.some((each) => each.first < verb.first && verb.first < each.end)) continue
    const words = amendmentWords(assembly, verb)
    if (words === undefined || isStillOwed(assembly, sentence, verb)) continue
    const amendment = amendmentOf(assembly, sentence, { verb, words })
    if (amendment !== undefined) found.push(amendment)
  }
  return found
}

/** "It will have to suspend the truce" tells what somebody must do; nothing has changed yet. */
function isStillOwed(assembly: Assembly, sentence: ParsedSentence, verb: VerbGroup): boolean {
  if (assembly.doc.instrument || verb.form !== 'infinitive') return false
  const governing = sentence.verbs[sentence.verbs.indexOf(verb) - 1]
  return governing?.lemma === 'have' && governing.end + 1 >= verb.first
}

function amendmentWords(assembly: Assembly, verb: VerbGroup): AmendmentWords | undefined {
  const { doc } = assembly
  if (verb.negated || (verb.modal !== undefined && doc.pack.words.weakModals.has(verb.modal))) return undefined
  const { lemma } = verb
  const words = doc.pack.amendments.get(lemma)
  if (words === undefined) return undefined
  const withParticle = `${lemma} ${lowerAt(doc, verb.end)}`
  return words.find((each) => each.verb === lemma || each.verb === withParticle)
}

function amendmentOf(
  assembly: Assembly,
  sentence: ParsedSentence,
  found: { verb: VerbGroup; words: AmendmentWords },
): DraftAmendment | undefined {
  const { doc, hash } = assembly
  const { verb, words } = found
  const end = Math.max(verb.end, actionEnd(doc, sentence, verb.head + 1))
  const object = { first: verb.head + 1, end }
  const subject = findSubject(doc, sentence, verb)
  if (!changesTarget(assembly, sentence, { found, object, subject })) return undefined
  const first = clauseFirst(doc, sentence, subject?.first ?? verb.first)
  const part = quotePart(doc, { first, end })
  const time = deadlineIn(assembly, [object]) ?? boundingTimes(assembly, { first, end }).at(-1)
  const place = placeOf(assembly, [{ first, end }])
  const agent = agentOf(assembly, sentence, { verb, object })
  return {
    id: itemId('am', hash, part.span, words.changes),
    kind: 'amendment',
    ...part,
    sure: time === undefined ? 0.5 : 0.75,
    changes: words.changes,
    ...(time !== undefined && { deadline: toDeadline(doc, time) }),
    ...(place !== undefined && { place: place.place }),
    ...(agent !== undefined && { grantedBy: agent.thing }),
    ...askerOf(assembly, sentence, { first, end }),
    basis: basisOf(assembly, verb),
    reasons: reasonsOf(words, agent),
  }
}

function changesTarget(
  assembly: Assembly,
  sentence: ParsedSentence,
  part: { found: { verb: VerbGroup; words: AmendmentWords }; object: TokenRange; subject: TokenRange | undefined },
): boolean {
  const { verb, words } = part.found
  if (words.moreTime === true) return givesMoreTime(assembly, part.object)
  if (words.ownEnd === true) return isOwnEnd(assembly, part.subject, verb)
  if (verb.passive && isSetTerm(assembly, sentence, verb)) return true
  const target = verb.passive ? part.subject : nearTarget(assembly, sentence, part.object)
  if (target === undefined) return false
  return (
    isChangeable(assembly, target, words) || (isActWithDay(assembly, target, part.object) && movesDay(assembly, words))
  )
}

/** "Granted the council another 48 hours", "were given ten more days": a length of time, and a word for more of it. */
function givesMoreTime({ doc }: Assembly, object: TokenRange): boolean {
  if (doc.instrument) return false
  const time = timesIn(doc, object).find((each) => each.time.type === 'DURATION')
  if (time === undefined) return false
  for (let at = Math.max(object.first, time.first - 1); at < time.end; at += 1)
    if (doc.pack.counting.moreTime.has(lowerAt(doc, at))) return true
  return false
}

/** Whether the verb tells a change of terms of its own: "agreed to extend the deadline". */
export function isAmending(assembly: Assembly, sentence: ParsedSentence, verb: VerbGroup): boolean {
  if (assembly.doc.instrument || (verb.lists & VerbList.amendment) === 0) return false
  const words = amendmentWords(assembly, verb)
  if (words === undefined || isStillOwed(assembly, sentence, verb)) return false
  return amendmentOf(assembly, sentence, { verb, words }) !== undefined
}

/** "The deadline for A to leave was pushed back": what is moved stands before the act that hangs on it. */
function isSetTerm({ doc }: Assembly, sentence: ParsedSentence, verb: VerbGroup): boolean {
  const before = { first: sentence.first, end: verb.first }
  return phrasesIn(doc, before).some((phrase) => phrase.meaning === 'term')
}

/** "This Protocol shall expire on": the instrument itself ends, by its own words. */
function isOwnEnd({ doc }: Assembly, subject: TokenRange | undefined, verb: VerbGroup): boolean {
  if (!doc.instrument || subject === undefined || verb.passive || verb.past) return false
  const { instruments, provisionNouns } = doc.pack.words
  return holdsWord(doc, subject, instruments) || holdsWord(doc, subject, provisionNouns)
}

function holdsWord(doc: Assembly['doc'], range: TokenRange, words: ReadonlySet<string>): boolean {
  for (let at = range.first; at < range.end; at += 1) if (words.has(lowerAt(doc, at))) return true
  return false
}

function askerOf(assembly: Assembly, sentence: ParsedSentence, range: TokenRange): Pick<DraftAmendment, 'askedBy'> {
  const asked = askedBy(assembly, sentence, range)
  return asked === undefined ? {} : { askedBy: asked.thing }
}

function basisOf(assembly: Assembly, verb: VerbGroup): DraftAmendment['basis'] {
  if (assembly.doc.instrument) return { kind: 'clause' }
  const speaker = spokenIn(assembly, verb.head)?.speakers.at(-1)?.name
  return { kind: 'reported', ...(speaker !== undefined && { speaker }) }
}

function nearTarget(assembly: Assembly, sentence: ParsedSentence, object: TokenRange): TokenRange | undefined {
  const first = afterTime(assembly, object)
  return sentence.phrases.find((each) => each.first >= first && each.first <= first + 1 && each.end <= object.end) &&
    object.end > first
    ? { first, end: Math.min(object.end, first + 8 + Number(assembly.doc.instrument)) }
    : undefined
}

/** "put off until 25 May the day by which": the new time may stand before what it is the time of. */
function afterTime(assembly: Assembly, object: TokenRange): number {
  const time = boundingTimes(assembly, object)[0]
  return time !== undefined && time.first <= object.first + 2 ? time.end : object.first
}

/** Only what can be changed: a deadline or term; for other changes an instrument or one of its provisions too. */
function isChangeable(assembly: Assembly, range: TokenRange, words: AmendmentWords): boolean {
  const { deadlineNouns, instruments, provisionNouns } = assembly.doc.pack.words
  for (let at = range.first; at < range.end; at += 1) {
    const lower = lowerAt(assembly.doc, at)
    if (deadlineNouns.has(lower)) return true
    if (instruments.has(lower) || provisionNouns.has(lower)) return words.changes !== 'adds' || assembly.doc.instrument
  }
  return false
}

/** "the handover was moved to 25 May": an act that is owed has a day, and the words behind the verb give it a new one. */
function isActWithDay(assembly: Assembly, target: TokenRange, object: TokenRange): boolean {
  const { doc } = assembly
  if (boundingTimes(assembly, object).length === 0) return false
  for (let at = target.first; at < target.end; at += 1) if (doc.pack.actionsByNoun.has(lowerAt(doc, at))) return true
  return false
}

function movesDay({ doc }: Assembly, { changes }: AmendmentWords): boolean {
  return !doc.instrument && MOVES_DAY.has(changes)
}

const MOVES_DAY: ReadonlySet<AmendmentWords['changes']> = new Set(['extends', 'shortens', 'replaces'])

function agentOf(
  assembly: Assembly,
  sentence: ParsedSentence,
  part: { verb: VerbGroup; object: TokenRange },
): PartyMention | undefined {
  if (part.verb.passive) return partyAfter(assembly, sentence, part.object, ['by'])
  const subject = findSubject(assembly.doc, sentence, part.verb) ?? subjectAbove(assembly, sentence, part.verb)
  return subject === undefined ? undefined : partyIn(assembly, subject.core, { first: subject.first, end: subject.end })
}

/** "agreed to extend": the subject of the verb that governs the infinitive. */
function subjectAbove(assembly: Assembly, sentence: ParsedSentence, verb: VerbGroup): ReturnType<typeof findSubject> {
  const above = sentence.verbs.findLast((each) => each.end <= verb.first && each.form === 'finite')
  return above === undefined ? undefined : findSubject(assembly.doc, sentence, above)
}

/** "at the request of A". */
function askedBy(assembly: Assembly, sentence: ParsedSentence, range: TokenRange): PartyMention | undefined {
  for (let at = range.first; at < range.end; at += 1) {
    if (!isRare(assembly.doc, at, RareList.request)) continue
    return partyAfter(assembly, sentence, { first: at, end: range.end }, ['of', 'by', 'from'])
  }
  return undefined
}

function reasonsOf(words: AmendmentWords, agent: PartyMention | undefined): readonly FieldReason[] {
  const reasons: FieldReason[] = [{ field: 'changes', how: 'said', words: `\`${words.verb}\` tells the change` }]
  if (agent === undefined)
    reasons.push({ field: 'grantedBy', how: 'missing', words: 'the words do not say who granted it' })
  else reasons.push({ field: 'grantedBy', how: agent.how, words: agent.because })
  return reasons
}
