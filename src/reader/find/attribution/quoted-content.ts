import {
  type DocumentParts,
  lowerAt,
  quotationOfToken,
  sentenceOfToken,
  type TokenRange,
} from '#reader/find/document-parts'
import type { Quotation } from '#reader/segment/segmented'
import type { Attribution } from '#reader/find/attribution/attribution'
import type { Cue } from '#reader/languages/pack'
import type { ParsedSentence, VerbGroup } from '#reader/syntax/phrases'
import { isNominal, isVerbal, Tag } from '#reader/syntax/tag'
import { isQuoteAt, tagOf } from '#reader/syntax/token-at'

/** A verb that introduces speech, with what the lexicon says of it. */
export interface CueVerb {
  readonly verb: VerbGroup
  readonly cue: Cue
}

/** What a cue introduces, and in what form. */
export type FoundContent = Pick<Attribution, 'content' | 'form' | 'quotations'> & {
  /** Words after the verb that belong to the cue: the "of" of "spoke of". */
  readonly tail?: TokenRange
}

/** A verb of speech with whoever speaks, where the words say who. */
export interface CueWithSource extends CueVerb {
  readonly source: TokenRange | undefined
}

/** `"...", he said` and `"...," said he`: the quotation that ends right before the source or the verb. */
export function quotedBefore(
  doc: DocumentParts,
  sentence: ParsedSentence,
  cue: CueWithSource,
): FoundContent | undefined {
  if (!cue.cue.frames.includes('q') || cue.verb.form === 'infinitive') return undefined
  let at = speechFirst(cue) - 1
  if (lowerAt(doc, at) === ',' || lowerAt(doc, at) === '.') at -= 1
  if (at < sentence.first) return undefined
  const quotation = quotationEndingAt(doc, at)
  return quotation === undefined ? undefined : withContinuation(doc, sentence, cue, quotation)
}

/** Where source and verb begin together. */
function speechFirst(cue: CueWithSource): number {
  return cue.source !== undefined && cue.source.end <= cue.verb.first ? cue.source.first : cue.verb.first
}

function quotationEndingAt(doc: DocumentParts, mark: number): Quotation | undefined {
  if (!isQuoteAt(doc, mark)) return undefined
  const quotation = quotationOfToken(doc, mark - 1)
  // "... 'no.'": the mark before closes what was quoted inside.
  if (quotation === undefined && isQuoteAt(doc, mark - 1)) return quotationEndingAt(doc, mark - 1)
  return quotation?.end === mark && !isScareQuote(doc, quotation) ? quotation : undefined
}

function withContinuation(
  doc: DocumentParts,
  sentence: ParsedSentence,
  cue: CueWithSource,
  quotation: Quotation,
): FoundContent {
  const after = continuation(doc, sentence, cue, quotation.index)
  const range = { first: quotation.first - 1, end: quotation.end + 1 }
  if (after === undefined) return { content: [range], form: 'direct', quotations: [quotation.index] }
  return { content: [range, after.range], form: 'direct', quotations: [quotation.index, after.index] }
}

function isScareQuote(doc: DocumentParts, quotation: { first: number; end: number }): boolean {
  if (quotation.end - quotation.first > 3) return false
  const last = doc.tokens[quotation.end - 1]
  return !(last?.kind === 'mark' && ',.!?'.includes(last.lower))
}

/** `"A," he said. "B."`: the second half belongs to the same speech. */
function continuation(
  doc: DocumentParts,
  sentence: ParsedSentence,
  cue: CueWithSource,
  index: number,
): { range: TokenRange; index: number } | undefined {
  const next = doc.segmented.quotations[index + 1]
  const here = sentenceOfToken(doc, cue.verb.first)
  const there = next === undefined ? undefined : sentenceOfToken(doc, next.first)
  if (next === undefined || here === undefined || here.block !== there?.block) return undefined
  const near = next.first <= sentence.end && next.first - 1 - cue.verb.end < 16
  const opensNext = there.index === here.index + 1 && there.first >= next.first - 1
  if (!near && !opensNext) return undefined
  return { range: rangeOf(next), index: next.index }
}

