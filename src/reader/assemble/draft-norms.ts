import { type Assembly, quotePart, spokenIn } from '#reader/assemble/assembly'
import { itemId } from '#reader/assemble/item-id'
import { boundingTimes, placesIn, toDeadline } from '#reader/assemble/norm-fields'
import { conditionsOf, isOnBreach, widen } from '#reader/assemble/norm-conditions'
import { schedulePairs } from '#reader/assemble/schedule'
import { type DocumentParts, lowerAt, mentionsIn, type TokenRange, wordsOf } from '#reader/find/document-parts'
import type { FoundCondition } from '#reader/find/find-conditions'
import type { NormHead } from '#reader/find/norms/norm-head'
import type { PartyMention } from '#reader/find/party-mention'
import { Tag } from '#reader/syntax/tag'
import type { DraftBasis, DraftNorm, NormKind } from '#reader/reading'
import { type LineParts, type Parts, partsOf } from '#reader/assemble/norm-parts'
import { reasonsOf } from '#reader/assemble/norm-reasons'

/** A norm under assembly, with what the linker needs of it. */
export interface NormDraft {
  readonly norm: DraftNorm
  readonly head: NormHead
  readonly onBreach: boolean
  /** The words say that it comes on top of the one before ("two more regions"). */
  readonly additive: boolean
  readonly placeKey: string | undefined
}

/** What one sentence gives the norms in it. */
export interface NormContext {
  readonly assembly: Assembly
  readonly conditions: readonly FoundCondition[]
  readonly path: string | undefined
  /** The sentence states one norm only: all its conditions are conditions of that norm. */
  readonly single: boolean
}

/** The drafts of one norm head: one, or one a line of its schedule. Empty where the words are no norm after all. */
export function draftNorms(context: NormContext, head: NormHead): readonly NormDraft[] {
  const { assembly } = context
  const onBreach = isOnBreach(context, head)
  const binds = isNorm(assembly, head) || isScheduled(assembly, head)
  if (!binds && !onBreach) return []
  const parts = partsOf(context, head)
  const kept = binds && isWorthKeeping(assembly, head, parts)
  if (!kept && !(onBreach && isAbleToAct(context, head, parts))) return []
  const pairs = schedulePairs(assembly, head)
  if (pairs.length < 2)
    return [draftOf(context, head, { ...parts, range: head.clause, deadline: parts.deadline, place: parts.place })]
  return pairs.map((pair) => draftOf(context, head, { ...parts, range: pair, deadline: pair.time, place: pair.place }))
}

/** In a report "will" predicts and "may" guesses, unless the agreement is named as what says so. */
function isNorm(assembly: Assembly, head: NormHead): boolean {
  const { doc } = assembly
  if (doc.instrument || head.modal === undefined) return head.force !== 'none'
  if (head.binding.end - head.binding.first > 1 && head.force === 'power') return true
  const { futureModals, weakModals } = doc.pack.words
  if (!futureModals.has(head.modal) && !weakModals.has(head.modal)) return true
  // "will have to", "will be required to" bind; "will leave" predicts.
  if (doc.tags[head.binding.end] === Tag.to) return true
  return namesInstrument(assembly, head) || isAgreed(assembly, head)
}

/** "The army will leave the road not later than Friday": a dated act of a party, told as settled and not as somebody's guess. */
function isScheduled(assembly: Assembly, head: NormHead): boolean {
  const { doc } = assembly
  if (head.modal === undefined || !doc.pack.words.futureModals.has(head.modal) || head.relative) return false
  if (head.force !== 'obligation' || spokenIn(assembly, head.binding.first) !== undefined) return false
  return (
    doc.pack.actionsByVerb.has(head.action.lemma) &&
    boundingTimes(assembly, head.object).some(({ time }) => time.bound === 'upper')
  )
}

/** Who would act on a breach: anybody where the words tell one, else a known party, a force or a body, and no "I" or "she". */
function isAbleToAct(context: NormContext, head: NormHead, { bearer }: Parts): boolean {
  const { doc } = context.assembly
  if (bearer === undefined || isOwnWord(doc, head)) return false
  if (bearer.thing.id === undefined && doc.tags[head.subject?.core.head ?? -1] === Tag.pronoun) return false
  if (conditionsOf(context, head).some((each) => each.onBreach)) return true
  return bearer.thing.id !== undefined || bearer.role !== 'group'
}

/** "They agreed that the fighters would leave": what was agreed binds. */
function isAgreed(assembly: Assembly, head: NormHead): boolean {
  const spoken = spokenIn(assembly, head.binding.first)
  return spoken?.verb !== undefined && assembly.doc.pack.words.undertakings.has(spoken.lemma) && !spoken.negated
}

