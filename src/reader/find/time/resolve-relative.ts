import { type CivilDay, plusDays, plusMonths, weekdayOf } from '#reader/find/time/civil'
import type { Fields } from '#reader/find/time/phrase'
import { dayOfPoint, firstDayOf, type Point, weekdayNear, weekPoint } from '#reader/find/time/point'
import { referenceDay, referenceOf, type Tense, type TimeState } from '#reader/find/time/time-state'

const DAY = 3
const WEEK = 4
const MONTH = 5
const QUARTER = 6
const YEAR = 7
const DECADE = 8
const CENTURY = 9
const WEEKEND = 10
const FORTNIGHT = 11

/** Works out a word that points from the reference: `today`, `last week`, `next March`, `this morning`. */
export function resolveDeictic(fields: Fields, state: TimeState, tense: Tense): Point | undefined {
  const day = referenceDay(state)
  if (day === undefined) return undefined
  if (fields['dayword'] !== undefined)
    return plusDays(day, fields['dayword'] + (fields['before'] ?? fields['after'] ?? 0))
  if (fields['tonight'] !== undefined) return { ...day, part: 4 }
  const rel = relationOf(fields)
  if (fields['month'] !== undefined) return namedMonth(day, fields['month'], rel, tense)
  if (fields['weekday'] !== undefined) return namedWeekday(day, fields['weekday'], rel, tense)
  if (fields['season'] !== undefined) return namedSeason(day, fields['season'], rel)
  if (fields['part'] !== undefined) return { ...plusDays(day, rel), part: fields['part'] }
  if (fields['quarter'] !== undefined) return shiftPoint(day, QUARTER, rel)
  const unit = unitOf(fields)
  if (unit === undefined || unit < DAY) return undefined
  return unitPoint(day, unit, unit === WEEKEND && rel === 0 ? weekendStep(day, tense) : rel)
}

/** "Over the weekend", told in the past on a weekday, is the weekend before. */
function weekendStep(day: CivilDay, tense: Tense): number {
  return tense !== 'future' && weekdayOf(day) < 6 ? -1 : 0
}

/** -1, 0 or 1: the direction of `last`, `this`, `next` and their like. */
function relationOf(fields: Fields): number {
  const names = ['last', 'past', 'next', 'coming', 'previous', 'following', 'before', 'after', 'rel']
  const name = names.find((one) => fields[one] !== undefined)
  return name === undefined ? 0 : (fields[name] ?? 0)
}

export function unitOf(fields: Fields): number | undefined {
  const names = [
    'unit',
    'units',
    'day',
    'weekend',
    'year-unit',
    'month-unit',
    'week-unit',
    'short-unit',
    'plural-quarter',
    'sec-unit',
    'long-units',
  ]
  const name = names.find((one) => fields[one] !== undefined)
  return name === undefined ? undefined : fields[name]
}

/** The calendar unit that the day lies in, `count` units on. */
function unitPoint(day: CivilDay, unit: number, count: number): Point | undefined {
  if (unit === WEEK) return weekPoint(plusDays(day, count * 7))
  if (unit === FORTNIGHT) return weekPoint(plusDays(day, count * 14))
  if (unit === WEEKEND) return weekPoint(plusDays(day, count * 7), true)
  if (unit === DECADE) return { decade: Math.floor(day.year / 10) + count }
  if (unit === CENTURY) return { century: Math.floor(day.year / 100) + count }
  return shiftPoint(day, unit, count)
}

/** A day moved by a number of units; what is smaller than the unit falls away. */
function shiftPoint(day: CivilDay, unit: number, count: number): Point | undefined {
  switch (unit) {
    case DAY:
      return plusDays(day, Math.round(count))
    case WEEK:
      return plusDays(day, Math.round(count * 7))
    case FORTNIGHT:
      return plusDays(day, Math.round(count * 14))
    case MONTH: {
      const { year, month } = plusMonths(day, Math.trunc(count))
      return { year, month }
    }
    case QUARTER: {
      const { year, month } = plusMonths({ ...day, day: 1 }, Math.trunc(count) * 3)
      return { year, quarter: Math.ceil(month / 3) }
    }
    case YEAR:
      return { year: plusMonths(day, Math.trunc(count * 12)).year }
    case DECADE:
      return { year: day.year + Math.trunc(count * 10) }
    case CENTURY:
      return { year: day.year + Math.trunc(count * 100) }
    default:
      return undefined
  }
}

function namedMonth(day: CivilDay, month: number, rel: number, tense: Tense): Point {
  if (rel < 0) return { year: day.year - (month >= day.month ? 1 : 0), month }
  if (rel > 0) return { year: day.year + (month <= day.month ? 1 : 0), month }
  return { year: day.year + (tense === 'future' && month < day.month ? 1 : 0), month }
}

