import type { CivilDay } from '#reader/find/time/civil'
import { dayOfPoint, firstDayOf, type Point } from '#reader/find/time/point'

export type Mode = 'news' | 'narrative' | 'instrument'
export type Tense = 'past' | 'future' | 'present' | 'unknown'

/** What the reading of a text has come to know so far: the dates that later expressions count from. */
export interface TimeState {
  readonly mode: Mode
  readonly published: Point | undefined
  readonly signed: Point | undefined
  /** The last date mentioned, and where. */
  last: Point | undefined
  /** In a narrative, the date the story has reached. */
  story: Point | undefined
  lastAt: number
  /** Where it ends. */
  lastTo: number
  /** The last reporting quarter mentioned; cleared when the text turns to other reporting periods. */
  quarter: Point | undefined
  /** Whether that quarter was told of in the past. */
  quarterIsPast: boolean
  /** The day of the speech that the expression in hand is part of, when the sentence dates it. */
  speech: Point | undefined
  /** The day that a time of day belongs to which says none, in news. */
  day: Point | undefined
  /** A date before in the same sentence that says its year, in news. */
  beside: Point | undefined
  /** Whether the last date belongs to a thing that is spoken of ("the truce of 5 May", "Monday's attack"). */
  lastIsOfThing: boolean
  /** Whether the last date's year is said, by its own words or by "that year". */
  lastSaysYear: boolean
  /** Whether the last date's words said the whole of it. */
  lastIsWhole: boolean
  /** A date far from the story, which moves it only when the next one stands by it. */
  aside: Point | undefined
}

/** How far, in years, a date may lie from the story without being taken as an aside. */
export const NEAR_YEARS = 5

/** The date that deictic words count from: the publication in news, the last date in a narrative, the signature in an instrument. */
export function referenceOf(state: TimeState): Point | undefined {
  if (state.mode === 'narrative') return state.story ?? state.last
  if (state.mode === 'instrument') return state.signed ?? state.published ?? state.last
  return state.published ?? state.last
}

/** The day from which relative times count at this point of the text; none where none is known. */
export function referenceDay(state: TimeState): CivilDay | undefined {
  const reference = referenceOf(state)
  return dayOfPoint(reference) ?? firstDayOf(reference)
}

/** The anchor's kind for an expression that counts from the reference. */
export function referenceKind(state: TimeState): 'publication' | 'last-date' | 'signature' | 'none' {
  if (state.mode === 'narrative') return state.last === undefined ? 'none' : 'last-date'
  if (state.mode === 'instrument' && state.signed !== undefined) return 'signature'
  if (state.published !== undefined) return 'publication'
  return state.last === undefined ? 'none' : 'last-date'
}

/** Reads a date of the context (`2020-11-17`, `1998-02-13T14:26:00`, `2020-11`); anything else is taken as not given. */
export function contextPoint(written: string | undefined): Point | undefined {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(written ?? '')
  if (parts === null) return undefined
  return {
    year: Number(parts[1]),
    ...(parts[2] !== undefined && { month: Number(parts[2]) }),
    ...(parts[3] !== undefined && { day: Number(parts[3]) }),
  }
}
