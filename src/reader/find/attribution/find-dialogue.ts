import type { Attribution } from '#reader/find/attribution/attribution'
import { type DocumentParts, lowerAt } from '#reader/find/document-parts'
import type { Block } from '#reader/segment/segmented'
import { isCapitalAt, isQuoteAt, isWordAt } from '#reader/syntax/token-at'

const MOST_NAME_TOKENS = 4
const FEWEST_SPOKEN = 3

/** Transcripts: "BERG: We shall see." gives the name before the colon the rest of its paragraph. */
export function findDialogue(doc: DocumentParts): readonly Attribution[] {
  const turns = doc.segmented.blocks.map((block) => turnOf(doc, block)).filter((turn) => turn !== undefined)
  // One name with a colon is a heading; a transcript has several.
  return turns.length >= 3 ? turns : []
}

function turnOf(doc: DocumentParts, block: Block): Attribution | undefined {
  const colon = colonAfterName(doc, block)
  if (colon < 0 || block.end - colon < FEWEST_SPOKEN || isQuoteAt(doc, colon + 1)) return undefined
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

/** The colon behind a name of a few capitalised words that opens the block, or -1. */
function colonAfterName(doc: DocumentParts, block: Block): number {
  let at = block.first
  while (at < block.end && at - block.first <= MOST_NAME_TOKENS && isNamePart(doc, at)) at += 1
  return at > block.first && lowerAt(doc, at) === ':' ? at : -1
}

function isNamePart(doc: DocumentParts, at: number): boolean {
  return isWordAt(doc, at) && (isCapitalAt(doc, at) || lowerAt(doc, at).startsWith("'"))
}
