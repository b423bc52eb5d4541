import type { Phrase } from '#reader/find/time/phrase'
import type { Point } from '#reader/find/time/point'
import type { Resolution } from '#reader/find/time/resolve-phrase'
import { ordinalOf } from '#reader/find/time/resolve-relative'
import type { Tense, TimeState } from '#reader/find/time/time-state'

/** An expression just read, with what decides whether later ones count from it. */
export interface Mention {
  readonly phrase: Phrase
  readonly resolution: Resolution
  readonly tense: Tense
  readonly bound: 'upper' | 'lower' | undefined
  readonly at: number
}

/** Keeps what later expressions may count from: the last date, the story's place in time, the reporting quarter. */
export function remember(state: TimeState, mention: Mention): void {
  const { phrase, resolution, at } = mention
  const { point, type } = resolution
  const unit = phrase.fields['units'] ?? phrase.fields['unit']
  if (type === 'DURATION' && (unit === MONTH || unit === YEAR)) state.quarter = undefined
  if (point === undefined) return
  if (point.quarter !== undefined) rememberQuarter(state, point, mention.tense)
  if (state.mode === 'narrative' && !movesStory(state, point, mention)) return
  state.last = point
  state.lastAt = at
  state.lastIsWhole = resolution.from === 'none'
  state.aside = undefined
}

const MONTH = 5
const YEAR = 7
/** How far, in years, a date may lie from the story without being taken as an aside. */
const NEAR_YEARS = 8

/** A quarter looked forward to, or one of an earlier year that is only compared with, is not what the report is about. */
function rememberQuarter(state: TimeState, point: Point, tense: Tense): void {
  if (tense === 'future' || (point.year ?? 0) > (state.published?.year ?? 9999)) return
  if (state.quarter !== undefined && ordinalOf(point) < ordinalOf(state.quarter)) return
  state.quarter = point
  state.quarterIsPast = tense === 'past'
}

/** Whether a date carries the story of a narrative with it. */
function movesStory(state: TimeState, point: Point, _mention: Mention): boolean {
  const { last } = state
  if (last?.year === undefined) return true
  if (point.year === undefined) return point.decade === undefined && point.century === undefined
  const bare = point.month === undefined && point.season === undefined
  if (bare && point.year === last.year) return false
  if (Math.abs(point.year - last.year) <= NEAR_YEARS) return !(bare && point.year < last.year)
  const stands = state.aside?.year !== undefined && Math.abs(point.year - state.aside.year) <= NEAR_YEARS
  if (!stands) state.aside = point
  return stands
}
