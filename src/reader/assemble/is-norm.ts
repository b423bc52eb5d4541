import { measuresThing, saysNobody } from '#reader/find/norms/norm-subject'
import { type Assembly, spokenIn } from '#reader/assemble/assembly'
import { boundingTimes } from '#reader/assemble/norm-fields'
import type { Parts } from '#reader/assemble/norm-parts'
import { type DocumentParts, lowerAt, phrasesIn } from '#reader/find/document-parts'
import type { NormHead } from '#reader/find/norms/norm-head'
import { actsOn, isSomebody } from '#reader/find/norms/present-norms'
import type { PartyMention } from '#reader/find/party-mention'
import { Tag } from '#reader/syntax/tag'
import { isRare, tagOf } from '#reader/syntax/token-at'
import { RareList } from '#reader/languages/word-lists'

/** In a report "will" predicts and "may" guesses, unless the agreement is named as what says so. */
export function isNorm(assembly: Assembly, head: NormHead): boolean {
  const { doc } = assembly
  if (isRuleOfReading(doc, head)) return false
  if (doc.instrument || head.modal === undefined) return head.force !== 'none'
  return isBanOnAll(assembly, head) || isBoundByModal(assembly, head, head.modal)
}

/** "Nothing in this Accord shall be construed as", "nothing in it shall be taken as": how a text is to be read binds nobody to act. */
function isRuleOfReading(doc: DocumentParts, { passive, subject, action }: NormHead): boolean {
  if (passive && subject !== undefined && doc.pack.courses.nothingWords.has(lowerAt(doc, subject.first)))
    return doc.pack.words.asWords.has(lowerAt(doc, action.end)) || doc.pack.courses.readingVerbs.has(action.lemma)
  return passive && doc.pack.courses.readingVerbs.has(action.lemma) && saysNobody(doc, subject)
}

function isBoundByModal(assembly: Assembly, head: NormHead, modal: string): boolean {
  const { doc } = assembly
  if (head.binding.end - head.binding.first > 1 && head.force === 'power') return true
  const { futureModals, weakModals } = doc.pack.words
  if (!futureModals.has(modal) && !weakModals.has(modal)) return true
  // "will have to", "will be required to" bind; "will leave" predicts.
  if (doc.tags[head.binding.end] === Tag.to) return true
  return (namesInstrument(assembly, head) && mayOwe(doc, head)) || isAgreed(assembly, head)
}

/** "Ships will sail again under the accord" foretells; of a party, a force or "they" the words tell a duty. */
function mayOwe(doc: DocumentParts, { passive, action, subject }: NormHead): boolean {
  if (passive || action.nominal || subject === undefined) return true
  return doc.tags[subject.core.head] === Tag.pronoun || isSomebody(doc, subject.core)
}

/** "The army will leave the road not later than Friday": a dated act of a party, told as settled and not as somebody's guess. */
export function isScheduled(assembly: Assembly, head: NormHead): boolean {
  const { doc } = assembly
  if (head.modal === undefined || !doc.pack.words.futureModals.has(head.modal) || head.relative) return false
  if (head.force !== 'obligation' || spokenIn(assembly, head.binding.first) !== undefined) return false
  return (
    doc.pack.actionsByVerb.has(head.action.lemma) &&
    boundingTimes(assembly, head.object).some(({ time }) => time.bound === 'upper')
  )
}

/** "They agreed that the fighters would leave": what was agreed binds. */
export function isAgreed(assembly: Assembly, head: NormHead): boolean {
  const spoken = spokenIn(assembly, head.binding.first)
  return spoken?.verb !== undefined && assembly.doc.pack.words.undertakings.has(spoken.lemma) && !spoken.negated
}

/** Whether the words beside a norm name the agreement as what says so. */
export function namesInstrument(assembly: Assembly, head: NormHead): boolean {
  const { doc } = assembly
  if (head.byInstrument || assembly.textAt[head.binding.first] === 1) return true
  const first = Math.min(head.clause.first, contextStart(assembly, head))
  for (let at = first; at < head.clause.end; at += 1) {
    if (!isRare(doc, at, RareList.under)) continue
    for (let ahead = at + 1; ahead < at + 6; ahead += 1)
      if (doc.pack.words.instruments.has(lowerAt(doc, ahead))) return true
  }
  return false
}

/** Sentences that go on after "under the agreement" in one paragraph still tell what it says. */
function contextStart(assembly: Assembly, head: NormHead): number {
  const { doc } = assembly
  const index = doc.sentenceAt[head.binding.first] ?? 0
  const before = doc.segmented.sentences[index - 1]
  const here = doc.segmented.sentences[index]
  return before !== undefined && here !== undefined && before.block === here.block
    ? before.first
    : (here?.first ?? head.clause.first)
}

