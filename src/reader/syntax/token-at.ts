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

/**
 * The entry of a list, undefined outside it. Asked this way since engines take `list[-1]` for a property of that name,
 * which is slow to look up, and makes every other look at that place of the code slow too.
 */
export function entryAt<T>(list: readonly T[], at: number | undefined): T | undefined {
  return at === undefined || at < 0 ? undefined : list[at]
}

/** Whether a quotation mark stands there. */
export function isQuoteAt(doc: Pick<Tagged, 'tags'>, at: number): boolean {
  return doc.tags[at] === Tag.quote
}

/** Whether a mark that is no quotation mark stands there. */
export function isMarkAt(doc: Pick<Tagged, 'tags'>, at: number): boolean {
  return doc.tags[at] === Tag.mark
}

/** Whether a word stands there. */
export function isWordAt(doc: Pick<Tagged, 'tokens'>, at: number): boolean {
  return entryAt(doc.tokens, at)?.kind === 'word'
}

/** Whether the word there begins with a capital. */
export function isCapitalAt(doc: Pick<Tagged, 'tokens'>, at: number): boolean {
  return entryAt(doc.tokens, at)?.capital === true
}

/** Whether the lexicon puts the word there into any of the classes (bits of `WordClass`). */
export function isOfClass(doc: Pick<Tagged, 'classes'>, at: number, classes: number): boolean {
  return ((doc.classes[at] ?? 0) & classes) !== 0
}

/** Whether the word there is in any of the lists (bits of `WordList`). */
export function isListed(doc: Pick<Tagged, 'lists'>, at: number, lists: number): boolean {
  return ((doc.lists[at] ?? 0) & lists) !== 0
}

/** Whether the word there is in any of the rare lists (bits of `RareList`). */
export function isRare(doc: Pick<Tagged, 'known'>, at: number, lists: number): boolean {
  return ((entryAt(doc.known, at)?.rare ?? 0) & lists) !== 0
}

/** The dictionary form of the word there, where the lexicon has it. */
export function lemmaAt(doc: Pick<Tagged, 'known'>, at: number): string | undefined {
  return entryAt(doc.known, at)?.lemma
}
