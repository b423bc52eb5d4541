import { foldSpace } from '#base/fold-space'
import { err, ok, type Result } from '#base/result'
import { parseCalendarDate, plusDays, type DateProblem, type Day } from '#time/calendar-date'
import { parseTimePoint, type TimePoint } from '#time/time-point'
import { groupOf } from '#time/matched-group'

/**
 * Reads a time point as people write it in a file: `2020-11-20`, `20 November 2020`, `November 20, 2020`,
 * `November 2020`, `2020`, each day also with an hour (`2020-11-20 00:00`, `20 November 2020 at 18:30`,
 * `noon on 20 November 2020`). A date without a year, and one with slashes, are refused.
 */
export function parseTimeWords(words: string): Result<TimePoint, DateProblem> {
  const text = foldSpace(words)
  if (text.length > LONGEST) return err(notATime(`${text.slice(0, 40)}…`))
  if (/^\d{4}(-|$)/.test(text)) return text.includes(' ') ? parseIsoWithHour(text) : parseTimePoint(text)
  if (/\bmidnight\b/i.test(text)) return err(whichMidnight(text))
  const { date, hour } = splitHour(text)
  const iso = toIsoDate(date)
  if (!iso.ok) return iso
  return hour === undefined ? parseCalendarDate(iso.value) : withHour(iso.value, hour, text)
}

const LONGEST = 80
const MONTHS = 'january february march april may june july august september october november december'.split(' ')
const HOUR = '(\\d{1,2}:\\d{2}|noon)'
const HOUR_LAST = new RegExp(`^(.*?),? (?:at )?${HOUR}(?: h| hours)?$`, 'i')
const HOUR_FIRST = new RegExp(`^${HOUR}(?: h| hours)?(?: on|,)? (.*)$`, 'i')
const DAY_FIRST = /^(?:the )?(\d{1,2})(?:st|nd|rd|th)?(?: of)? ([a-z]+)\.?,? (\d{4})$/i
const MONTH_FIRST = /^([a-z]+)\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/i
const MONTH_ONLY = /^([a-z]+)\.?,? (\d{4})$/i
const NO_YEAR = /^(?:\d{1,2}(?:st|nd|rd|th)?(?: of)? ([a-z]+)|([a-z]+) \d{1,2}(?:st|nd|rd|th)?)$/i

function parseIsoWithHour(text: string): Result<TimePoint, DateProblem> {
  const { date, hour } = splitHour(text)
  if (hour === undefined) return parseTimePoint(text)
  return withHour(date, hour, text)
}

function splitHour(text: string): { readonly date: string; readonly hour?: string } {
  const last = HOUR_LAST.exec(text)
  if (last !== null) return { date: groupOf(last, 1), hour: groupOf(last, 2) }
  const first = HOUR_FIRST.exec(text)
  return first === null ? { date: text } : { date: groupOf(first, 2), hour: groupOf(first, 1) }
}

function withHour(date: string, hour: string, text: string): Result<TimePoint, DateProblem> {
  const clock = hour.toLowerCase() === 'noon' ? '12:00' : hour.padStart(5, '0')
  const day = parseCalendarDate(date)
  if (!day.ok) return day
  if (date.length !== 10)
    return err({ kind: 'not-a-date', message: `\`${text}\` has an hour but no day: write the day too` })
  // 24:00 is the end of the day, which is 00:00 of the next. Source: ISO 8601-1.
  if (clock === '24:00') return parseTimePoint(`${plusDays(date as Day, 1)} 00:00`)
  return parseTimePoint(`${date} ${clock}`)
}

function toIsoDate(text: string): Result<string, DateProblem> {
  const dayFirst = DAY_FIRST.exec(text)
  if (dayFirst !== null) return isoOf(text, dayFirst[3], dayFirst[2], dayFirst[1])
  const monthFirst = MONTH_FIRST.exec(text)
  if (monthFirst !== null) return isoOf(text, monthFirst[3], monthFirst[1], monthFirst[2])
  const monthOnly = MONTH_ONLY.exec(text)
  if (monthOnly !== null) return isoOf(text, monthOnly[2], monthOnly[1], undefined)
  const noYear = NO_YEAR.exec(text)
  if (noYear !== null && monthNumber(noYear[1] ?? groupOf(noYear, 2)) !== undefined) return err(withoutYear(text))
  const iso = parseCalendarDate(text)
  return iso.ok || iso.error.kind !== 'not-a-date' ? iso : err(notATime(text))
}

function isoOf(text: string, year = '', month = '', day: string | undefined): Result<string, DateProblem> {
  const number = monthNumber(month)
  if (number === undefined) return err(notATime(text))
  const yearMonth = `${year}-${String(number).padStart(2, '0')}`
  return ok(day === undefined ? yearMonth : `${yearMonth}-${day.padStart(2, '0')}`)
}

function monthNumber(word: string): number | undefined {
  const lower = word.toLowerCase()
  if (lower.length < 3) return undefined
  const index = MONTHS.findIndex(
    (month) => month === lower || month.slice(0, 3) === lower || (lower === 'sept' && month === 'september'),
  )
  return index < 0 ? undefined : index + 1
}

function withoutYear(text: string): DateProblem {
  return { kind: 'not-a-date', message: `\`${text}\` names no year: write it as ${text} 2020 with the year meant` }
}

function whichMidnight(text: string): DateProblem {
  const message = `\`${text}\` can be the beginning or the end of the day: write 00:00 or 24:00 for midnight`
  return { kind: 'ambiguous-date', message }
}

function notATime(text: string): DateProblem {
  return {
    kind: 'not-a-date',
    message: `\`${text}\` is not a date: write it as 2020-11-20, 20 November 2020 or 2020-11-20 18:00`,
  }
}