/** Keeps out what only looks like a norm: "I cannot recall", "it should be noted". */
export function isWorthKeeping(assembly: Assembly, head: NormHead, parts: Parts): boolean {
  if (assembly.doc.instrument) return isNormOfInstrument(assembly, head, parts)
  return head.relative ? isRelativeNorm(head, parts) : isReportedNorm(assembly, head, parts)
}

function isNormOfInstrument(assembly: Assembly, head: NormHead, parts: Parts): boolean {
  if (bindsItself(assembly, head) && !isDoneBy(head, parts) && !isDueToText(assembly.doc, head, parts)) return false
  if (isEndOfTerm(assembly.doc, head) || measuresThing(assembly.doc, head)) return false
  if (parts.action !== undefined) return true
  if (head.relative) return isModalOfName(assembly, head, parts)
  return head.strength !== 'present-tense' || isOwed(assembly.doc, head, parts)
}

/** "The pause shall end at noon": when what was agreed is over, and nobody's act. */
function isEndOfTerm(doc: DocumentParts, { subject, action, modal, binding }: NormHead): boolean {
  if (subject === undefined || !isFinal(doc, action.lemma) || action.first >= binding.end + 1) return false
  return modal !== 'must' && doc.pack.courses.termNouns.has(lowerAt(doc, subject.core.head))
}

/** "This Agreement may be terminated by either Party": what the text undergoes, somebody has the power to do. */
function isDoneBy({ passive, modal, force }: NormHead, { bearer }: Parts): boolean {
  return passive && modal !== undefined && force !== 'obligation' && bearer !== undefined
}

/**
 * "The plan shall be submitted to the Board", "the protocol shall be ratified by both": a text that is the thing of a duty. "The
 * settlement of disputes shall start within a week": an act by its name.
 */
function isDueToText(doc: DocumentParts, { passive, force, subject, action }: NormHead, parts: Parts): boolean {
  const isLimited = parts.deadline?.time.bound === 'upper'
  if (force !== 'obligation' || subject === undefined) return false
  if (passive) return isLimited || parts.bearer !== undefined || parts.counterparty !== undefined
  const behind = subject.core.head + 1
  return (
    isLimited &&
    doc.pack.courses.courseVerbs.has(action.lemma) &&
    behind < subject.end &&
    tagOf(doc, behind) === Tag.preposition
  )
}

/** "A pays", "the Council calls a meeting": a party that acts in the plain present of an instrument owes the act. */
function isOwed(doc: DocumentParts, head: NormHead, { bearer, deadline }: Parts): boolean {
  if (bindsAnyway(doc, head, { bearer, deadline })) return true
  if (bearer === undefined || statesOnly(doc, head.action)) return false
  if (!isLimit(deadline) && !isWhoever(doc, head) && isBesideModal(doc, head)) return false
  return head.passive || isActOfSomebody(doc, head)
}

function statesOnly(doc: DocumentParts, action: NormHead['action']): boolean {
  return doc.pack.words.stateVerbs.has(action.lemma) && !actsOn(doc, action)
}

/** "by Friday", "five days after the signing". */
function isLimit(deadline: Parts['deadline']): boolean {
  if (deadline === undefined) return false
  return deadline.time.bound === 'upper' || (deadline.time.type === 'DURATION' && deadline.time.anchor.kind !== 'none')
}

/** Somebody acts; whoever pays is somebody. */
function isActOfSomebody(doc: DocumentParts, { action, subject }: NormHead): boolean {
  return doc.pack.courses.payVerbs.has(action.lemma) || (subject !== undefined && isSomebody(doc, subject.core))
}

function bindsAnyway(
  doc: DocumentParts,
  head: NormHead,
  { bearer, deadline }: Pick<Parts, 'bearer' | 'deadline'>,
): boolean {
  return (
    bindsAll(doc, head, bearer !== undefined) || isDated(doc, head, deadline) || isSufferedDuty(doc, head, deadline)
  )
}

/** "The guns are delivered", "are closed down by May": what is done to something in a plain text, or by a limit. */
function isSufferedDuty(doc: DocumentParts, { passive, action }: NormHead, deadline: Parts['deadline']): boolean {
  return passive && (doc.plain || doc.pack.courses.payVerbs.has(action.lemma) || deadline?.time.bound === 'upper')
}

/** "The ferry resumes work on Monday": what is to go on from a day. */
function isDated(doc: DocumentParts, { action, object }: NormHead, deadline: Parts['deadline']): boolean {
  if (deadline?.time.type !== 'DATE' && deadline?.time.type !== 'TIME') return false
  return doc.pack.courses.courseVerbs.has(action.lemma) && !isFinal(doc, action.lemma) && object.end > object.first
}

function isFinal(doc: DocumentParts, lemma: string): boolean {
  return doc.pack.courses.endVerbs.has(lemma)
}

