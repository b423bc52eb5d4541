import {
  afterAdjuncts,
  afterInsertion,
  clauseEnd,
  clauseStart,
  startsClause,
  withoutEndMarks,
} from '#reader/find/attribution/find-content'
import { isSupposed } from '#reader/find/attribution/is-supposed'
import type { CueVerb, CueWithSource, FoundContent } from '#reader/find/attribution/quoted-content'
import {
  type DocumentParts,
  lowerAt,
  quotationOfToken,
  quotationsIn,
  type TokenRange,
} from '#reader/find/document-parts'
import { holdsFinite, type ParsedSentence, phraseFrom } from '#reader/syntax/phrases'
import { isNominal, Tag } from '#reader/syntax/tag'
import { isMarkAt, isQuoteAt, isWordAt, lemmaAt, tagOf } from '#reader/syntax/token-at'

/** `said it was "a trap. Nobody will stay."`: words that end inside a quotation run on to its end. */
export function throughQuotation(doc: DocumentParts, range: TokenRange): TokenRange {
  const quotation = quotationOfToken(doc, range.end - 1)
  if (quotation === undefined || quotation.first <= range.first || quotation.end <= range.end) return range
  return { first: range.first, end: quotation.end + (quotation.closed ? 1 : 0) }
}

/** `The pact, he said, is dead.` and `The pact is dead, he said.` */
export function parenthetical(
  doc: DocumentParts,
  sentence: ParsedSentence,
  cue: CueWithSource,
): FoundContent | undefined {
  if (!/[ts]/.test(cue.cue.frames) || cue.verb.form !== 'finite' || cue.source === undefined) return undefined
  const first = Math.min(cue.source.first, cue.verb.first)
  if (lowerAt(doc, first - 1) !== ',' || first - 1 <= sentence.first) return undefined
  const end = afterAdjuncts(doc, sentence, afterTold(sentence, cue, Math.max(cue.verb.end, cue.source.end)))
  const start = clauseStart(doc, sentence, first - 1)
  const before = { first: start, end: withoutEndMarks(doc, start, first - 1) }
  if (endsSentence(doc, sentence, end)) return isTold(doc, sentence, cue, before) ? indirect([before]) : undefined
  if (followsSpeech(doc, sentence, end) && holdsFinite(sentence, before)) return indirect([before])
  return goesOn(doc, sentence, { before, end })
}

/** ", he told the paper": whom it was told is no content. */
function afterTold(sentence: ParsedSentence, cue: CueWithSource, at: number): number {
  return cue.cue.frames.includes('p') && at === cue.verb.end ? afterPerson(sentence, at) : at
}

function indirect(content: readonly TokenRange[]): FoundContent {
  return { content, form: 'indirect', quotations: [] }
}

function endsSentence(doc: DocumentParts, sentence: ParsedSentence, at: number): boolean {
  const closer = lowerAt(doc, at)
  return at >= sentence.end || closer === '.' || closer === ':' || closer === '' || isQuoteAt(doc, at)
}

function isTold(doc: DocumentParts, sentence: ParsedSentence, cue: CueWithSource, before: TokenRange): boolean {
  if (holdsFinite(sentence, before)) return true
  return cue.cue.force === 'tell' && before.end - before.first > 1 && !isOnlyTime(doc, before)
}

/** "As at 15 May, 600 fighters had reported": a day alone is told by nobody. */
function isOnlyTime(doc: DocumentParts, { first, end }: TokenRange): boolean {
  for (let at = first; at < end; at += 1) if (doc.timeAt[at] === -1 && doc.tags[at] !== Tag.preposition) return false
  return true
}

/** The second half of what is told, behind the comma after "he said". */
function goesOn(
  doc: DocumentParts,
  sentence: ParsedSentence,
  part: { before: TokenRange; end: number },
): FoundContent | undefined {
  const { before, end } = part
  const closer = lowerAt(doc, end)
  if (closer !== ',' && closer !== ';') return undefined
  if (leavesSpeech(doc, before.first, end + 1) || cites(doc, end + 1)) return indirect([before])
  const after = { first: end + 1, end: clauseEnd(doc, sentence, end + 1) }
  if (!holdsFinite(sentence, { first: before.first, end: after.end })) return undefined
  return indirect(after.end > after.first ? [before, after] : [before])
}

/** ", citing the ministry". */
function cites(doc: DocumentParts, at: number): boolean {
  return doc.tags[at] === Tag.gerund && doc.pack.words.citeVerbs.has(lemmaAt(doc, at) ?? '')
}

/** `"...", he said, adding that B did C`: what is added is the clause behind, not the quotation before. */
export function addedClause(
  doc: DocumentParts,
  sentence: ParsedSentence,
  cue: CueWithSource,
): FoundContent | undefined {
  const { verb } = cue
  const clause = verb.form === 'gerund' && doc.tags[verb.end] === Tag.subordinator
  return clause ? clauseAfter(doc, sentence, cue) : undefined
}

/** "..., he said after they met": the circumstance of speaking, with no "that" behind it that would hold what is said. */
function followsSpeech(doc: DocumentParts, sentence: ParsedSentence, at: number): boolean {
  if (!doc.pack.words.clauseOpeners.has(lowerAt(doc, at))) return false
  for (let next = at + 1; next < sentence.end; next += 1) if (doc.tags[next] === Tag.subordinator) return false
  return true
}

