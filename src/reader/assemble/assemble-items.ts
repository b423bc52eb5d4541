import type { Assembly } from '#reader/assemble/assembly'
import { draftAmendments, isAmending } from '#reader/assemble/draft-amendments'
import { draftClaims } from '#reader/assemble/draft-claims'
import { draftEvents, type ToldElsewhere } from '#reader/assemble/draft-events'
import { draftGaps } from '#reader/assemble/draft-gaps'
import { draftNorms, type NormContext, type NormDraft } from '#reader/assemble/draft-norms'
import { inTextOrder } from '#reader/assemble/in-text-order'
import { isClaiming } from '#reader/assemble/is-claiming'
import { joinTakenUp } from '#reader/assemble/taken-up-norms'
import { plainItems } from '#reader/assemble/plain-items'
import { tableNorms, timetableRows, withCells } from '#reader/assemble/table-norms'
import { type DocumentParts, lowerAt, phrasesIn, sentenceOfToken } from '#reader/find/document-parts'
import { findConditions, type FoundCondition } from '#reader/find/find-conditions'
import { conditionPowers } from '#reader/find/norms/condition-powers'
import type { NormHead } from '#reader/find/norms/norm-head'
import { leadInHeads } from '#reader/find/norms/lead-in-heads'
import { minuteNorms } from '#reader/find/norms/minute-norms'
import { behindFront } from '#reader/find/norms/item-verb'
import { pointNorms } from '#reader/find/norms/point-norms'
import { findNormHeads } from '#reader/find/norms/find-norm-heads'
import { findToldNorms, withToldNorms } from '#reader/find/phrases/find-told-norms'
import { linkNorms } from '#reader/link/link-norms'
import { LEARNED_PREFIX } from '#reader/find/learned-prefix'
import type { Block } from '#reader/segment/segmented'
import type { ParsedSentence } from '#reader/syntax/phrases'
import { Tag } from '#reader/syntax/tag'
import { tagOf } from '#reader/syntax/token-at'
import type { DraftClaim, DraftItem, DraftNorm, DraftParty, NamedThing, Speaker } from '#reader/reading'

/** All draft items of the document, in the order of the text. */
export function assembleItems(assembly: Assembly): readonly DraftItem[] {
  const { doc } = assembly
  const gathered: Gathered = {
    drafts: [],
    items: [],
    told: { norms: new Uint8Array(doc.tokens.length), cues: claimingHeads(assembly) },
  }
  const { drafts, items } = gathered
  for (const sentence of doc.parsed) addSentence(assembly, sentence, gathered)
  const sentenceOf = (draft: NormDraft): number => doc.sentenceAt[draft.head.sentence.first] ?? 0
  const rows = timetableRows(assembly)
  for (const norm of linkNorms(joinTakenUp(doc, drafts, sentenceOf), sentenceOf))
    items.push(withoutLearnedIds(rows.length === 0 ? norm : withCells(assembly, rows, norm)))
  for (const norm of tableNorms(assembly, rows, gathered.told.norms)) items.push(withoutLearnedIds(norm))
  for (const attribution of assembly.attributions)
    for (const claim of draftClaims(assembly, attribution)) items.push(withoutLearnedIds(claim))
  // One by one: spreading a hundred thousand items into one call is more arguments than a stack holds.
  for (const item of plainItems(assembly)) items.push(withoutLearnedIds(item))
  return inTextOrder(items, doc.text.length)
}

interface Gathered {
  readonly drafts: NormDraft[]
  readonly items: DraftItem[]
  readonly told: ToldElsewhere
}

/** What one sentence states and tells by itself, in the document's own voice. */
function addSentence(assembly: Assembly, sentence: ParsedSentence, gathered: Gathered): void {
  const { items, told } = gathered
  const conditions = findConditions(assembly.doc, sentence)
  addNorms(assembly, sentence, { conditions, gathered })
  for (const event of draftEvents(assembly, sentence, told)) items.push(withoutLearnedIds(event))
  for (const gap of draftGaps(assembly, sentence)) items.push(gap)
  for (const amendment of draftAmendments(assembly, sentence, assembly.doc.instrument ? conditions : NO_CONDITIONS))
    items.push(withoutLearnedIds(amendment))
}

const NO_CONDITIONS: readonly FoundCondition[] = []