/** "Whoever fires is fined", "no man carries a weapon". */
function bindsAll(doc: DocumentParts, head: NormHead, named: boolean): boolean {
  if (head.passive) return isWhoever(doc, head)
  return isNobodysAct(doc, head) || (head.force === 'prohibition' && (named || head.subject !== undefined))
}

/** What nobody does is forbidden. */
function isNobodysAct(doc: DocumentParts, { subject, action }: NormHead): boolean {
  return saysNobody(doc, subject) && !doc.pack.words.stateVerbs.has(action.lemma)
}

/** "Whoever breaks the peace pays": said of anybody, it binds whatever stands beside it. */
function isWhoever(doc: DocumentParts, { subject }: NormHead): boolean {
  return subject !== undefined && doc.pack.courses.whoeverWords.has(lowerAt(doc, subject.first))
}

/** Where a modal binds close by, the present beside it describes. */
function isBesideModal(doc: DocumentParts, { binding, sentence }: NormHead): boolean {
  const first = Math.max(sentence.first, binding.first - FARTHEST_MODAL)
  const end = Math.min(sentence.end, binding.end + FARTHEST_MODAL)
  for (let at = binding.first - 1; at >= first && !isApart(doc, at); at -= 1)
    if (doc.tags[at] === Tag.modal) return true
  for (let at = binding.end; at < end && !isApart(doc, at); at += 1) if (doc.tags[at] === Tag.modal) return true
  return false
}

function isApart(doc: DocumentParts, at: number): boolean {
  return lowerAt(doc, at) === ';'
}

const FARTHEST_MODAL = 40

/** "the guarantor, which may impose fees": a name and its own modal state a norm behind a comma. */
function isModalOfName({ doc }: Assembly, head: NormHead, { bearer }: Parts): boolean {
  const before = head.binding.first - 2
  // "who must inform A and shall not harm him": joined to a duty behind the same pronoun.
  const joined = doc.tags[before + 1] === Tag.conjunction
  if (isOwedAct(doc, head)) return lowerAt(doc, before) === ','
  if (head.modal === undefined || !(lowerAt(doc, before) === ',' || joined)) return false
  // "its mortars, which shall be stored at X": a duty of its own, though nobody is named.
  if (head.passive) return isStrong(doc, head.modal)
  return bearer !== undefined && (bearer.thing.id !== undefined || mayBear(doc, head))
}

/** "a meeting, which is to take place within a week". */
function isOwedAct(doc: DocumentParts, { binding, force }: NormHead): boolean {
  return force === 'obligation' && doc.tags[binding.end] === Tag.to && doc.tags[binding.end - 1] === Tag.be
}

function isStrong(doc: DocumentParts, modal: string): boolean {
  return !doc.pack.words.weakModals.has(modal) && !doc.pack.words.futureModals.has(modal)
}

function mayBear(doc: DocumentParts, { subject, modal }: NormHead): boolean {
  return subject !== undefined && modal !== undefined && isSomebody(doc, subject.core)
}

function isRelativeNorm(head: NormHead, parts: Parts): boolean {
  if (head.byInstrument && head.strength === 'present-tense') return true
  const specific = parts.place !== undefined && parts.place.place.feature !== 'state'
  return head.force !== 'recommendation' && (parts.deadline !== undefined || specific)
}

function isReportedNorm(assembly: Assembly, head: NormHead, parts: Parts): boolean {
  if (isEmpty(assembly.doc, head, parts)) return false
  if (isPlainBan(assembly, head) || isBanOnAll(assembly, head)) return true
  if (parts.action === undefined && needsAct(assembly, head)) return false
  if (isKeptByText(assembly, head, parts)) return true
  return head.force === 'recommendation' ? isAddressed(parts) : hasSomebodyOrAct(head, parts)
}

/** Words that only look like a norm: a question, "I cannot", "had pledged to do so", "nobody must", a mere present. */
function isEmpty(doc: DocumentParts, head: NormHead, parts: Parts): boolean {
  if (!head.byInstrument && isBareOfAct(doc, head, parts)) return true
  if (isAsked(doc, head) || isOwnWord(doc, head)) return true
  return head.force === 'obligation' && isNobody(doc, head)
}

function isBareOfAct(doc: DocumentParts, head: NormHead, parts: Parts): boolean {
  if (doc.tags[head.action.first] === Tag.do) return !saysByWhen(doc, head, parts)
  return head.strength === 'present-tense' && parts.action === undefined
}

/** "It was to do so on Monday": whose the act is stands in the sentence before, by when it is to be done in this one. */
function saysByWhen(doc: DocumentParts, { subject, strength }: NormHead, { deadline }: Parts): boolean {
  if (deadline === undefined || strength !== undefined || subject === undefined) return false
  return doc.tags[subject.core.head] === Tag.pronoun
}