/** "As A reported on Monday, B did C" and "B did C, as A reported". */
export function asClause(doc: DocumentParts, sentence: ParsedSentence, cue: CueWithSource): FoundContent | undefined {
  if (!cue.cue.frames.includes('t') || cue.source === undefined || cue.source.end > cue.verb.first) return undefined
  const as = cue.source.first - 1
  if (!doc.pack.words.asWords.has(lowerAt(doc, as))) return undefined
  const end = afterAdjuncts(doc, sentence, cue.verb.end)
  if (opensSentence(doc, sentence, as) && lowerAt(doc, end) === ',') return asOpening(doc, sentence, end + 1)
  if (lowerAt(doc, as - 1) !== ',' || (end < sentence.end && isWordAt(doc, end))) return undefined
  const start = clauseStart(doc, sentence, as - 1)
  return indirect([{ first: start, end: withoutEndMarks(doc, start, as - 1) }])
}

/** "As", "But as", "(As". */
function opensSentence(doc: DocumentParts, sentence: ParsedSentence, at: number): boolean {
  if (at === sentence.first || lowerAt(doc, at - 1) === '(') return true
  return at === sentence.first + 1 && !isNominal(tagOf(doc, sentence.first))
}

function asOpening(doc: DocumentParts, sentence: ParsedSentence, first: number): FoundContent | undefined {
  const end = clauseEnd(doc, sentence, first)
  return end > first ? indirect([{ first, end }]) : undefined
}

/** "said that B left": the clause behind the verb, with what stands between. */
export function clauseAfter(doc: DocumentParts, sentence: ParsedSentence, cue: CueVerb): FoundContent | undefined {
  const { frames } = cue.cue
  if (!frames.includes('t') && !frames.includes('s')) return undefined
  const at = clauseFirst(doc, sentence, cue)
  if (!frames.includes('t') && doc.tags[at] !== Tag.subordinator) return undefined
  if (at < 0 || leavesSpeech(doc, cue.verb.first, at)) return undefined
  const end = clauseEnd(doc, sentence, at)
  if (end <= at + 1) return undefined
  const quotations = quotationsIn(doc, { first: at, end })
  return {
    content: [throughQuotation(doc, { first: at, end })],
    form: quotations.length > 0 ? 'mixed' : 'indirect',
    quotations,
  }
}

/** Where the clause begins: right behind the verb, the person told, an adjunct or an insertion; or -1. */
function clauseFirst(doc: DocumentParts, sentence: ParsedSentence, cue: CueVerb): number {
  let at = cue.verb.end
  if (!startsClause(doc, sentence, at) && cue.cue.frames.includes('p')) at = afterPerson(sentence, at)
  if (!startsClause(doc, sentence, at)) at = afterAdjuncts(doc, sentence, at)
  if (!startsClause(doc, sentence, at)) at = afterInsertion(doc, sentence, at)
  return startsClause(doc, sentence, at) ? at : looseClause(doc, sentence, { ...cue, at })
}

/** "I cannot say," the farmer said: what stands behind the closing mark is not told by a verb before it. */
function leavesSpeech(doc: DocumentParts, cue: number, content: number): boolean {
  const quotation = doc.quotationAt[cue] ?? -1
  return quotation >= 0 && doc.quotationAt[content] !== quotation
}

/** After a plain verb of saying the rest of the sentence is what is said, however its subject is built. */
function looseClause(doc: DocumentParts, sentence: ParsedSentence, cue: CueVerb & { readonly at: number }): number {
  const { at } = cue
  if (!isPlainSaying(cue) || at >= sentence.end || isMarkAt(doc, at)) return -1
  const tag = tagOf(doc, at)
  if (tag === Tag.preposition || tag === Tag.to || tag === Tag.conjunction) return -1
  return sentence.verbs.some((each) => each.first >= at && each.form === 'finite' && each.first < at + 30) ? at : -1
}

function isPlainSaying(cue: CueVerb): boolean {
  const { frames } = cue.cue
  return frames.includes('t') && frames.includes('q') && cue.verb.form !== 'participle' && !cue.verb.passive
}

/** The place behind the person told: "told *reporters* that". */
export function afterPerson(sentence: ParsedSentence, at: number): number {
  return phraseFrom(sentence, at)?.end ?? at
}

/** "He said, if elected, she would": behind a comma or a colon, where nothing before is told. */
export function clauseBehindComma(
  doc: DocumentParts,
  sentence: ParsedSentence,
  cue: CueWithSource,
): FoundContent | undefined {
  if (!isPlainSaying(cue) || cue.source === undefined || cue.source.end > cue.verb.first) return undefined
  if (isSupposed(doc, cue.verb, cue.source)) return undefined
  const comma = afterAdjuncts(doc, sentence, cue.verb.end)
  if (lowerAt(doc, comma) !== ',' && lowerAt(doc, comma) !== ':') return undefined
  // "agreed on a truce, which has yet to begin": the clause describes what was agreed on.
  if (doc.tags[comma + 1] === Tag.relative) return undefined
  const end = clauseEnd(doc, sentence, comma + 1)
  return holdsFinite(sentence, { first: comma + 1, end }) ? indirect([{ first: comma + 1, end }]) : undefined
}
