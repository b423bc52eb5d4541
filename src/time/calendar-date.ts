import type { Brand } from '#base/brand'
import { err, ok, type Result } from '#base/result'

/**
 * A date of the proleptic Gregorian calendar with the precision that was given: `2020`, `2020-11` or `2020-11-20`.
 * Nothing missing is ever filled in. Years run from 0001 to 9999. Source: ISO 8601-1, EDTF level 0.
 */
export type CalendarDate = Brand<string, 'CalendarDate'>

/** A calendar date of day precision. */
export type Day = Brand<CalendarDate, 'Day'>

/** How exact a date is. */
export type Precision = 'year' | 'month' | 'day'

/** A date's parts; `month` and `day` are absent where they were not given. */
export interface DateParts {
  readonly year: number
  readonly month?: number
  readonly day?: number
}

/** Why words are not a date we accept; `message` says what to do. */
export interface DateProblem {
  readonly kind: 'not-a-date' | 'ambiguous-date' | 'no-such-day'
  readonly message: string
}

const ISO_DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/
const SLASHED = /^\d{1,4}[/.]\d{1,2}[/.]\d{1,4}$/

/**
 * Reads an ISO date of any precision. Numeric dates with slashes or points are refused as ambiguous even where only one
 * reading exists, so that nobody learns to rely on them.
 */
export function parseCalendarDate(words: string): Result<CalendarDate, DateProblem> {
  const text = words.trim()
  const match = ISO_DATE.exec(text)
  if (match === null) return err(SLASHED.test(text) ? ambiguousDate(text) : notADate(text))
  const year = Number(match[1])
  const month = match[2] === undefined ? undefined : Number(match[2])
  const day = match[3] === undefined ? undefined : Number(match[3])
  if (!isRealDate(year, month, day)) return err(noSuchDay(text))
  return ok(text as CalendarDate)
}

/** Reads an ISO date that names a day; a year or month alone is refused. */
export function parseDay(words: string): Result<Day, DateProblem> {
  const date = parseCalendarDate(words)
  if (!date.ok) return date
  if (isDay(date.value)) return ok(date.value)
  return err({ kind: 'not-a-date', message: `\`${words}\` names no day: write it as 2020-11-20` })
}

/** Whether the date names a day. */
export function isDay(date: CalendarDate): date is Day {
  return date.length === 10
}

/** The precision that was given. */
export function precisionOf(date: CalendarDate): Precision {
  if (date.length === 4) return 'year'
  return date.length === 7 ? 'month' : 'day'
}

/** The parts that were given. */
export function partsOf(date: CalendarDate): DateParts {
  const year = Number(date.slice(0, 4))
  if (date.length === 4) return { year }
  const month = Number(date.slice(5, 7))
  return date.length === 7 ? { year, month } : { year, month, day: Number(date.slice(8, 10)) }
}

/** The first day that the date covers: 2020-11 gives 2020-11-01. */
export function firstDayOf(date: CalendarDate): Day {
  const { year, month = 1, day = 1 } = partsOf(date)
  return dayFromParts(year, month, day)
}

/** The last day that the date covers: 2020-02 gives 2020-02-29. */
export function lastDayOf(date: CalendarDate): Day {
  const { year, month = 12, day } = partsOf(date)
  return dayFromParts(year, month, day ?? daysInMonth(year, month))
}

/** The number of days in a month (1-12) of the year. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** The day with these parts; a month or day outside the calendar is our own mistake and throws. */
export function dayFromParts(year: number, month: number, day: number): Day {
  if (!isRealDate(year, month, day)) throw new Error(`our fault: no such day ${year}-${month}-${day}`)
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}` as Day
}

/** Days since 1970-01-01. */
export function toDayNumber(day: Day): number {
  const { year, month = 1, day: dayOfMonth = 1 } = partsOf(day)
  return wholeDayNumber(year, month, dayOfMonth)
}

/**
 * Days since 1970-01-01 of a day in any year, also before 1 and after 9999. Source: Howard Hinnant, "chrono-compatible
 * low-level date algorithms" (the civil-from-days formulas, written anew here).
 */
export function wholeDayNumber(year: number, month: number, dayOfMonth: number): number {
  const shifted = month <= 2 ? year - 1 : year
  const era = Math.floor(shifted / 400)
  const yearOfEra = shifted - era * 400
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + dayOfMonth - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146097 + dayOfEra - 719468
}

/** The day that lies `number` days after 1970-01-01. Days outside the years 0001-9999 are clamped to that range. */
export function fromDayNumber(number: number): Day {
  const { year, month, day } = wholePartsOf(Math.min(Math.max(number, FIRST_DAY_NUMBER), LAST_DAY_NUMBER))
  return dayFromParts(year, month, day)
}

/** The parts of the day that lies `number` days after 1970-01-01, in any year. */
export function wholePartsOf(number: number): Required<DateParts> {
  const shifted = number + 719468
  const era = Math.floor(shifted / 146097)
  const dayOfEra = shifted - era * 146097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day }
}

/** The day `days` later (earlier where negative). */
export function plusDays(day: Day, days: number): Day {
  return fromDayNumber(toDayNumber(day) + days)
}

/** Days from `a` to `b`: positive when `b` is later. */
export function daysBetween(a: Day, b: Day): number {
  return toDayNumber(b) - toDayNumber(a)
}

/** ISO day of the week: 1 is Monday, 7 is Sunday. Source: ISO 8601-1. */
export function weekdayOf(day: Day): number {
  return ((((toDayNumber(day) + 3) % 7) + 7) % 7) + 1
}

/**
 * Compares two dates: -1, 0 or 1, or `unknown` where their precision does not decide (is 2020-11 before 2020-11-20?).
 * 0 only for two dates of the same precision.
 */
export function compareDates(a: CalendarDate, b: CalendarDate): -1 | 0 | 1 | 'unknown' {
  if (toDayNumber(lastDayOf(a)) < toDayNumber(firstDayOf(b))) return -1
  if (toDayNumber(firstDayOf(a)) > toDayNumber(lastDayOf(b))) return 1
  return a === b ? 0 : 'unknown'
}

/** Whether the year has a 29 February. */
export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}

const FIRST_DAY_NUMBER = -719162
const LAST_DAY_NUMBER = 2932896

function isRealDate(year: number, month?: number, day?: number): boolean {
  if (year < 1 || year > 9999) return false
  if (month === undefined) return true
  if (month < 1 || month > 12) return false
  return day === undefined || (day >= 1 && day <= daysInMonth(year, month))
}

/** A number with noughts before it, to a width. */
export function pad(number: number, width: number): string {
  return String(number).padStart(width, '0')
}

function ambiguousDate(text: string): DateProblem {
  return {
    kind: 'ambiguous-date',
    message: `\`${text}\` can be read as day-month or month-day: write the date as 2020-12-01`,
  }
}

function notADate(text: string): DateProblem {
  return { kind: 'not-a-date', message: `\`${text}\` is not a date: write it as 2020-11-20, 2020-11 or 2020` }
}

function noSuchDay(text: string): DateProblem {
  return { kind: 'no-such-day', message: `\`${text}\` is not in the calendar: check the day and the month` }
}