/** "what the guarantors must do", "whether A is to leave": a question states no norm. */
export function isAsked(doc: DocumentParts, { subject, binding }: NormHead): boolean {
  const first = subject?.first ?? binding.first
  const { openQuestions } = doc.pack.words
  return openQuestions.has(lowerAt(doc, first)) || openQuestions.has(lowerAt(doc, first - 1))
}

/** "I cannot recall": of themselves people speak, they do not bind. */
export function isOwnWord(doc: DocumentParts, head: NormHead): boolean {
  const { subject } = head
  // "our army" is a party, "we" is whoever speaks.
  const alone = subject !== undefined && subject.core.end - subject.core.first === 1
  return alone && doc.pack.words.firstPersons.has(lowerAt(doc, subject.first))
}

/** "may", "is expected to", "is responsible for the noise": bare of a known act these guess rather than bind. */
function needsAct(assembly: Assembly, head: NormHead): boolean {
  const cause =
    head.action.nominal && assembly.doc.pack.words.causeStates.has(lowerAt(assembly.doc, head.binding.end - 2))
  return cause || isAwaited(assembly, head) || (isWeak(assembly.doc, head) && !namesInstrument(assembly, head))
}

/** "is expected to": of an act that agreements speak of a duty, of any other a guess. */
function isAwaited(assembly: Assembly, head: NormHead): boolean {
  return phrasesIn(assembly.doc, head.binding).some((phrase) => phrase.meaning === 'awaited')
}

/** "Guns must not be placed there": a ban that the report states in its own voice, though it names nobody. */
function isPlainBan(assembly: Assembly, head: NormHead): boolean {
  const spoken = spokenIn(assembly, head.binding.first) !== undefined
  return (
    head.force === 'prohibition' && head.passive && head.modal !== undefined && !spoken && !isWeak(assembly.doc, head)
  )
}

/** "No warship may approach": a ban on everybody of a kind, in the report's own voice; "nobody may know" is a guess. */
function isBanOnAll(assembly: Assembly, head: NormHead): boolean {
  const { doc } = assembly
  if (head.force !== 'prohibition' || head.modal === undefined || !isNobody(doc, head)) return false
  if (!doc.pack.words.permitModals.has(head.modal) || doc.pack.words.stateVerbs.has(head.action.lemma)) return false
  return spokenIn(assembly, head.binding.first) === undefined
}

/** "Aircraft may not fly there under the accord": the text that is named binds whoever it names. */
function isKeptByText(assembly: Assembly, head: NormHead, { bearer }: Parts): boolean {
  return head.force === 'prohibition' && !head.passive && bearer !== undefined && namesInstrument(assembly, head)
}

/** "no body is charged with the count": what nobody is charged with is a gap and no duty. */
function isNobody(doc: DocumentParts, head: NormHead): boolean {
  return head.subject !== undefined && doc.pack.words.noWords.has(lowerAt(doc, head.subject.first))
}

function isWeak(doc: DocumentParts, head: NormHead): boolean {
  return head.modal !== undefined && doc.pack.words.weakModals.has(head.modal)
}

function isAddressed(parts: Parts): boolean {
  return parts.action !== undefined && parts.bearer?.thing.id !== undefined
}

function hasSomebodyOrAct(head: NormHead, parts: Parts): boolean {
  const partyLike = parts.bearer !== undefined && (parts.bearer.thing.id !== undefined || isPartyRole(parts.bearer))
  const dated = head.passive && head.force === 'obligation' && parts.deadline !== undefined
  return partyLike || dated || (parts.action !== undefined && (head.passive || head.action.nominal))
}

/** "This Agreement shall enter into force. It shall remain in force": the text speaks of itself; nobody owes it. */
function bindsItself(assembly: Assembly, head: NormHead): boolean {
  const { doc } = assembly
  const { instruments, provisionNouns, thirdPersons } = doc.pack.words
  const subject = head.subject === undefined ? '' : lowerAt(doc, head.subject.core.head)
  if (instruments.has(subject) || provisionNouns.has(subject)) return !isOther(doc, head)
  if (thirdPersons.get(subject) !== 'thing') return false
  const before = doc.parsed[(doc.sentenceAt[head.binding.first] ?? 0) - 1]?.phrases[0]
  return before !== undefined && instruments.has(lowerAt(doc, before.head))
}

/** "A protocol signed later must be registered" speaks of another text; "a ceasefire shall enter into force" of this one. */
function isOther(doc: DocumentParts, head: NormHead): boolean {
  const first = head.subject?.first
  return first !== undefined && head.passive && doc.pack.words.indefinite.has(lowerAt(doc, first))
}

function isPartyRole(mention: PartyMention): boolean {
  return (
    mention.role === 'forces' ||
    mention.role === 'peacekeepers' ||
    mention.role === 'body' ||
    mention.role === 'person' ||
    mention.role === 'group'
  )
}
