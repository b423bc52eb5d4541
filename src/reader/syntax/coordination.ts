import type { Tagged } from '#reader/syntax/chunk'
import { isNominal, Tag } from '#reader/syntax/tag'
import { tagOf } from '#reader/syntax/token-at'

const MOST_LIST_TOKENS = 14

/** Whether the comma at `at` separates members of a list that an "and" closes: "A, B and C". */
export function isListComma(doc: Tagged, at: number): boolean {
  if (doc.tokens[at]?.lower !== ',') return false
  for (let ahead = at + 1; ahead < at + MOST_LIST_TOKENS; ahead += 1) {
    const tag = tagOf(doc, ahead)
    if (tag === Tag.conjunction) return true
    if (!isNominal(tag) && doc.tokens[ahead]?.lower !== ',' && tag !== Tag.preposition) return false
  }
  return false
}
