import { dayOfPoint, type Point } from '#reader/find/time/point'
import { endsSentence } from '#reader/find/time/read-tense'
import type { TermReader } from '#reader/find/time/term-reader'
import type { TimeState } from '#reader/find/time/time-state'
import { BREAK } from '#reader/find/time/tokens'

const MOST_TOKENS = 120
/** A time of day belongs to a day named in its sentence or the one before it ("On 5 May shots were heard. At 14:20 they stopped."). */
const MOST_ENDS = 1

/**
 * The day that a time of day in news belongs to, where it says none: that of the last date, where it stands close before in the
 * same paragraph and dates what is told, not a thing ("the truce of 5 May").
 */
export function dayInHand(reader: TermReader, state: TimeState, from: number): Point | undefined {
  const day = state.lastIsOfThing ? undefined : dayOfPoint(state.last)
  return day === undefined || sentencesBetween(reader, state.lastTo, from) > MOST_ENDS ? undefined : day
}

/** The last date, where its year is said and it stands before in the same sentence. */
export function datedInSentence(reader: TermReader, state: TimeState, from: number): Point | undefined {
  const { last, lastSaysYear, lastTo } = state
  return lastSaysYear && last?.year !== undefined && sentencesBetween(reader, lastTo, from) === 0 ? last : undefined
}

/** How many sentences end between a place in the text and a token; more than any where a paragraph ends, or it lies too far back. */
function sentencesBetween(reader: TermReader, place: number, from: number): number {
  const { tokens } = reader
  let ends = 0
  for (let at = from - 1, seen = 0; seen < MOST_TOKENS; at -= 1, seen += 1) {
    if (at < 0) return Infinity
    if ((tokens.to[at] ?? 0) <= place) return ends
    if (tokens.code[at] === BREAK) return Infinity
    if (endsSentence(reader, at)) ends += 1
  }
  return Infinity
}
