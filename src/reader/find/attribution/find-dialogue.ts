import type { Attribution } from '#reader/find/attribution/attribution'
import { type DocumentParts, lowerAt } from '#reader/find/document-parts'
import type { Block } from '#reader/segment/segmented'
import { isQuoteAt } from '#reader/syntax/token-at'

const MOST_NAME_TOKENS = 4
const FEWEST_SPOKEN = 3

/** Transcripts: "BERG: We shall see." gives the name before the colon the rest of its paragraph. */
export function findDialogue(doc: DocumentParts): readonly Attribution[] {
  const turns = doc.segmented.blocks.map((block) => turnOf(doc, block)).filter((turn) => turn !== undefined)
  // One name with a colon is a heading; a transcript has several.
  return turns.length >= 3 ? turns : []
}

function turnOf(doc: DocumentParts, block: Block): Attribution | undefined {
  let colon = block.first
  while (colon < block.end && colon - block.first <= MOST_NAME_TOKENS && lowerAt(doc, colon) !== ':') {
    const token = doc.tokens[colon]
    if (token?.kind !== 'word' || !(token.capital || token.lower.startsWith("'"))) return undefined
    colon += 1
  }
  if (lowerAt(doc, colon) !== ':' || colon === block.first || block.end - colon < FEWEST_SPOKEN) return undefined
  if (isQuoteAt(doc, colon + 1)) return undefined
  return {
    cue: { first: colon, end: colon + 1 },
    lemma: 'say',
    force: 'tell',
    source: { first: block.first, end: colon },
    content: [{ first: colon + 1, end: block.end }],
    form: 'direct',
    negated: false,
    inSpeech: false,
    quotations: [],
  }
}
