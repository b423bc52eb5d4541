import { type DocumentParts, lowerAt } from '#reader/find/document-parts'
import type { Attribution } from '#reader/find/attribution/attribution'
import { findSource } from '#reader/find/attribution/find-source'
import type { Quotation } from '#reader/segment/segmented'

/**
 * Speakers for quotations that no cue stands beside: after a lead-in with a colon its speaker, else the speaker of the
 * quotation before in the same or the paragraph above. Where neither is, the quotation stays without a speaker.
 */
export function claimQuotations(doc: DocumentParts, attributions: readonly Attribution[]): readonly Attribution[] {
  const owner = new Map<number, Attribution>()
  for (const attribution of attributions) for (const index of attribution.quotations) owner.set(index, attribution)
  const lastOfBlock = lastByBlock(doc, attributions)
  const added: Attribution[] = []
  for (const quotation of doc.segmented.quotations) {
    if (owner.has(quotation.index) || isCovered(doc, quotation)) continue
    const attribution = claim(doc, quotation, { owner, lastOfBlock })
    if (attribution === undefined) continue
    owner.set(quotation.index, attribution)
    added.push(attribution)
  }
  return added.length === 0 ? attributions : [...attributions, ...added].sort((a, b) => a.cue.first - b.cue.first)
}

function blockOf(doc: DocumentParts, token: number): number {
  return doc.segmented.sentences[doc.sentenceAt[token] ?? -1]?.block ?? -1
}

function lastByBlock(doc: DocumentParts, attributions: readonly Attribution[]): ReadonlyMap<number, Attribution> {
  const last = new Map<number, Attribution>()
  for (const attribution of attributions) {
    if (attribution.source !== undefined) last.set(blockOf(doc, attribution.cue.first), attribution)
  }
  return last
}

/** Short quoted words inside a sentence are part of it, not a speech of their own. */
function isCovered(doc: DocumentParts, quotation: Quotation): boolean {
  if (quotation.end - quotation.first < 5) return true
  const before = lowerAt(doc, quotation.first - 2)
  const opensBlock = doc.segmented.blocks[blockOf(doc, quotation.first)]?.first === quotation.first - 1
  return (
    !opensBlock &&
    before !== ':' &&
    before !== '.' &&
    before !== ',' &&
    doc.tokens[quotation.first - 2]?.kind !== 'quote'
  )
}

function claim(
  doc: DocumentParts,
  quotation: Quotation,
  known: { owner: ReadonlyMap<number, Attribution>; lastOfBlock: ReadonlyMap<number, Attribution> },
): Attribution | undefined {
  const block = blockOf(doc, quotation.first)
  const above = doc.segmented.blocks[block - 1]
  const opensBlock = doc.segmented.blocks[block]?.first === quotation.first - 1
  const leadIn =
    above !== undefined && lowerAt(doc, above.end - 1) === ':' ? known.lastOfBlock.get(block - 1) : undefined
  const before = known.owner.get(quotation.index - 1)
  const near = before !== undefined && block - blockOf(doc, before.cue.first) <= 1 ? before : undefined
  const colon = !opensBlock && lowerAt(doc, quotation.first - 2) === ':' ? beforeColon(doc, quotation) : undefined
  if (colon !== undefined) return colon
  const from = opensBlock && leadIn !== undefined ? leadIn : (near ?? known.lastOfBlock.get(block))
  if (from?.source === undefined) return undefined
  return {
    cue:
      opensBlock && leadIn !== undefined && above !== undefined ? { first: above.end - 1, end: above.end } : from.cue,
    lemma: from.lemma,
    force: 'tell',
    source: from.source,
    content: [{ first: quotation.first - 1, end: quotation.end + (quotation.closed ? 1 : 0) }],
    form: 'direct',
    negated: false,
    inSpeech: false,
    quotations: [quotation.index],
  }
}

/** `The mayor rejected the charge: "..."`: the subject of the sentence speaks. */
function beforeColon(doc: DocumentParts, quotation: Quotation): Attribution | undefined {
  const sentence = doc.parsed[doc.sentenceAt[quotation.first - 2] ?? -1]
  const verb = sentence?.verbs.find((each) => each.form === 'finite' && each.end <= quotation.first - 1)
  if (sentence === undefined || verb === undefined) return undefined
  const source = findSource(doc, sentence, verb)
  if (source === undefined) return undefined
  return {
    cue: { first: verb.first, end: verb.end },
    lemma: verb.lemma,
    force: 'tell',
    source,
    content: [{ first: quotation.first - 1, end: quotation.end + (quotation.closed ? 1 : 0) }],
    form: 'direct',
    negated: false,
    inSpeech: false,
    quotations: [quotation.index],
  }
}
