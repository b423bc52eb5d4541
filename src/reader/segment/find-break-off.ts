import type { Span } from '#base/span'
import type { Segmented } from '#reader/segment/segmented'
import { isVerbal, Tag } from '#reader/syntax/tag'

/** Where and why a document is not whole. */
export interface BreakOff {
  readonly because: string
  readonly at: Span
}

/**
 * Whether the document breaks off: its last block is a lead-in with nothing after it, or stops in the middle of a
 * sentence. A short last line without a full stop may be a signature and counts as whole.
 */
export function findBreakOff(
  segmented: Segmented,
  tags: Uint8Array,
  openWords: ReadonlySet<string>,
): BreakOff | undefined {
  const block = segmented.blocks.at(-1)
  if (block === undefined) return undefined
  const words = segmented.text.slice(block.from, block.to)
  const why = whyBrokenOff(words.charAt(words.length - 1), { segmented, tags, openWords, block })
  if (why === undefined) return undefined
  const shown = words.length <= 80 ? words : `...${words.slice(-77)}`
  return { because: `${why}: \`${shown}\``, at: { from: block.from, to: block.to } }
}

interface LastBlock {
  readonly segmented: Segmented
  readonly tags: Uint8Array
  readonly openWords: ReadonlySet<string>
  readonly block: Segmented['blocks'][number]
}

function whyBrokenOff(last: string, { segmented, tags, openWords, block }: LastBlock): string | undefined {
  if (last === ':') return 'the text ends after a lead-in with nothing following'
  if (',;\u2014\u2013'.includes(last)) return 'the text stops in the middle of a sentence'
  const token = segmented.tokens[block.end - 1]
  if (token?.kind !== 'word') return undefined
  if (openWords.has(token.lower) || opensClause(tags, block)) return 'the text stops in the middle of a sentence'
  const long = block.end - block.first > 14 && holdsVerb(tags, block.first, block.end)
  return long ? 'the last sentence has no end' : undefined
}

const CLAUSE_TOKENS = 10

/** "The protocol adds that the sides": a clause opens near the end and has no verb. */
function opensClause(tags: Uint8Array, block: LastBlock['block']): boolean {
  if (!holdsVerb(tags, block.first, block.end)) return false
  for (let at = block.end - 1; at > Math.max(block.first, block.end - CLAUSE_TOKENS); at -= 1) {
    if (isVerbal(tags[at] ?? 0)) return false
    if (tags[at] === Tag.subordinator) return true
  }
  return false
}

function holdsVerb(tags: Uint8Array, first: number, end: number): boolean {
  for (let at = first; at < end; at += 1) if (isVerbal(tags[at] ?? 0)) return true
  return false
}
