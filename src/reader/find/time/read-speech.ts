import type { Point } from '#reader/find/time/point'
import { endsSentence, hasSign } from '#reader/find/time/read-tense'
import { TimeSign } from '#reader/find/time/time-language'
import type { TermReader } from '#reader/find/time/term-reader'
import type { TimeState } from '#reader/find/time/time-state'
import { BREAK } from '#reader/find/time/tokens'

const MOST_TOKENS = 40

/**
 * The day of the speech that an expression is part of: the last date, where it stands before the expression in the same
 * sentence as a word of speech ("on Monday he promised that the road would open the next day").
 */
export function speechDayBefore(reader: TermReader, state: TimeState, from: number): Point | undefined {
  if (state.last?.day === undefined) return undefined
  const { tokens } = reader
  const start = startOfSentence(reader, from)
  let spoken = false
  let dated = false
  for (let at = start; at < from; at++) {
    spoken ||= hasSign(reader, tokens.code[at] ?? BREAK, TimeSign.speech)
    dated ||= tokens.from[at] === state.lastAt
  }
  return spoken && dated ? state.last : undefined
}

function startOfSentence(reader: TermReader, from: number): number {
  let start = from
  while (start > 0 && from - start < MOST_TOKENS && !endsSentence(reader, start - 1)) start--
  return start
}
