import {
  dayFromParts,
  daysInMonth,
  fromDayNumber,
  partsOf,
  plusDays,
  toDayNumber,
  weekdayOf,
  type Day,
} from '#time/calendar-date'
import type { Convention } from '#time/convention'
import type { Period } from '#time/period'

/** Which way a period is counted: on from its anchor, or back from it. */
export type Direction = 'forward' | 'back'

/**
 * The day that lies the period after (or, counting back, before) `day`: months and years first, by the corresponding
 * day and the convention's rounding where there is none, then weeks and days, then working days. Hours do not count
 * here. Days outside the years 0001-9999 are clamped. Sources: ETS 76 arts. 3-4; Monat, Fromherz and Merigoux (ESOP
 * 2024) for both roundings.
 */
export function addPeriod(day: Day, period: Period, convention: Convention, direction: Direction = 'forward'): Day {
  const sign = direction === 'forward' ? 1 : -1
  const months = (period.years ?? 0) * 12 + (period.months ?? 0)
  const moved = addMonths(day, sign * months, convention.rounding)
  const shifted = plusDays(moved, sign * ((period.weeks ?? 0) * 7 + (period.days ?? 0)))
  return addWorkingDays(shifted, sign * (period.workingDays ?? 0), convention)
}

/**
 * The first day at or after `day` that is no rest day, where the convention extends terms; otherwise `day` itself.
 * Source: ETS 76 art. 5.
 */
export function extendOverRestDays(day: Day, convention: Convention): Day {
  if (convention.restDays === 'count' || !hasWorkingDay(convention)) return day
  let last = day
  for (let step = 0; step < MOST_REST_DAYS && isRestDay(last, convention); step += 1) last = plusDays(last, 1)
  return last
}

/** Whether the convention rests on that day. */
export function isRestDay(day: Day, convention: Convention): boolean {
  return convention.restWeekdays.includes(weekdayOf(day)) || convention.holidays.includes(day)
}

// A year without one working day is no calendar that anybody keeps; the bound keeps hostile conventions finite.
const MOST_REST_DAYS = 366
const LAST_YEAR = 9999

function addMonths(day: Day, months: number, rounding: Convention['rounding']): Day {
  if (months === 0) return day
  const { year, month = 1, day: dayOfMonth = 1 } = partsOf(day)
  const index = year * 12 + (month - 1) + months
  if (index < 12) return fromDayNumber(Number.NEGATIVE_INFINITY)
  if (index >= (LAST_YEAR + 1) * 12) return fromDayNumber(Number.POSITIVE_INFINITY)
  const toYear = Math.floor(index / 12)
  const toMonth = (index % 12) + 1
  const longest = daysInMonth(toYear, toMonth)
  if (dayOfMonth <= longest) return dayFromParts(toYear, toMonth, dayOfMonth)
  const last = dayFromParts(toYear, toMonth, longest)
  return rounding === 'down' ? last : plusDays(last, 1)
}

function addWorkingDays(day: Day, count: number, convention: Convention): Day {
  if (count === 0 || !hasWorkingDay(convention)) return day
  const step = count > 0 ? 1 : -1
  const perWeek = 7 - restWeekdaysOf(convention).size
  // Without holidays whole weeks are jumped over, so that a large number costs no more than a small one.
  const weeks = convention.holidays.length === 0 ? Math.max(Math.floor(Math.abs(count) / perWeek) - 1, 0) : 0
  let left = Math.min(Math.abs(count) - weeks * perWeek, MOST_WORKING_DAYS)
  let number = toDayNumber(day) + step * weeks * 7
  for (let steps = 0; left > 0 && steps < MOST_WORKING_DAYS * 7; steps += 1) {
    number += step
    const next = fromDayNumber(number)
    // Behind the last day of the calendar no other comes, and that one may be a day of rest.
    if (toDayNumber(next) !== number) return next
    if (!isRestDay(next, convention)) left -= 1
  }
  return fromDayNumber(number)
}

const MOST_WORKING_DAYS = 10_000

function hasWorkingDay(convention: Convention): boolean {
  return restWeekdaysOf(convention).size < 7
}

function restWeekdaysOf(convention: Convention): ReadonlySet<number> {
  return new Set(convention.restWeekdays.filter((weekday) => weekday >= 1 && weekday <= 7))
}
