import { unitOf } from '#reader/find/time/fields'
import type { Phrase } from '#reader/find/time/phrase'
import { ordinalOfQuarter, type Point } from '#reader/find/time/point'
import type { Resolution } from '#reader/find/time/resolve-phrase'
import { UNIT } from '#reader/find/time/shift-point'
import { NEAR_YEARS, type Tense, type TimeState } from '#reader/find/time/time-state'

/** An expression just read, with what decides whether later ones count from it. */
export interface Mention {
  readonly phrase: Phrase
  readonly resolution: Resolution
  readonly tense: Tense
  /** Whether it stands at the start of its sentence. */
  readonly opens: boolean
  /** Whether it is the end of something told ahead (`until`). */
  readonly ahead: boolean
  /** Whether it dates a thing that is spoken of, not what is told. */
  readonly ofThing: boolean
  readonly at: number
  readonly to: number
}

/** Keeps what later expressions may count from: the last date, the story's place in time, the reporting quarter. */
export function remember(state: TimeState, mention: Mention): void {
  const { phrase, resolution, at } = mention
  const { point, type } = resolution
  if (isReportingPeriod(phrase, type)) state.quarter = undefined
  if (point === undefined) return
  if (point.quarter !== undefined) rememberQuarter(state, point, mention.tense)
  state.last = point
  state.lastAt = at
  state.lastTo = mention.to
  state.lastIsWhole = resolution.from === 'none'
  // Where no day of publication is known every date counts from the last one: that says no year.
  const beside = resolution.from === 'last-date' && state.published !== undefined
  state.lastSaysYear = state.lastIsWhole || beside
  state.lastIsOfThing = mention.ofThing
  if (movesStory(state, point, mention)) {
    state.story = point
    state.aside = undefined
  }
}

/** A date that opens its sentence may lie further from the story than others. */
const NEAR_OPENING = 12

/** Whether the words name a reporting period other than a quarter ("the nine months", "the year"). */
function isReportingPeriod({ fields, kind }: Phrase, type: string): boolean {
  if (fields['the'] === undefined || fields['rel'] !== undefined) return false
  const unit = unitOf(fields)
  if (type === 'DURATION') return unit === UNIT.MONTH || unit === UNIT.YEAR
  return kind === 'deictic' && unit === UNIT.YEAR
}

/** A quarter looked forward to, or one of an earlier year that is only compared with, is not what the report is about. */
function rememberQuarter(state: TimeState, point: Point, tense: Tense): void {
  if (tense === 'future' || (point.year ?? 0) > (state.published?.year ?? 9999)) return
  if (state.quarter !== undefined && ordinalOfQuarter(point) < ordinalOfQuarter(state.quarter)) return
  state.quarter = point
  state.quarterIsPast = tense === 'past'
}

/**
 * Whether a date carries the story of a narrative with it. A bare year does so only at the start of a sentence; the end of
 * something told ahead never; a date far off only when the next one stands by it.
 */
function movesStory(state: TimeState, point: Point, { opens, ahead }: Mention): boolean {
  const { story } = state
  if (point.year === undefined || ahead) return false
  if (story?.year === undefined) return true
  if (isBareYear(point) && (point.year === story.year || !opens)) return false
  return isNear(point, story, opens ? NEAR_OPENING : NEAR_YEARS) || standsByAside(state, point)
}

function isBareYear({ month, season, week }: Point): boolean {
  return month === undefined && season === undefined && week === undefined
}

function isNear(a: Point, b: Point | undefined, years: number): boolean {
  return a.year !== undefined && b?.year !== undefined && Math.abs(a.year - b.year) <= years
}

/** Whether a second date stands by one that was taken for an aside: then the story has moved there. */
function standsByAside(state: TimeState, point: Point): boolean {
  const stands = isNear(point, state.aside, NEAR_YEARS)
  if (!stands) state.aside = point
  return stands
}