function namesInstrument(assembly: Assembly, head: NormHead): boolean {
  const { doc } = assembly
  if (head.byInstrument || assembly.textAt[head.binding.first] === 1) return true
  const first = Math.min(head.clause.first, contextStart(assembly, head))
  for (let at = first; at < head.clause.end; at += 1) {
    if (!doc.pack.words.underWords.has(lowerAt(doc, at))) continue
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
function isWorthKeeping(assembly: Assembly, head: NormHead, parts: Parts): boolean {
  if (assembly.doc.instrument) return isNormOfInstrument(assembly, head, parts)
  return head.relative ? isRelativeNorm(head, parts) : isReportedNorm(assembly, head, parts)
}

function isNormOfInstrument(assembly: Assembly, head: NormHead, parts: Parts): boolean {
  if (bindsItself(assembly, head)) return false
  return parts.action !== undefined || (head.strength !== 'present-tense' && !head.relative)
}

function isRelativeNorm(head: NormHead, parts: Parts): boolean {
  const specific = parts.place !== undefined && parts.place.place.feature !== 'state'
  return head.force !== 'recommendation' && (parts.deadline !== undefined || specific)
}

function isReportedNorm(assembly: Assembly, head: NormHead, parts: Parts): boolean {
  const { doc } = assembly
  if (isOwnWord(doc, head) || (head.force === 'obligation' && isNobody(doc, head))) return false
  if (parts.action === undefined && needsAct(assembly, head)) return false
  if (isPlainBan(assembly, head)) return true
  return head.force === 'recommendation' ? isAddressed(parts) : hasSomebodyOrAct(head, parts)
}

/** "I cannot recall": of themselves people speak, they do not bind. */
function isOwnWord(doc: DocumentParts, head: NormHead): boolean {
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
  return mentionsIn(assembly.doc.phrases, head.binding).some((phrase) => phrase.meaning === 'awaited')
}

/** "Guns must not be placed there": a ban that the report states in its own voice, though it names nobody. */
function isPlainBan(assembly: Assembly, head: NormHead): boolean {
  const spoken = spokenIn(assembly, head.binding.first) !== undefined
  return (
    head.force === 'prohibition' && head.passive && head.modal !== undefined && !spoken && !isWeak(assembly.doc, head)
  )
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

function kindOf(head: NormHead, parts: Parts, signs: { onBreach: boolean; changesDuties: boolean }): NormKind {
  const { force } = head
  if (force === 'permission') return signs.changesDuties || signs.onBreach ? 'power' : 'permission'
  if (force === 'none') return 'obligation'
  return force === 'obligation' || force === 'recommendation' ? dutyKind(force, parts, signs.onBreach) : force
}

function dutyKind(force: 'obligation' | 'recommendation', parts: Parts, onBreach: boolean): NormKind {
  if (parts.action?.surety === true) return 'guarantee'
  return force === 'obligation' && onBreach ? 'consequence' : 'obligation'
}

function draftOf(context: NormContext, head: NormHead, parts: LineParts): NormDraft {
  const { assembly, path } = context
  const { doc } = assembly
  const conditions = conditionsOf(context, head)
  const onBreach = isOnBreach(context, head)
  const kind = kindOf(head, parts, { onBreach, changesDuties: doc.pack.words.powerVerbs.has(head.action.lemma) })
  const range = withinSpeech(assembly, head, widen(parts.range, conditions))
  const part = quotePart(doc, range)
  const norm: DraftNorm = {
    id: itemId('no', assembly.hash, part.span, `${kind}${head.action.first}`),
    kind,
    ...part,
    sure: sureOf(head, parts),
    ...(path !== undefined && { provision: path }),
    ...partyFields(doc, head, kind, parts),
    ...(parts.action !== undefined && { action: parts.action.kind }),
    actionSaid: wordsOf(doc, { first: head.action.first, end: Math.max(head.object.end, head.action.end) }),
    ...(parts.place !== undefined && { place: parts.place.place }),
    ...placesField(assembly, head, parts),
    ...quantityField(assembly, head),
    ...(parts.deadline !== undefined && { deadline: toDeadline(doc, parts.deadline) }),
    conditions: conditions.map((each) => each.condition),
    basis: basisOf(assembly, head),
    ...(head.strength !== undefined && { strength: head.strength }),
    reasons: reasonsOf(assembly, head, parts),
  }
  return { norm, head, onBreach, additive: isAdditive(assembly, head), placeKey: parts.place?.key }
}

/** What somebody says begins after "he said (that)". */
function withinSpeech(assembly: Assembly, head: NormHead, range: TokenRange): TokenRange {
  const spoken = spokenIn(assembly, head.binding.first)
  const content = spoken?.content.find((each) => each.first <= head.binding.first && head.binding.first < each.end)
  if (spoken === undefined || content === undefined || content.first <= range.first || spoken.cue.first > content.first)
    return range
  return { first: toldFirst(assembly.doc, head, { cue: spoken.cue, content }), end: range.end }
}

/** Where what is told begins: behind "that"; with X in "considers X to be", between the cue and the rest. */
function toldFirst(
  doc: DocumentParts,
  { subject }: NormHead,
  { cue, content }: { readonly cue: TokenRange; readonly content: TokenRange },
): number {
  if (subject !== undefined && subject.first >= cue.end && subject.end <= content.first) return subject.first
  const that = doc.tags[content.first] === Tag.subordinator && doc.pack.words.thatWords.has(lowerAt(doc, content.first))
  return that ? content.first + 1 : content.first
}

function partyFields(doc: DocumentParts, head: NormHead, kind: NormKind, parts: Parts): Partial<DraftNorm> {
  const { bearer, counterparty } = parts
  return {
    ...(head.passive && head.subject !== undefined && { subject: wordsOf(doc, head.subject) }),
    ...(bearer !== undefined && bearerFields(bearer, head, kind)),
    ...(counterparty !== undefined && { counterparty: counterparty.thing }),
  }
}

function bearerFields(bearer: PartyMention, head: NormHead, kind: NormKind): Partial<DraftNorm> {
  const mode = head.passive ? undefined : modeOf(bearer)
  return {
    bearer: bearer.thing,
    ...(bearer.members.length > 1 && { bearers: bearer.members }),
    ...(mode !== undefined && { bearerMode: mode }),
    ...(kind === 'guarantee' && { guarantor: bearer.thing }),
  }
}

function modeOf(bearer: PartyMention): DraftNorm['bearerMode'] | undefined {
  const said = bearer.thing.said.toLowerCase()
  if (said.startsWith('each ') || said.startsWith('every ')) return 'each'
  if (said.startsWith('either ') || said.startsWith('any ')) return 'any'
  return bearer.members.length > 1 ? 'unsaid' : undefined
}

/** "the districts of X and Y": every place of the list, where there is no schedule to split it. */
function placesField(assembly: Assembly, head: NormHead, parts: LineParts): Partial<DraftNorm> {
  const { place } = parts
  if (place === undefined || parts.range !== head.clause) return {}
  const all = placesIn(assembly, head.passive && head.subject !== undefined ? head.subject : head.object)
  const listed = all.filter(
    (found) =>
      found.place.feature !== 'state' &&
      (found === place || (found.listedWith === place.listedWith && found.listedWith !== undefined)),
  )
  return listed.length > 1 ? { places: listed.map((found) => found.place) } : {}
}

function quantityField(assembly: Assembly, head: NormHead): Partial<DraftNorm> {
  const found = mentionsIn(assembly.quantities, head.object)[0]
  return found === undefined ? {} : { quantity: found.quantity }
}

/** A clause of the instrument, what a report says the agreement says, or what a speaker makes of it. */
function basisOf(assembly: Assembly, head: NormHead): DraftBasis {
  if (assembly.doc.instrument) return { kind: 'clause' }
  const spoken = spokenIn(assembly, head.binding.first)
  const speaker = spoken?.speakers.at(-1)?.name
  if (spoken === undefined || speaker === undefined || isAgreed(assembly, head)) return { kind: 'reported' }
  return { kind: namesInstrument(assembly, head) ? 'reported' : 'opinion', speaker }
}

function isAdditive(assembly: Assembly, head: NormHead): boolean {
  const { doc } = assembly
  for (let at = head.object.first; at < head.object.end; at += 1) {
    if (!doc.pack.words.additive.has(lowerAt(doc, at))) continue
    for (let ahead = at + 1; ahead < at + 4; ahead += 1)
      if (doc.pack.words.placeNouns.has(lowerAt(doc, ahead))) return true
  }
  return false
}

function sureOf(head: NormHead, parts: Parts): number {
  let sure = 0.5
  if (parts.bearer?.thing.id !== undefined) sure += 0.15
  if (parts.action !== undefined) sure += 0.15
  if (parts.deadline !== undefined) sure += 0.1
  if (head.strength === 'present-tense') sure -= 0.2
  return Math.round(sure * 100) / 100
}