function namedWeekday(day: CivilDay, weekday: number, rel: number, tense: Tense): Point {
  if (rel !== 0) return plusDays(day, weekdayNear(day, weekday, rel < 0 ? -1 : 2))
  return plusDays(day, weekdayNear(day, weekday, tense === 'past' ? 0 : 1))
}

const SEASON_MONTHS = [3, 6, 9, 12] as const

function namedSeason(day: CivilDay, season: number, rel: number): Point {
  const start = SEASON_MONTHS[season] ?? 1
  if (rel < 0) return { year: day.year - (start + 2 >= day.month ? 1 : 0), season }
  if (rel > 0) return { year: day.year + (start <= day.month ? 1 : 0), season }
  return { year: day.year, season }
}

/** Works out a word that points from the last date mentioned: `that year`, `the next day`, `the same month`. */
export function resolveAnaphor(fields: Fields, state: TimeState): Point | undefined {
  const base = state.last ?? referenceOf(state)
  if (base === undefined) return undefined
  if (fields['time'] !== undefined) return base
  const rel = relationOf(fields)
  const day = dayOfPoint(base)
  if (fields['part'] !== undefined) return { ...(day === undefined ? base : plusDays(day, rel)), part: fields['part'] }
  if (fields['season'] !== undefined) return { year: (base.year ?? 0) + rel, season: fields['season'] }
  if (fields['month'] !== undefined)
    return { ...(base.year !== undefined && { year: base.year }), month: fields['month'] }
  if (fields['weekday'] !== undefined && day !== undefined) {
    return plusDays(day, weekdayNear(day, fields['weekday'], rel < 0 ? -1 : 2))
  }
  const unit = unitOf(fields)
  if (unit === undefined) return undefined
  if (unit === DAY && day === undefined) return undefined
  const first = firstDayOf(base)
  return first === undefined ? undefinedUnit(base, unit, rel) : unitPoint(first, unit, rel)
}

/** A decade or century counted from another, where no year is known. */
function undefinedUnit(base: Point, unit: number, rel: number): Point | undefined {
  return unit === DECADE && base.decade !== undefined ? { decade: base.decade + rel } : undefined
}

/** Works out a count of units from the reference (`ago`) or from the last date (`earlier`, `later`). */
export function resolveShift(fields: Fields, base: Point | undefined, count: number): Point | undefined {
  const unit = unitOf(fields)
  const day = dayOfPoint(base) ?? firstDayOf(base)
  if (unit === undefined || day === undefined) return undefined
  const moved = shiftPoint(day, unit, count)
  if (moved === undefined || base?.day !== undefined || unit >= YEAR) return moved
  return coarser(moved, base)
}

/** A point counted from a coarse one cannot be finer than it: five days after "July 1944" is in July 1944. */
function coarser(moved: Point, base: Point | undefined): Point {
  if (base?.month !== undefined)
    return {
      ...(moved.year !== undefined && { year: moved.year }),
      ...(moved.month !== undefined && { month: moved.month }),
    }
  return moved.year === undefined ? moved : { year: moved.year }
}

/** The reporting period that the words point to: the last quarter named, or that quarter a year before. */
export function resolvePeriod(fields: Fields, given: Point | undefined, state: TimeState): Point | undefined {
  const back = fields['ago'] ?? fields['earlier']
  const asksQuarter = fields['quarter'] !== undefined || fields['latest'] !== undefined
  const known = usableQuarter(fields, state) ?? (asksQuarter ? completedQuarter(state) : undefined)
  const year = fields['year'] ?? given?.year
  const quarter = fields['ord'] ?? known?.quarter
  const base = year ?? known?.year ?? referenceDay(state)?.year
  if (base === undefined) return undefined
  const shifted = base + (year === undefined && back !== undefined ? -1 : 0)
  return quarter === undefined ? { year: shifted } : { year: shifted, quarter }
}

/** The quarter the text is about; "the latest" cannot be one that has not ended. */
function usableQuarter(fields: Fields, state: TimeState): Point | undefined {
  const { quarter } = state
  const completed = fields['latest'] === undefined ? undefined : completedQuarter(state)
  if (quarter === undefined || completed === undefined) return quarter
  return ordinalOf(quarter) > ordinalOf(completed) + (state.quarterIsPast ? 1 : 0) ? completed : quarter
}

/** The number of a quarter, counted through the years. */
export function ordinalOf(point: Point): number {
  return (point.year ?? 0) * 4 + (point.quarter ?? 0)
}

/** The last quarter that had ended at the reference. */
function completedQuarter(state: TimeState): Point | undefined {
  const day = referenceDay(state)
  return day === undefined ? undefined : shiftPoint(day, QUARTER, -1)
}
