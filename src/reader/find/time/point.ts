import { type CivilDay, weekdayOf, weekOf } from '#reader/find/time/civil'
import { DAY_PARTS, SEASONS } from '#reader/find/time/time-pack'

/** A resolved point in the calendar: what is known of it, from the century down to the minute. Years before Christ are negative. */
export interface Point {
  readonly year?: number
  readonly month?: number
  readonly day?: number
  readonly week?: number
  readonly weekend?: boolean
  readonly quarter?: number
  readonly half?: number
  readonly season?: number
  /** The first three digits of a year (`198` for the 1980s). */
  readonly decade?: number
  /** The first two digits of a year (`19` for the twentieth century). */
  readonly century?: number
  readonly part?: number
  /** Minutes since midnight; 1440 is the midnight that ends the day. */
  readonly minutes?: number
}

const PRECISIONS: readonly (readonly [keyof Point, string])[] = [
  ['minutes', 'minute'],
  ['part', 'part-of-day'],
  ['day', 'day'],
  ['weekend', 'weekend'],
  ['week', 'week'],
  ['month', 'month'],
  ['season', 'season'],
  ['quarter', 'quarter'],
  ['half', 'half-year'],
  ['decade', 'decade'],
  ['century', 'century'],
]

/** How exact a point is, as a word of the report. */
export function precisionOf(point: Point): string {
  for (const [name, precision] of PRECISIONS) if (point[name] !== undefined) return precision
  return 'year'
}

/** The TIMEX3 value of a point; what is not known is written `X`. */
export function timexOf(point: Point): string {
  return dateOf(point) + timeOf(point)
}

function dateOf(point: Point): string {
  if (point.century !== undefined) return eraPrefix(point.century) + pad(Math.abs(point.century), 2)
  if (point.decade !== undefined) return eraPrefix(point.decade) + pad(Math.abs(point.decade), 3)
  const year = point.year === undefined ? 'XXXX' : eraPrefix(point.year) + pad(Math.abs(point.year), 4)
  return year + restOfDate(point)
}

/** What follows the year. */
function restOfDate(point: Point): string {
  if (point.week !== undefined) return `-W${pad(point.week, 2)}${point.weekend === true ? '-WE' : ''}`
  if (point.month !== undefined) return `-${pad(point.month, 2)}${dayOf(point)}`
  if (point.season !== undefined) return `-${SEASONS[point.season] ?? 'XX'}`
  if (point.quarter !== undefined) return `-Q${point.quarter}`
  if (point.half !== undefined) return `-H${point.half}`
  return point.part === undefined && point.minutes === undefined ? '' : '-XX-XX'
}

function dayOf(point: Point): string {
  if (point.day !== undefined) return `-${pad(point.day, 2)}`
  return point.part === undefined && point.minutes === undefined ? '' : '-XX'
}

function timeOf(point: Point): string {
  if (point.minutes !== undefined) {
    return `T${pad(Math.floor(point.minutes / 60), 2)}:${pad(Math.floor(point.minutes % 60), 2)}`
  }
  return point.part === undefined ? '' : `T${DAY_PARTS[point.part] ?? 'XX'}`
}

function eraPrefix(year: number): string {
  return year < 0 ? 'BC' : ''
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0')
}

/** The number of a quarter, counted through the years. */
export function ordinalOfQuarter(point: Point): number {
  return (point.year ?? 0) * 4 + (point.quarter ?? 0)
}

/** The point without what is finer than a month. */
export function monthOfPoint({ year, month }: Point): Point {
  return { ...(year !== undefined && { year }), ...(month !== undefined && { month }) }
}

/** The day of a point, where it names one. */
export function dayOfPoint(point: Point | undefined): CivilDay | undefined {
  if (point?.year === undefined || point.month === undefined || point.day === undefined) return undefined
  return { year: point.year, month: point.month, day: point.day }
}

/** The day a point begins with, as a stand-in for reckoning: 1 January where only a year is known. */
export function firstDayOf(point: Point | undefined): CivilDay | undefined {
  if (point?.year === undefined) return undefined
  return { year: point.year, month: point.month ?? monthOfSeason(point) ?? 1, day: point.day ?? 1 }
}

function monthOfSeason(point: Point): number | undefined {
  if (point.quarter !== undefined && point.quarter > 0) return point.quarter * 3 - 2
  if (point.half !== undefined) return point.half * 6 - 5
  return point.season === undefined ? undefined : ([3, 6, 9, 12][point.season] ?? 1)
}

/** The ISO week of a day, as a point. */
export function weekPoint(day: CivilDay, weekend = false): Point {
  const { year, week } = weekOf(day)
  return weekend ? { year, week, weekend } : { year, week }
}

/** The weekday nearest before (`-1`), on or before (`0`), on or after (`1`) or after (`2`) the day. */
export function weekdayNear(day: CivilDay, weekday: number, direction: -1 | 0 | 1 | 2): number {
  const gap = weekday - weekdayOf(day)
  if (direction === 0) return gap > 0 ? gap - 7 : gap
  if (direction === -1) return gap >= 0 ? gap - 7 : gap
  if (direction === 1) return gap < 0 ? gap + 7 : gap
  return gap <= 0 ? gap + 7 : gap
}
