import { type Assembly, quotePart, spokenIn, quantitiesIn } from '#reader/assemble/assembly'
import { itemId } from '#reader/assemble/item-id'
import { isLeaving, placesIn, toDeadline } from '#reader/assemble/norm-fields'
import {
  isAgreed,
  isAsked,
  isNorm,
  isOwnWord,
  isScheduled,
  isWorthKeeping,
  namesInstrument,
} from '#reader/assemble/is-norm'
import { conditionsOf, isOnBreach, widen } from '#reader/assemble/norm-conditions'
import { type SchedulePair, schedulePairs } from '#reader/assemble/schedule'
import { type DocumentParts, lowerAt, type TokenRange, wordsOf } from '#reader/find/document-parts'
import type { FoundCondition } from '#reader/find/find-conditions'
import type { NormHead } from '#reader/find/norms/norm-head'
import type { PartyMention } from '#reader/find/party-mention'
import { Tag } from '#reader/syntax/tag'
import type { DraftBasis, DraftNorm, NormKind } from '#reader/reading'
import { type LineParts, type Parts, partsOf } from '#reader/assemble/norm-parts'
import { unlistedPlaces } from '#reader/assemble/unlisted-places'
import { reasonsOf } from '#reader/assemble/norm-reasons'
import { isRare } from '#reader/syntax/token-at'
import { RareList } from '#reader/languages/word-lists'

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
  if (!kept && !(onBreach && (isSuffered(assembly, head) || isAbleToAct(context, head, parts)))) return []
  const pairs = schedulePairs(assembly, head)
  if (pairs.length < 2)
    return [draftOf(context, head, { ...parts, range: head.clause, deadline: parts.deadline, place: parts.place })]
  return pairs.map((pair) => {
    const others = pairs.filter((each) => each !== pair)
    return draftOf(context, head, lineOf(parts, pair, others))
  })
}

/** One line of a schedule; a place that another line names is not its own. */
function lineOf(parts: Parts, pair: SchedulePair, others: readonly SchedulePair[]): LineParts {
  const part = pair.place === undefined
  const { place } = parts
  const isOfOther = others.some((each) => place !== undefined && each.first <= place.first && place.first < each.end)
  const shared = isOfOther ? undefined : place
  return { ...parts, range: pair, deadline: pair.time, place: pair.place ?? shared, part }
}

/** "If a stage is not completed, the payments are suspended": what an instrument lets happen on a breach, without a doer. */
function isSuffered({ doc }: Assembly, head: NormHead): boolean {
  return doc.instrument && head.passive && head.subject !== undefined && !head.relative
}

/** Who would act on a breach: anybody where the words tell one, else a known party, a force or a body, and no "I" or "she". */
function isAbleToAct(context: NormContext, head: NormHead, { bearer }: Parts): boolean {
  const { doc } = context.assembly
  if (bearer === undefined || isOwnWord(doc, head) || isAsked(doc, head)) return false
  if (bearer.thing.id === undefined && !doc.instrument && isByPronoun(doc, head)) return false
  if (conditionsOf(context, head).some((each) => each.onBreach)) return true
  return bearer.thing.id !== undefined || bearer.role !== 'group'
}

function isByPronoun({ tags }: DocumentParts, { subject }: NormHead): boolean {
  return subject !== undefined && tags[subject.core.head] === Tag.pronoun
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
    ...quantityField(assembly, head, parts),
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
  // "A party that finds that it cannot keep a limit must": what is told stands inside the subject.
  if (head.subject !== undefined && head.subject.first < spoken.cue.first) return range
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
    ...(bearer !== undefined && bearerFields(doc, bearer, head, kind)),
    ...(counterparty !== undefined && { counterparty: counterparty.thing }),
  }
}

function bearerFields(doc: DocumentParts, bearer: PartyMention, head: NormHead, kind: NormKind): Partial<DraftNorm> {
  const mode = head.passive ? undefined : isEachOne(doc, head) ? 'each' : modeOf(bearer)
  return {
    bearer: bearer.thing,
    ...(bearer.members.length > 1 && { bearers: bearer.members }),
    ...(mode !== undefined && { bearerMode: mode }),
    ...(kind === 'guarantee' && { guarantor: bearer.thing }),
  }
}

/** "A and B each appoint". */
function isEachOne(doc: DocumentParts, { subject }: NormHead): boolean {
  return subject !== undefined && doc.pack.courses.eachWords.has(lowerAt(doc, subject.end))
}

const EACH = ['each ', 'every ', 'neither ']

function modeOf(bearer: PartyMention): DraftNorm['bearerMode'] | undefined {
  const said = bearer.thing.said.toLowerCase()
  if (EACH.some((word) => said.startsWith(word))) return 'each'
  if (said.startsWith('either ') || said.startsWith('any ')) return 'any'
  return bearer.members.length > 1 ? 'unsaid' : undefined
}

/** "Dern and Pell by 31 July": every place that one line of a schedule names. */
function placesOfLine(assembly: Assembly, range: TokenRange): Partial<DraftNorm> {
  const named = placesIn(assembly, range).filter(({ place }) => place.feature !== 'state')
  return named.length > 1 ? { places: named.map(({ place }) => place) } : {}
}

/** "the districts of X and Y": every place of the list, where there is no schedule to split it. */
function placesField(assembly: Assembly, head: NormHead, parts: LineParts): Partial<DraftNorm> {
  const { place } = parts
  if (place === undefined) return {}
  if (parts.range !== head.clause) return placesOfLine(assembly, parts.range)
  const range = head.passive && head.subject !== undefined ? head.subject : head.object
  const all = [
    ...placesIn(assembly, range),
    ...unlistedPlaces(assembly, [range], isLeaving(assembly.doc, head.action) ? range.first : undefined),
  ]
  const listed = all.filter(
    (found) =>
      found.place.feature !== 'state' &&
      (found === place ||
        (found.first === place.first && found.listedWith !== undefined) ||
        (found.listedWith === place.listedWith && found.listedWith !== undefined)),
  )
  return listed.length > 1 ? { places: listed.map((found) => found.place) } : {}
}

/** The amount of the line where there is one; of the whole, except for a line that tells a part of it. */
function quantityField(assembly: Assembly, head: NormHead, { range, part }: LineParts): Partial<DraftNorm> {
  const own = range === head.clause ? undefined : quantitiesIn(assembly, range)[0]
  const found = own ?? (part === true ? undefined : quantitiesIn(assembly, head.object)[0])
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
    if (!isRare(doc, at, RareList.additive)) continue
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
