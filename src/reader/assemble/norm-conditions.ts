import { type Assembly, spokenIn } from '#reader/assemble/assembly'
import type { NormContext } from '#reader/assemble/draft-norms'
import { isConditional } from '#reader/assemble/standing'
import { type DocumentParts, lowerAt, phrasesIn, type TokenRange } from '#reader/find/document-parts'
import { findConditions, type FoundCondition } from '#reader/find/find-conditions'
import type { NormHead } from '#reader/find/norms/norm-head'
import type { ParsedSentence } from '#reader/syntax/phrases'
import { Tag } from '#reader/syntax/tag'
import { isQuoteAt } from '#reader/syntax/token-at'

/** What follows on a breach: the words tell one, or a speaker tells what a party would do under a condition. */
export function isOnBreach(context: NormContext, head: NormHead): boolean {
  const conditions = conditionsOf(context, head)
  if (conditions.some((each) => each.onBreach)) return true
  return (
    head.force !== 'prohibition' && isForced(context.assembly, head) && isSupposed(context.assembly, head, conditions)
  )
}

/** "would", "may", "has no choice but to": what is told of under a condition, where "must" and "has to" bind anyhow. */
function isForced(assembly: Assembly, head: NormHead): boolean {
  const { futureModals, weakModals } = assembly.doc.pack.words
  if (head.modal !== undefined) return futureModals.has(head.modal) || weakModals.has(head.modal)
  return phrasesIn(assembly.doc, head.sentence).some(
    (phrase) => phrase.meaning === 'forced' && phrase.first <= head.binding.first && head.binding.first < phrase.end,
  )
}

function isSupposed(assembly: Assembly, head: NormHead, conditions: readonly FoundCondition[]): boolean {
  const { doc } = assembly
  const spoken = spokenIn(assembly, head.binding.first)
  if (doc.instrument || spoken === undefined) return false
  if (conditions.some((each) => SUPPOSING.has(each.condition.type))) return true
  const content = spoken.content.find((each) => each.first <= head.binding.first && head.binding.first < each.end)
  let first = Math.max(head.sentence.first, content?.first ?? head.sentence.first)
  while (first < head.binding.first && isQuoteAt(doc, first)) first += 1
  return isConditional(doc, head.sentence, { first, end: head.binding.end }) || hasThen(doc, head.binding)
}

const SUPPOSING: ReadonlySet<string> = new Set(['if', 'unless', 'failing', 'after'])

function hasThen(doc: DocumentParts, range: TokenRange): boolean {
  for (let at = range.first; at < range.end; at += 1) if (doc.pack.words.thenWords.has(lowerAt(doc, at))) return true
  return false
}

/** A condition that stands right beside the clause belongs to its quotation ("otherwise, A must"). */
export function widen(range: TokenRange, conditions: readonly FoundCondition[]): TokenRange {
  let { first, end } = range
  for (const condition of conditions) {
    if (condition.onBreach && condition.first < first && condition.end > first) first = condition.first
    if (condition.first >= end && condition.first - end <= 1) end = condition.end
  }
  // Backwards, so that ", and unless ..." before the clause brings the condition before it along.
  for (const condition of conditions.toReversed())
    if (condition.end <= first && first - condition.end <= 2) first = condition.first
  return { first, end }
}

/** The conditions of a norm: those of its lead-in, in its clause and right beside it. */
export function conditionsOf(context: NormContext, head: NormHead): readonly FoundCondition[] {
  const leadIn = head.leadIn === undefined ? [] : findConditions(context.assembly.doc, sentenceAt(context, head.leadIn))
  return [...leadIn, ...ownConditions(context, head)]
}

function sentenceAt(context: NormContext, range: TokenRange): ParsedSentence {
  const { doc } = context.assembly
  return doc.parsed[doc.sentenceAt[range.first] ?? 0] ?? { ...range, phrases: [], verbs: [], lists: 0 }
}

function ownConditions(context: NormContext, head: NormHead): readonly FoundCondition[] {
  const { doc } = context.assembly
  return context.conditions.filter((each) => {
    if (isThreat(doc, each, head)) return false
    if (context.single && doc.instrument) return !isOfNext(doc, each, head.clause)
    return meetsClause(each, head.clause) || standsBeside(context, each, clauseFrom(each, head))
  })
}

