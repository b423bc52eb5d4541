import { itemId } from '#reader/assemble/item-id'
import { type CueText, cueAt, lowerAt, nextStop, partOf, type Range, timesIn, trimmed } from '#reader/cues/cue-text'
import { futureDutyAt } from '#reader/cues/future-duty'
import { actIn, toDeadline } from '#reader/cues/draft-told'
import { mentionsIn } from '#reader/find/document-parts'
import type { OwedCue } from '#reader/languages/cue-pack'
import type { DraftBasis, DraftCondition, DraftNorm, FieldReason, NamedThing } from '#reader/reading'
import type { Block, Sentence } from '#reader/segment/segmented'

/** What drafting norms needs beside the text. */
export interface OwedContext {
  readonly hash: string
  /** Who says it, for each stretch that somebody is said to say. */
  readonly told: readonly { readonly content: Range; readonly speaker: string | undefined }[]
}

/** The norms that a sentence states in plain clauses: who is named right before the words that bind owes it. */
export function draftOwed(text: CueText, sentence: Sentence, context: OwedContext): readonly DraftNorm[] {
  const found: DraftNorm[] = []
  for (let at = sentence.first; at < sentence.end; at += 1) {
    const owed = text.timed[at] === 1 ? undefined : owedAt(text, at)
    if (owed === undefined) continue
    const norm = normOf(text, sentence, owed, context)
    if (norm !== undefined) found.push(goesOn(text, owed, norm) ? { ...norm, ...bearerOf(found.at(-1)) } : norm)
    at = owed.binding.end - 1
  }
  return found
}

/** "liberará a los detenidos y no reclutará": behind "and" whoever owed the act before. */
function goesOn(text: CueText, { binding, passive }: Binding, { bearer, subject }: DraftNorm): boolean {
  return (
    passive !== true &&
    bearer === undefined &&
    subject === undefined &&
    text.pack.and.has(lowerAt(text, binding.first - 1))
  )
}

function bearerOf(before: DraftNorm | undefined): Pick<DraftNorm, 'bearer'> {
  return before?.bearer === undefined ? {} : { bearer: before.bearer }
}

interface Binding {
  readonly cue: Pick<OwedCue, 'kind' | 'strength'>
  readonly binding: Range
  /** Where the words of the act begin. */
  readonly act: number
  readonly passive?: boolean
}

function owedAt(text: CueText, at: number): Binding | undefined {
  const owed = cueAt(text, at, text.lookups.owed)
  if (owed !== undefined) return { cue: owed.cue, binding: { first: at, end: owed.end }, act: owed.end }
  const future = futureDutyAt(text, at)
  if (future === undefined) return undefined
  const { binding, act, passive, negated } = future
  return { cue: { kind: negated ? 'prohibition' : 'obligation' }, binding, act, passive }
}

/** "Ninguna de las Partes podrá": what nobody may or must do is forbidden. */
function kindOf(text: CueText, { kind }: Pick<OwedCue, 'kind'>, subject: Range): OwedCue['kind'] {
  const nobody = subject.end > subject.first && text.pack.nobody.has(lowerAt(text, subject.first))
  return nobody && kind !== 'none' ? 'prohibition' : kind
}

function normOf(text: CueText, sentence: Sentence, owed: Binding, context: OwedContext): DraftNorm | undefined {
  const words = wordsOf(text, sentence, owed, context)
  const { subject, object, clause } = words
  const kind = kindOf(text, owed.cue, subject)
  const { strength } = owed.cue
  if (kind === 'none' || object.end <= object.first) return undefined
  const passive = owed.passive === true || text.pack.passives.has(lowerAt(text, object.first))
  const part = partOf(text, clause)
  const action = actIn(text, clause)
  return {
    id: itemId('no', context.hash, part.span),
    kind,
    ...part,
    sure: action === undefined ? 0.45 : 0.6,
    ...bearerFields(text, subject, passive),
    ...(action !== undefined && { action }),
    actionSaid: partOf(text, object).quote,
    ...deadlineIn(text, clause),
    conditions: conditionsIn(text, sentence),
    basis: basisOf(text, words.speaker),
    ...(strength !== undefined && { strength }),
    reasons: reasonsOf(text, owed, subject, passive),
    ...provisionOf(text.segmented.blocks[sentence.block]),
  }
}

interface NormWords {
  readonly subject: Range
  readonly object: Range
  readonly clause: Range
  readonly speaker: string | undefined
}

