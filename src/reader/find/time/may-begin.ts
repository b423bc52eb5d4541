import type { TermReader } from '#reader/find/time/term-reader'
import { NUMBER, UNKNOWN_WORD } from '#reader/find/time/tokens'

/** Whether a phrase can begin at the token, as far as it and the next one tell: most tokens of a text end here. */
export function mayBegin(terms: TermReader, at: number): boolean {
  const { language, tokens } = terms
  const { code, count } = tokens
  if (at >= count) return false
  const first = code[at] ?? UNKNOWN_WORD
  if (first < 0) return first === NUMBER && numberMayBegin(terms, at)
  const beginning = language.beginnings[first]
  if (beginning !== 1) return beginning === 2
  const next = at + 1 < count ? (code[at + 1] ?? UNKNOWN_WORD) : UNKNOWN_WORD
  if (next >= 0) return language.followers.get(first)?.[next] === 1
  return next === NUMBER
}

/** A number of other than four digits says no time alone: one of the next two words must be known. */
function numberMayBegin({ language, tokens }: TermReader, at: number): boolean {
  const { code, count, from, to } = tokens
  if ((to[at] ?? 0) - (from[at] ?? 0) === 4) return true
  const next = at + 1 < count ? (code[at + 1] ?? UNKNOWN_WORD) : UNKNOWN_WORD
  if (next >= 0) return language.numberFollowers[next] === 1
  return next === NUMBER || (at + 2 < count && (code[at + 2] ?? UNKNOWN_WORD) >= 0)
}