function addNorms(
  assembly: Assembly,
  sentence: ParsedSentence,
  { conditions, gathered }: { readonly conditions: readonly FoundCondition[]; readonly gathered: Gathered },
): void {
  const { doc } = assembly
  const { drafts, told } = gathered
  const block = doc.segmented.blocks[sentenceOfToken(doc, sentence.first)?.block ?? -1]
  const heads = headsOf(doc, sentence, { block, conditions })
  const context: NormContext = { assembly, conditions, path: block?.path, single: heads.length === 1 }
  for (const head of heads) {
    if (isChange(assembly, sentence, head)) continue
    const made = draftNorms(context, head)
    if (made.length > 0) told.norms.fill(1, Math.max(sentence.first, head.binding.first), head.action.end)
    for (const draft of made) drafts.push(draft)
  }
  for (const power of conditionPowers(doc, sentence, conditions))
    for (const draft of draftNorms({ ...context, conditions: NO_CONDITIONS }, power)) drafts.push(draft)
}

/** "Agreed to extend the deadline": the change is made, nobody owes it. */
function isChange(assembly: Assembly, sentence: ParsedSentence, { action, modal }: NormHead): boolean {
  if (assembly.doc.instrument || modal !== undefined) return false
  const verb = sentence.verbs.find(({ head }) => head === action.first)
  return verb?.form === 'infinitive' && isAmending(assembly, sentence, verb)
}

/** The norms that a sentence states outside its conditions, by its own words or those of its lead-in. */
function headsOf(
  doc: DocumentParts,
  sentence: ParsedSentence,
  { block, conditions }: { readonly block: Block | undefined; readonly conditions: readonly FoundCondition[] },
): readonly NormHead[] {
  const own = withoutFront(doc, sentence, findNormHeads(doc, sentence))
  const stated =
    block !== undefined && mayContinue(doc, sentence, own) ? continuedOrNoted(doc, sentence, block, own) : own
  const all = withToldNorms(doc, stated, findToldNorms(doc, sentence))
  const binding = doc.instrument ? all.filter((head) => !isQuestion(doc, head) && !isLeftOpen(doc, head)) : all
  const heads = block?.kind === 'heading' ? binding.filter((head) => !isNobodys(head)) : binding
  return conditions.length === 0 ? heads : heads.filter((head) => !insideCondition(conditions, head))
}

/**
 * "A shall: (a) order its units to stop": what an item bids others to do is what A must do. "(b) Hand over the list, which
 * shall be complete": the item begins with its act, whatever it goes on to say of a thing.
 */
function mayContinue(doc: DocumentParts, { first }: ParsedSentence, [own]: readonly NormHead[]): boolean {
  if (own === undefined || own.subject === undefined || (own.relative && tagOf(doc, first) === Tag.base)) return true
  return own.byInstrument && own.binding.first <= first && own.subject.first > first
}

function continuedOrNoted(
  doc: DocumentParts,
  sentence: ParsedSentence,
  block: Block,
  own: readonly NormHead[],
): readonly NormHead[] {
  const heads = leadInHeads(doc, sentence, block)
  if (heads.length > 0 || own.length > 0 || !doc.instrument || block.kind === 'heading')
    return heads.length > 0 ? heads : own
  const noted = minuteNorms(doc, sentence)
  return noted.length > 0 ? noted : pointNorms(doc, sentence, block)
}

/** "No later than 30 days after signature, adopt a law": what stands in front was taken for whoever adopts. */
function withoutFront(doc: DocumentParts, sentence: ParsedSentence, heads: readonly NormHead[]): readonly NormHead[] {
  const act = heads.length === 0 ? undefined : behindFront(doc, sentence)
  if (act === undefined) return heads
  return heads.filter(({ strength, action }) => strength !== 'present-tense' || action.first !== act)
}

/** "Guarantees", "Release of prisoners": a heading that only looks like a verb with its object. */
function isNobodys({ subject, action, passive }: NormHead): boolean {
  return subject === undefined && !passive && !action.nominal
}

/** "What is to be done" over a column. */
function isQuestion(doc: DocumentParts, { subject }: NormHead): boolean {
  if (subject === undefined) return false
  // "How the cost is to be shared was left open".
  if (doc.pack.words.heldQuestions.has(lowerAt(doc, subject.first - 1))) return true
  if (subject.end - subject.first > 1) return false
  return doc.pack.words.openQuestions.has(lowerAt(doc, subject.first))
}