/** Who is named before the words that bind, what stands behind them, and who says it. */
function wordsOf(text: CueText, sentence: Sentence, { binding, act }: Binding, context: OwedContext): NormWords {
  const told = context.told.find(({ content }) => content.first <= binding.first && binding.first < content.end)
  const subject = subjectBefore(text, told?.content ?? sentence, binding.first)
  const last = Math.min(clauseEnd(text, sentence, binding.end), told?.content.end ?? sentence.end)
  const object = trimmed(text, { first: act, end: last })
  const clause = { first: subject.end > subject.first ? subject.first : binding.first, end: object.end }
  return { subject, object, clause, speaker: told?.speaker }
}

function deadlineIn(text: CueText, clause: Range): Pick<DraftNorm, 'deadline'> {
  const times = timesIn(text, clause)
  const time = times.find(({ bound }) => bound === 'upper') ?? (text.instrument ? times.findLast(isDay) : undefined)
  if (time === undefined) return {}
  const deadline = toDeadline(text, time)
  return { deadline: isDay(time) ? { ...deadline, edge: 'included' } : deadline }
}

/** "el martes 8 de junio de 2032": a whole day without a bound is the day of the act; of several the last. */
function isDay({ bound, type, value }: CueText['times'][number]): boolean {
  return bound === undefined && (type === 'DATE' || type === 'TIME') && WHOLE_DAY.test(value)
}

const WHOLE_DAY = /^\d{4}-\d{2}-\d{2}/

function bearerFields(text: CueText, subject: Range, passive: boolean): Pick<DraftNorm, 'bearer' | 'subject'> {
  if (subject.end <= subject.first) return {}
  const { quote: said, span } = partOf(text, subject)
  if (passive) return { subject: said }
  const party = mentionsIn(text.names, subject)[0]?.entry.party
  const bearer: NamedThing = { said, span, ...(party !== undefined && { id: party.id, name: party.name }) }
  return { bearer }
}

function reasonsOf(text: CueText, { binding }: Binding, subject: Range, passive: boolean): readonly FieldReason[] {
  const { quote, span } = partOf(text, binding)
  const kind: FieldReason = { field: 'kind', how: 'said', words: `\`${quote}\` says how it binds`, span }
  const nobody = passive || subject.end <= subject.first
  return nobody ? [kind, { field: 'bearer', how: 'missing', words: 'the words name nobody who must do it' }] : [kind]
}

function basisOf(text: CueText, speaker: string | undefined): DraftBasis {
  if (text.instrument) return { kind: 'clause' }
  return speaker === undefined ? { kind: 'reported' } : { kind: 'opinion', speaker }
}

function provisionOf(block: Block | undefined): Pick<DraftNorm, 'provision'> {
  return block?.path === undefined ? {} : { provision: block.path }
}

const LONGEST_SUBJECT = 20

/** Who is named right before the words that bind: from the last comma or clause on, times left out. */
function subjectBefore(text: CueText, within: Range, binding: number): Range {
  let first = binding
  while (first > within.first && binding - first < LONGEST_SUBJECT && !endsBefore(text, first - 1)) {
    // "agreed that A must": who agreed stands before "that", who must behind it.
    if (first < binding && text.pack.that.has(lowerAt(text, first - 1))) break
    first -= 1
  }
  while (first < binding && isLead(text, first)) first += 1
  return trimmed(text, { first, end: binding })
}

/** A mark, a time or quotation mark stands before the subject; an opening condition ends at its comma. */
function endsBefore(text: CueText, at: number): boolean {
  const token = text.segmented.tokens[at]
  return token === undefined || token.kind === 'mark' || token.kind === 'quote' || text.timed[at] === 1
}

function isLead(text: CueText, at: number): boolean {
  const lower = lowerAt(text, at)
  return text.pack.and.has(lower) || text.pack.that.has(lower)
}

/** Where the clause of the act ends: at a semicolon, or at a comma before another clause that binds or a condition. */
function clauseEnd(text: CueText, sentence: Sentence, from: number): number {
  for (let at = from; at < sentence.end; at += 1) if (lowerAt(text, at) === ';') return at
  return sentence.end
}

/** Conditions of the sentence: from their opening words to the next comma, or to the end. */
function conditionsIn(text: CueText, sentence: Sentence): readonly DraftCondition[] {
  const found: DraftCondition[] = []
  for (let at = sentence.first; at < sentence.end; at += 1) {
    const opening =
      text.timed[at] === 1 || text.timed[at + 1] === 1 ? undefined : cueAt(text, at, text.lookups.conditions)
    if (opening === undefined) continue
    const end = Math.max(opening.end, nextStop(text, opening.end, sentence.end))
    const { quote: said, span } = partOf(text, { first: at, end })
    found.push({ type: opening.cue.type, said, span })
    at = end - 1
  }
  return found
}
