import { type CivilDay, plusDays, plusMonths } from '#reader/find/time/civil'
import { type Point, weekPoint } from '#reader/find/time/point'

/** Units by their index in `UNITS`. */
export const UNIT = {
  DAY: 3,
  WEEK: 4,
  MONTH: 5,
  QUARTER: 6,
  YEAR: 7,
  DECADE: 8,
  CENTURY: 9,
  WEEKEND: 10,
  FORTNIGHT: 11,
} as const

/** A day moved by a number of units; what is smaller than the unit falls away. Undefined for units below a day. */
export function shiftPoint(day: CivilDay, unit: number, count: number): Point | undefined {
  switch (unit) {
    case UNIT.DAY:
      return plusDays(day, Math.round(count))
    case UNIT.WEEK:
      return plusDays(day, Math.round(count * 7))
    case UNIT.FORTNIGHT:
      return plusDays(day, Math.round(count * 14))
    case UNIT.MONTH:
      return monthPoint(plusMonths(day, Math.trunc(count)))
    case UNIT.QUARTER:
      return quarterPoint(plusMonths({ ...day, day: 1 }, Math.trunc(count) * 3))
    case UNIT.YEAR:
      return { year: plusMonths(day, Math.trunc(count * 12)).year }
    case UNIT.DECADE:
      return { year: day.year + Math.trunc(count * 10) }
    case UNIT.CENTURY:
      return { year: day.year + Math.trunc(count * 100) }
    default:
      return undefined
  }
}

/** The calendar unit that the day lies in, `count` units on: "next week" is a week, not a day seven days on. */
export function calendarUnit(day: CivilDay, unit: number, count: number): Point | undefined {
  switch (unit) {
    case UNIT.WEEK:
      return weekPoint(plusDays(day, count * 7))
    case UNIT.FORTNIGHT:
      return weekPoint(plusDays(day, count * 14))
    case UNIT.WEEKEND:
      return weekPoint(plusDays(day, count * 7), true)
    case UNIT.DECADE:
      return { decade: Math.floor(day.year / 10) + count }
    case UNIT.CENTURY:
      return { century: Math.floor(day.year / 100) + count }
    default:
      return shiftPoint(day, unit, count)
  }
}

function monthPoint({ year, month }: CivilDay): Point {
  return { year, month }
}

function quarterPoint({ year, month }: CivilDay): Point {
  return { year, quarter: Math.ceil(month / 3) }
}
