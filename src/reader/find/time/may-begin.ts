import type { TermReader } from '#reader/find/time/term-reader'
import { NUMBER, type Tokens, UNKNOWN_WORD } from '#reader/find/time/tokens'

/** Whether a phrase can begin at the token, as far as it and the next one tell: most tokens of a text end here. */
export function mayBegin({ language, tokens }: TermReader, at: number): boolean {
  const { code, count } = tokens
  if (at >= count) return false
  const first = code[at] ?? UNKNOWN_WORD
  if (first < 0) return first === NUMBER && numberMayBegin(tokens, at)
  const beginning = language.beginnings[first]
  if (beginning !== 1) return beginning === 2
  const next = at + 1 < count ? (code[at + 1] ?? UNKNOWN_WORD) : UNKNOWN_WORD
  return next >= 0 || next === NUMBER
}

/** A number of other than four digits says no time alone: one of the next two words must be known. */
function numberMayBegin({ code, count, from, to }: Tokens, at: number): boolean {
  if ((to[at] ?? 0) - (from[at] ?? 0) === 4) return true
  for (let next = at + 1; next <= at + 2 && next < count; next++) {
    const found = code[next] ?? UNKNOWN_WORD
    if (found >= 0 || found === NUMBER) return true
  }
  return false
}
