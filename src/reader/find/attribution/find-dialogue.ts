import type { Attribution } from '#reader/find/attribution/attribution'
import { withoutEndMarks } from '#reader/find/attribution/find-content'
import {
  type DocumentParts,
  lowerAt,
  nameOfToken,
  quotationsIn,
  sentenceOfToken,
  type TokenRange,
  wordsOf,
} from '#reader/find/document-parts'
import type { Block } from '#reader/segment/segmented'
import { isVerbal, Tag } from '#reader/syntax/tag'
import { isCapitalAt, isQuoteAt, isWordAt } from '#reader/syntax/token-at'

const MOST_NAME_TOKENS = 4
const FEWEST_SPOKEN = 3

/**
 * Transcripts: "BERG: We shall see." gives the name before the colon the rest of its paragraph. A headline does so by
 * itself: "Berg: We shall see".
 */
export function findDialogue(doc: DocumentParts): readonly Attribution[] {
  const { blocks } = doc.segmented
  const turns = blocks.map((block) => turnOf(doc, block)).filter((turn) => turn !== undefined)
  // One name with a colon is a heading; a transcript has several, and most of them speak in clauses.
  const spoken = turns.filter((turn) => turn.content.some((range) => holdsVerb(doc, range)))
  const several = turns.length >= FEWEST_TURNS && spoken.length * 2 > turns.length
  if (several && isTranscript(doc, turns)) return turns
  const headline = several || blocks[0] === undefined || doc.instrument ? undefined : headlineOf(doc, blocks[0])
  return [...(headline === undefined ? [] : [headline]), ...signedQuotations(doc)]
}

/** "Health: ... Shelter: ...": words that each head one paragraph are headings; speakers come again, ask, or are set apart. */
function isTranscript(doc: DocumentParts, turns: readonly Attribution[]): boolean {
  const names = turns.map(({ source }) => (source === undefined ? '' : wordsOf(doc, source)))
  if (new Set(names).size < names.length) return true
  if (names.some((name) => name.includes(' ') || (name.length > 1 && name === name.toUpperCase()))) return true
  return turns.some(({ content }) => lowerAt(doc, (content[0]?.end ?? 0) - 1) === '?')
}

/** `"We shall see." — Jan Berg`: a quotation of its own, signed behind a dash that its paragraph or the next ends with. */
function signedQuotations(doc: DocumentParts): readonly Attribution[] {
  return doc.segmented.quotations.flatMap((quotation) => {
    const dash = quotation.end + 1
    const first = dash + 1
    const block = blockOfToken(doc, first)
    if (!quotation.closed || !DASHES.has(lowerAt(doc, dash)) || block === undefined) return []
    if (block.end - first > MOST_SIGNATURE || !isNamePart(doc, first) || opensNoBlock(doc, quotation.first)) return []
    return [
      {
        ...speech(first, block.end, 0),
        cue: { first: dash, end: first },
        content: [{ first: quotation.first - 1, end: dash }],
        quotations: [quotation.index],
      },
    ]
  })
}

const DASHES: ReadonlySet<string> = new Set(['\u2015', '\u2014', '\u2013', '-', '--'])
const MOST_SIGNATURE = 8

function blockOfToken(doc: DocumentParts, token: number): Block | undefined {
  return doc.segmented.blocks[sentenceOfToken(doc, token)?.block ?? -1]
}

function opensNoBlock(doc: DocumentParts, token: number): boolean {
  return blockOfToken(doc, token)?.first !== token - 1
}

const FEWEST_TURNS = 3
const MOST_HEADLINE = 40

function headlineOf(doc: DocumentParts, block: Block): Attribution | undefined {
  if (block.end - block.first > MOST_HEADLINE) return undefined
  const colon = colonAfterName(doc, block)
  if (colon < 0 || block.end - colon < FEWEST_SPOKEN || doc.pack.words.kickers.has(lowerAt(doc, colon - 1)))
    return undefined
  // "Velia: roads closed" heads a text about a place.
  if (nameOfToken(doc, colon - 1)?.entry.place !== undefined) return undefined
  const turn = speech(block.first, colon, withoutEndMarks(doc, colon + 1, block.end))
  if (turn.content.some((range) => namesDocument(doc, range))) return undefined
  return { ...turn, quotations: quotationsIn(doc, turn.content[0] ?? turn.cue) }
}

/** "Velia: Situation Report No. 4": words without a verb that only say what the text is. */
function namesDocument(doc: DocumentParts, range: TokenRange): boolean {
  if (holdsVerb(doc, range)) return false
  const { media, publishedWords } = doc.pack.words
  for (let at = range.first; at < range.end; at += 1) {
    const lower = lowerAt(doc, at)
    if (media.has(lower) || publishedWords.has(lower)) return true
  }
  return false
}

function turnOf(doc: DocumentParts, block: Block): Attribution | undefined {
  const colon = colonAfterName(doc, block)
  if (colon < 0 || block.end - colon < FEWEST_SPOKEN || isQuoteAt(doc, colon + 1)) return undefined
  // "Q:" and "A:" name nobody.
  const end = withoutRemark(doc, block.first, colon)
  const named = doc.tokens[end - 1]
  if (named === undefined || named.to - named.from < 2) return undefined
  const turn = speech(block.first, colon, block.end)
  return { ...turn, source: { first: block.first, end } }
}

/** "BERG (recording):": the remark in brackets is no part of the name. */
function withoutRemark(doc: DocumentParts, first: number, colon: number): number {
  if (lowerAt(doc, colon - 1) !== ')') return colon
  let at = colon - 1
  while (at > first && lowerAt(doc, at) !== '(') at -= 1
  return at > first ? at : colon
}

function speech(first: number, colon: number, end: number): Attribution {
  return {
    cue: { first: colon, end: colon + 1 },
    lemma: 'say',
    force: 'tell',
    source: { first, end: colon },
    content: [{ first: colon + 1, end }],
    form: 'direct',
    negated: false,
    inSpeech: false,
    quotations: [],
  }
}

function holdsVerb(doc: DocumentParts, range: TokenRange): boolean {
  for (let at = range.first; at < range.end; at += 1) if (isVerbal(doc.tags[at] ?? Tag.mark)) return true
  return false
}

/** The colon behind a name of a few capitalised words that opens the block, or -1. */
function colonAfterName(doc: DocumentParts, block: Block): number {
  let at = block.first
  while (at < block.end && at - block.first <= MOST_NAME_TOKENS && isNamePart(doc, at)) at += 1
  if (at > block.first && lowerAt(doc, at) === '(') at = behindBracket(doc, at)
  return at > block.first && lowerAt(doc, at) === ':' ? at : -1
}

const MOST_REMARK = 6

/** The token behind a short bracket, or the bracket itself. */
function behindBracket(doc: DocumentParts, bracket: number): number {
  for (let at = bracket + 1; at < bracket + MOST_REMARK; at += 1) if (lowerAt(doc, at) === ')') return at + 1
  return bracket
}

function isNamePart(doc: DocumentParts, at: number): boolean {
  return isWordAt(doc, at) && (isCapitalAt(doc, at) || lowerAt(doc, at).startsWith("'"))
}