/** "The parties shall agree later on the wells": what is put off is a gap and no duty yet. */
function isLeftOpen(doc: DocumentParts, { sentence, binding, action }: NormHead): boolean {
  return phrasesIn(doc, { first: binding.first, end: sentence.end }).some(
    ({ meaning, first, end }) => meaning === 'left-open' && first <= action.first && action.first < end,
  )
}

/** "if A must leave": what stands inside a condition binds nobody by itself; "three days until A must leave" is a duty. */
function insideCondition(conditions: readonly FoundCondition[], head: NormHead): boolean {
  const token = head.binding.first
  const counted = head.force === 'obligation' && head.modal !== undefined
  return conditions.some(({ condition, first, end }) => {
    // "Should voting not be possible": the modal itself opens the condition.
    const opens = first === token && head.sentence.first === first
    if (!CLAUSES.has(condition.type) || (first >= token && !opens) || token >= end) return false
    return !(counted && condition.type === 'until')
  })
}

const CLAUSES: ReadonlySet<string> = new Set(['if', 'unless', 'after', 'before', 'until', 'during'])

/** Verbs whose claims are drafted from what they introduce. */
function claimingHeads(assembly: Assembly): Uint8Array {
  const heads = new Uint8Array(assembly.doc.tokens.length)
  for (const attribution of assembly.attributions) {
    const told = attribution.form !== 'infinitive' && attribution.form !== 'phrase'
    if (attribution.verb !== undefined && (told || isClaiming(assembly, attribution))) heads[attribution.verb.head] = 1
  }
  return heads
}

/** Parties that only the text names have no id outside it: their mentions keep the name and lose the inner id. */
function withoutLearnedIds(item: DraftItem): DraftItem {
  if (item.kind === 'party') return isLearned(item.linked) ? unlinkedParty(item) : item
  if (item.kind === 'claim') return withoutLearnedSides(item)
  if (item.kind === 'amendment' || isNorm(item)) return mapThings(item)
  return item
}

function withoutLearnedSides(claim: DraftClaim): DraftClaim {
  const about = mapThings(claim.about)
  const sided = claim.speakers.some((speaker) => isLearned(speaker.side))
  if (about === claim.about && !sided) return claim
  return { ...claim, speakers: sided ? claim.speakers.map(unsided) : claim.speakers, about }
}

function isLearned(id: string | undefined): boolean {
  return id?.startsWith(LEARNED_PREFIX) === true
}

function isNorm(item: DraftItem): item is DraftNorm {
  return 'conditions' in item
}

function unlinkedParty(item: DraftParty): DraftParty {
  const { linked: _linked, side, ...rest } = item
  return side === undefined || isLearned(side) ? rest : { ...rest, side }
}

/** A side that only the text names is told by the name it has there. */
function unsided(speaker: Speaker): Speaker {
  if (!isLearned(speaker.side)) return speaker
  const { side: _side, ...rest } = speaker
  return speaker.sideName === undefined ? rest : { ...rest, side: speaker.sideName }
}

const THING_FIELDS = ['bearer', 'counterparty', 'guarantor', 'askedBy', 'grantedBy'] as const

type WithThings = Partial<Readonly<Record<(typeof THING_FIELDS)[number], NamedThing>>> & {
  readonly bearers?: readonly NamedThing[]
  readonly parties?: readonly NamedThing[]
}

function mapThings<T extends WithThings>(item: T): T {
  if (!holdsLearned(item)) return item
  const changed: Record<string, unknown> = {}
  for (const field of THING_FIELDS) {
    const thing = item[field]
    if (thing !== undefined && isLearned(thing.id)) changed[field] = unlinked(thing)
  }
  if (item.bearers !== undefined) changed['bearers'] = item.bearers.map(unlinked)
  if (item.parties !== undefined) changed['parties'] = item.parties.map(unlinked)
  return { ...item, ...changed }
}

function holdsLearned({ bearer, counterparty, guarantor, askedBy, grantedBy, bearers, parties }: WithThings): boolean {
  const one = [bearer, counterparty, guarantor, askedBy, grantedBy].some((thing) => isLearned(thing?.id))
  return one || bearers?.some(({ id }) => isLearned(id)) === true || parties?.some(({ id }) => isLearned(id)) === true
}

function unlinked(thing: NamedThing): NamedThing {
  if (!isLearned(thing.id)) return thing
  const { id: _id, side: _side, ...rest } = thing
  return rest
}
