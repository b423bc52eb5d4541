import { type DocumentParts, lowerAt, type TokenRange } from '#reader/find/document-parts'
import type { Attribution } from '#reader/find/attribution/attribution'
import type { Cue } from '#reader/languages/pack'
import type { ParsedSentence, VerbGroup } from '#reader/syntax/phrases'
import { isNominal, Tag } from '#reader/syntax/tag'
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
  const sourceFirst = cue.source !== undefined && cue.source.end <= cue.verb.first ? cue.source.first : cue.verb.first
  let at = sourceFirst - 1
  if (lowerAt(doc, at) === ',' || lowerAt(doc, at) === '.') at -= 1
  if (at < sentence.first || doc.tokens[at]?.kind !== 'quote') return undefined
  const quotation = doc.segmented.quotations[doc.quotationAt[at - 1] ?? -1]
  if (quotation === undefined || quotation.end !== at || isScareQuote(doc, quotation)) return undefined
  const after = continuation(doc, sentence, cue, quotation.index)
  const first = { first: quotation.first - 1, end: quotation.end + 1 }
  return {
    content: after === undefined ? [first] : [first, after.range],
    form: 'direct',
    quotations: after === undefined ? [quotation.index] : [quotation.index, after.index],
  }
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
  if (next === undefined) return undefined
  const here = doc.segmented.sentences[doc.sentenceAt[cue.verb.first] ?? -1]
  const there = doc.segmented.sentences[doc.sentenceAt[next.first] ?? -1]
  if (here === undefined || there === undefined || here.block !== there.block) return undefined
  const gap = next.first - 1 - cue.verb.end
  const sameSentence = next.first <= sentence.end
  const opensNext = there.index === here.index + 1 && there.first >= next.first - 1
  if (!(sameSentence && gap < 16) && !opensNext) return undefined
  return { range: { first: next.first - 1, end: next.end + (next.closed ? 1 : 0) }, index: next.index }
}

/** `He said: "..."`, `he told reporters on Friday, "..."`. */
export function quotedAfter(doc: DocumentParts, sentence: ParsedSentence, cue: CueVerb): FoundContent | undefined {
  if (!cue.cue.frames.includes('q')) return undefined
  let at = cue.verb.end
  for (let steps = 0; steps < 12 && at < sentence.end + 1; steps += 1) {
    const token = doc.tokens[at]
    if (token === undefined) return undefined
    if (token.kind === 'quote') break
    if (token.lower === ':' || token.lower === ',') {
      at += 1
      if (doc.tokens[at]?.kind !== 'quote') return undefined
      break
    }
    const tag = tagOf(doc, at)
    if (at === cue.verb.end && (isNominal(tag) || tag === Tag.pronoun) && !cue.cue.frames.includes('p'))
      return undefined
    if (!isNominal(tag) && tag !== Tag.preposition && tag !== Tag.adverb && tag !== Tag.pronoun) return undefined
    at += 1
  }
  return quotationFrom(doc, at)
}

function quotationFrom(doc: DocumentParts, at: number): FoundContent | undefined {
  const quotation = doc.segmented.quotations[doc.quotationAt[at + 1] ?? -1]
  if (doc.tokens[at]?.kind !== 'quote' || quotation === undefined || quotation.first !== at + 1) return undefined
  if (isScareQuote(doc, quotation)) return undefined
  const range = { first: quotation.first - 1, end: quotation.end + (quotation.closed ? 1 : 0) }
  return { content: [range], form: 'direct', quotations: [quotation.index] }
}

/** `"Do you need help?" Weaver said.`: a mark of question or exclamation ended the sentence before the cue's own. */
export function quotedSentenceBefore(
  doc: DocumentParts,
  sentence: ParsedSentence,
  cue: CueWithSource,
): FoundContent | undefined {
  if (!cue.cue.frames.includes('q') || cue.verb.form !== 'finite') return undefined
  const first = cue.source === undefined ? cue.verb.first : Math.min(cue.source.first, cue.verb.first)
  if (first !== sentence.first || doc.tokens[first - 1]?.kind !== 'quote') return undefined
  const here = doc.segmented.sentences[doc.sentenceAt[first] ?? -1]
  const there = doc.segmented.sentences[doc.sentenceAt[first - 1] ?? -1]
  const quotation = doc.segmented.quotations[doc.quotationAt[first - 2] ?? -1]
  if (here === undefined || there === undefined || here.block !== there.block || quotation?.end !== first - 1)
    return undefined
  if (isScareQuote(doc, quotation)) return undefined
  const after = continuation(doc, sentence, cue, quotation.index)
  const range = { first: quotation.first - 1, end: quotation.end + 1 }
  if (after === undefined) return { content: [range], form: 'direct', quotations: [quotation.index] }
  return { content: [range, after.range], form: 'direct', quotations: [quotation.index, after.index] }
}

/** `said on Monday, in reference to the vote, "..."`: the next long quotation of the sentence. */
export function quotedLater(doc: DocumentParts, sentence: ParsedSentence, cue: CueVerb): FoundContent | undefined {
  if (!cue.cue.frames.includes('q') || cue.verb.form === 'infinitive' || cue.cue.force !== 'tell') return undefined
  if ((doc.quotationAt[cue.verb.first] ?? -1) >= 0) return undefined
  for (let at = cue.verb.end; at < sentence.end; at += 1) {
    if (isQuoteAt(doc, at)) return quotationFrom(doc, at)
  }
  return undefined
}