/** "must leave by Friday, or else be attacked", "..., failing which B pays": words behind the act that open what follows on its breach. */
function isThreat(doc: DocumentParts, { condition, first, end }: FoundCondition, { action }: NormHead): boolean {
  if (condition.type !== 'failing' || first <= action.first) return false
  return doc.tags[first] === Tag.conjunction || doc.tokens[end]?.kind === 'word'
}

/** "by consensus; failing consensus, by a majority": what is said for the breach, behind the clause and apart from it. */
function isOfNext(doc: DocumentParts, each: FoundCondition, clause: TokenRange): boolean {
  return each.onBreach && each.first >= clause.end && lowerAt(doc, each.first - 1) === ';'
}

/** "If X, A may act and shall report": what stands before the subject holds for each duty behind it. */
function clauseFrom(each: FoundCondition, { clause, subject }: NormHead): TokenRange {
  const first =
    subject !== undefined && each.end <= subject.first ? Math.min(subject.first, clause.first) : clause.first
  return { first, end: clause.end }
}

/** In the clause; or "or else A must", where the clause begins behind the first word of its condition. */
function meetsClause(each: FoundCondition, clause: TokenRange): boolean {
  if (each.first >= clause.first) return each.first < clause.end
  return each.onBreach && each.end > clause.first
}

function standsBeside(context: NormContext, each: FoundCondition, clause: TokenRange): boolean {
  const { conditions } = context
  if (each.first >= clause.end)
    return !separated(context, chainEnd(conditions, { first: clause.end, end: each.first }), each.first)
  const between = { first: each.end, end: clause.first }
  return (
    each.end <= clause.first &&
    !isOfDutyBefore(context.assembly.doc, each, clause) &&
    (leadsAll(context, each, clause.first) || !separated(context, chainEnd(conditions, between), clause.first))
  )
}

/** "If he refuses, A pays double and B will leave": a condition that opens the sentence holds for what "and" joins. */
function leadsAll({ assembly }: NormContext, each: FoundCondition, to: number): boolean {
  const { doc } = assembly
  const joined = doc.instrument && doc.tags[to - 1] === Tag.conjunction && SUPPOSING.has(each.condition.type)
  if (!joined || doc.parsed[doc.sentenceAt[to] ?? 0]?.first !== each.first) return false
  return to - each.end <= MOST_LED && !isParted(doc, { first: each.end, end: to })
}

function isParted(doc: DocumentParts, { first, end }: TokenRange): boolean {
  for (let at = first; at < end; at += 1) if (isQuoteAt(doc, at) || lowerAt(doc, at) === ';') return true
  return false
}

const MOST_LED = 40

/** "A shall act after the vote and shall report": a condition right before "and" belongs to the duty before it. */
function isOfDutyBefore(doc: DocumentParts, each: FoundCondition, clause: TokenRange): boolean {
  if (each.end >= clause.first || doc.tags[each.end] !== Tag.conjunction) return false
  const before = doc.tokens[each.first - 1]
  return before?.kind === 'word' && doc.sentenceAt[each.first - 1] === doc.sentenceAt[each.first]
}

/** Over "if ... and unless ...": where the conditions end that follow each other from the start of a range. */
function chainEnd(conditions: readonly FoundCondition[], range: TokenRange): number {
  let end = range.first
  for (const each of conditions) if (each.end <= range.end && each.first >= end && each.first - end <= 2) end = each.end
  return end
}

/** A semicolon, a quotation mark or another verb between a condition and a clause keeps them apart. */
function separated(context: NormContext, from: number, to: number): boolean {
  const { doc } = context.assembly
  if (to - from > 24) return true
  if (isParted(doc, { first: from, end: to })) return true
  return (
    doc.parsed[doc.sentenceAt[from] ?? 0]?.verbs.some(
      (verb) =>
        verb.first >= from &&
        verb.form === 'finite' &&
        (verb.end <= to || (verb.modal !== undefined && verb.first < to)),
    ) ?? false
  )
}