/** A quotation with its marks. */
function rangeOf(quotation: Quotation): TokenRange {
  return { first: quotation.first - 1, end: quotation.end + (quotation.closed ? 1 : 0) }
}

const MOST_SPEAKER = 16

/** `"...," the anchor of the evening show said`: the quotation that ends before the speaker, however that is built. */
export function quotedEarlier(
  doc: DocumentParts,
  sentence: ParsedSentence,
  cue: CueWithSource,
): FoundContent | undefined {
  const { verb } = cue
  if (!cue.cue.frames.includes('q') || verb.form !== 'finite') return undefined
  for (let at = verb.first - 1; at >= sentence.first && at > verb.first - MOST_SPEAKER; at -= 1) {
    if (isVerbal(tagOf(doc, at))) return undefined
    if (!isQuoteAt(doc, at)) continue
    const quotation = quotationEndingAt(doc, at)
    return quotation === undefined ? undefined : withContinuation(doc, sentence, cue, quotation)
  }
  return undefined
}

/** `He said: "..."`, `he told reporters on Friday, "..."`. */
export function quotedAfter(doc: DocumentParts, sentence: ParsedSentence, cue: CueVerb): FoundContent | undefined {
  if (!cue.cue.frames.includes('q')) return undefined
  let at = cue.verb.end
  if (isPhraseTag(tagOf(doc, at)) && !cue.cue.frames.includes('p')) return undefined
  for (let steps = 0; steps < 12 && at < sentence.end && mayStandBetween(tagOf(doc, at)); steps += 1) at += 1
  const mark = lowerAt(doc, at)
  return quotationFrom(doc, mark === ':' || mark === ',' ? at + 1 : at)
}

function isPhraseTag(tag: number): boolean {
  return isNominal(tag) || tag === Tag.pronoun
}

function mayStandBetween(tag: number): boolean {
  return isPhraseTag(tag) || tag === Tag.preposition || tag === Tag.adverb
}

function quotationFrom(doc: DocumentParts, at: number): FoundContent | undefined {
  const quotation = isQuoteAt(doc, at) ? quotationOfToken(doc, at + 1) : undefined
  if (quotation?.first !== at + 1 || isScareQuote(doc, quotation)) return undefined
  return { content: [rangeOf(quotation)], form: 'direct', quotations: [quotation.index] }
}

/** `"Do you need help?" Weaver said.`: a mark of question or exclamation ended the sentence before the cue's own. */
export function quotedSentenceBefore(
  doc: DocumentParts,
  sentence: ParsedSentence,
  cue: CueWithSource,
): FoundContent | undefined {
  if (!cue.cue.frames.includes('q') || cue.verb.form !== 'finite') return undefined
  const first = cue.source === undefined ? cue.verb.first : Math.min(cue.source.first, cue.verb.first)
  if (first !== sentence.first) return undefined
  const here = sentenceOfToken(doc, first)
  const quotation = quotationEndingAt(doc, first - 1)
  if (here === undefined || quotation === undefined) return undefined
  if (here.block !== sentenceOfToken(doc, first - 1)?.block) return undefined
  return withContinuation(doc, sentence, cue, quotation)
}

/** `said on Monday, in reference to the vote, "..."`: the next long quotation of the sentence. */
export function quotedLater(doc: DocumentParts, sentence: ParsedSentence, cue: CueVerb): FoundContent | undefined {
  if (!cue.cue.frames.includes('q') || cue.verb.form === 'infinitive' || cue.cue.force !== 'tell') return undefined
  if ((doc.quotationAt[cue.verb.first] ?? -1) >= 0) return undefined
  const other = sentence.verbs.find((each) => each.first >= cue.verb.end && quotes(doc, each))
  const end = other === undefined ? sentence.end : other.first
  for (let at = cue.verb.end; at < end; at += 1) {
    if (isQuoteAt(doc, at)) return quotationFrom(doc, at)
  }
  return undefined
}

/** "which friends described as poor, he said: ...": another verb of speech takes the words behind it. */
function quotes(doc: DocumentParts, verb: VerbGroup): boolean {
  const cue = verb.form === 'finite' ? doc.pack.cues.get(verb.lemma) : undefined
  return cue?.force === 'tell' && cue.frames.includes('q')
}
