import type { Token } from '#reader/segment/token'
import { WordClass } from '#reader/languages/word-class'
import { Tag } from '#reader/syntax/tag'
import { isOfClass } from '#reader/syntax/token-at'

/** What is asked of a tagged text here: its words, their tags and classes. */
interface TaggedWords {
  readonly tokens: readonly Token[]
  readonly tags: Uint8Array
  readonly classes: Int32Array
}

/** A word for a time: a day of the week, "week", "month". */
export function isTimeWord(doc: TaggedWords, at: number): boolean {
  return isOfClass(doc, at, WordClass.timeWord)
}

/** Four digits that can be a year. */
export function isYear(doc: TaggedWords, at: number): boolean {
  const lower = doc.tokens[at]?.lower ?? ''
  return lower.length === 4 && /^(1[89]|20)\d\d$/.test(lower)
}

/** The comma of "15 November, 2020" and "November 15, 2020". */
export function joinsDate(doc: TaggedWords, at: number): boolean {
  if (doc.tokens[at]?.lower !== ',' || !isYear(doc, at + 1)) return false
  return doc.tags[at - 1] === Tag.number || doc.tags[at - 2] === Tag.number
}
