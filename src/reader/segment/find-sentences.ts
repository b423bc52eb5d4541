import type { Block, Sentence } from '#reader/segment/segmented'
import type { ListWords } from '#reader/segment/run-in-lists'
import type { Token } from '#reader/segment/token'

/** What a language must tell about the ends of its sentences. */
export interface SentenceEnds extends ListWords {
  /** Abbreviations that a dot follows without ending a sentence, lower case, without the dot. */
  readonly abbreviations: ReadonlySet<string>
  /** Words that, capitalised after "U.S." or the like, begin a new sentence. */
  readonly starters: ReadonlySet<string>
}

// No sentence of people is longer; what is gets cut, so that work within a sentence stays bounded.
const MOST_TOKENS = 320

interface Cut {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly blocks: readonly Block[]
  readonly ends: SentenceEnds
  /** Where the cells of tables begin. */
  readonly cells: ReadonlySet<number>
}

/** Sentences in order; none reaches over the end of its block, or of its cell in a table. */
export function findSentences({ text, tokens, blocks, ends, cells }: Cut): readonly Sentence[] {
  const sentences: Sentence[] = []
  for (const block of blocks) {
    let first = block.first
    for (let at = block.first; at < block.end; at += 1) {
      if (isCut({ tokens, cells }, first, at)) {
        push(sentences, tokens, { first, end: at, block: block.index })
        first = at
      }
      if (!endsAt(text, tokens, at, ends)) continue
      const end = withClosers(text, tokens, at + 1, block.end)
      if (!startsAnew(text, tokens, end, block.end)) continue
      push(sentences, tokens, { first, end, block: block.index })
      first = end
      at = end - 1
    }
    if (first < block.end) push(sentences, tokens, { first, end: block.end, block: block.index })
  }
  return sentences
}

/** Where a sentence grows too long, and where the next cell begins. */
function isCut({ tokens, cells }: Pick<Cut, 'tokens' | 'cells'>, first: number, at: number): boolean {
  return at - first >= MOST_TOKENS || (at > first && cells.has(tokens[at]?.from ?? -1))
}

function push(
  sentences: Sentence[],
  tokens: readonly Token[],
  part: { first: number; end: number; block: number },
): void {
  const from = tokens[part.first]?.from ?? 0
  const to = tokens[part.end - 1]?.to ?? from
  sentences.push({ ...part, index: sentences.length, from, to })
}

function endsAt(text: string, tokens: readonly Token[], at: number, ends: SentenceEnds): boolean {
  const token = tokens[at]
  if (token === undefined) return false
  if (token.kind === 'word') return endsAsInitials(tokens, at, ends)
  if (token.kind !== 'mark') return false
  const mark = text.charAt(token.from)
  if (mark === '!' || mark === '?' || mark === '\u2026' || mark === '\u3002' || mark === '\u0589') return true
  return mark === '.' && !isAbbreviationDot(text, tokens, at, ends)
}

/** "the U.S." ends a sentence only when a word follows that begins one. */
function endsAsInitials(tokens: readonly Token[], at: number, ends: SentenceEnds): boolean {
  const token = tokens[at]
  const next = tokens[at + 1]
  if (token === undefined || next === undefined || !token.lower.endsWith('.')) return false
  return next.capital && ends.starters.has(next.lower) && token.lower.length > 2
}

function isAbbreviationDot(text: string, tokens: readonly Token[], at: number, ends: SentenceEnds): boolean {
  const before = tokens[at - 1]
  const dot = tokens[at]
  if (before === undefined || dot === undefined || before.to !== dot.from) return false
  const next = tokens[at + 1]
  if (next?.kind === 'mark' && text.charAt(next.from) === '.') return true
  return before.kind === 'word' && isAbbreviation(before, next, ends)
}

/** An initial, unless a word follows that begins sentences; or a word that is shortened so. */
function isAbbreviation(word: Token, next: Token | undefined, ends: SentenceEnds): boolean {
  if (word.capital && word.to - word.from === 1) return next === undefined || !ends.starters.has(next.lower)
  return ends.abbreviations.has(word.lower)
}

/** Closing quotation marks and brackets belong to the sentence that they follow. */
function withClosers(text: string, tokens: readonly Token[], from: number, end: number): number {
  let at = from
  while (at < end) {
    const token = tokens[at]
    if (token === undefined) break
    const mark = text.charAt(token.from)
    const touches = token.from === tokens[at - 1]?.to
    const closer =
      (token.kind === 'quote' && touches && !'\u201c\u00ab\u2018\u201e'.includes(mark)) || mark === ')' || mark === ']'
    if (!closer && !'.!?\u2026'.includes(mark)) break
    at += 1
  }
  return at
}

function startsAnew(text: string, tokens: readonly Token[], at: number, end: number): boolean {
  if (at >= end) return true
  const next = tokens[at]
  if (next === undefined) return true
  if (next.kind === 'word') return next.capital || !isLatin(text.charCodeAt(next.from))
  if (next.kind === 'number') return true
  const mark = text.charAt(next.from)
  return next.kind === 'quote' || '([-\u2013\u2014\u2022'.includes(mark)
}

function isLatin(unit: number): boolean {
  return unit < 0x530
}
