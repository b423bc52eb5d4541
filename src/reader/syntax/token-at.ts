import type { Tagged } from '#reader/syntax/chunk'
import { Tag } from '#reader/syntax/tag'

/** The tag at a place; `other` outside the text. */
export function tagOf(doc: Pick<Tagged, 'tags'>, at: number): number {
  return doc.tags[at] ?? Tag.other
}

/** The tag at a place; `mark` outside the text, where a sentence would begin or end. */
export function tagOrMark(doc: Pick<Tagged, 'tags'>, at: number): number {
  return doc.tags[at] ?? Tag.mark
}

/** Whether a quotation mark stands there. */
export function isQuoteAt(doc: Pick<Tagged, 'tokens'>, at: number): boolean {
  return doc.tokens[at]?.kind === 'quote'
}

/** Whether a mark that is no quotation mark stands there. */
export function isMarkAt(doc: Pick<Tagged, 'tokens'>, at: number): boolean {
  return doc.tokens[at]?.kind === 'mark'
}

/** Whether a word stands there. */
export function isWordAt(doc: Pick<Tagged, 'tokens'>, at: number): boolean {
  return doc.tokens[at]?.kind === 'word'
}

/** Whether the word there begins with a capital. */
export function isCapitalAt(doc: Pick<Tagged, 'tokens'>, at: number): boolean {
  return doc.tokens[at]?.capital === true
}
