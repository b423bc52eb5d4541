import type { Span } from '#base/span'
import type { Segmented } from '#reader/segment/segmented'
import { isVerbal } from '#reader/syntax/tag'

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
  const at = { from: block.from, to: block.to }
  const shown = words.length <= 80 ? words : `...${words.slice(-77)}`
  const last = words.charAt(words.length - 1)
  if (last === ':') return { because: `the text ends after a lead-in with nothing following: \`${shown}\``, at }
  if (',;\u2014\u2013'.includes(last))
    return { because: `the text stops in the middle of a sentence: \`${shown}\``, at }
  const token = segmented.tokens[block.end - 1]
  if (token?.kind === 'word' && openWords.has(token.lower)) {
    return { because: `the text stops in the middle of a sentence: \`${shown}\``, at }
  }
  const long = block.end - block.first > 14 && token?.kind === 'word' && holdsVerb(tags, block.first, block.end)
  return long ? { because: `the last sentence has no end: \`${shown}\``, at } : undefined
}

function holdsVerb(tags: Uint8Array, first: number, end: number): boolean {
  for (let at = first; at < end; at += 1) if (isVerbal(tags[at] ?? 0)) return true
  return false
}
