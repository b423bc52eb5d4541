import { parseCalendarDate, partsOf, type CalendarDate, type Day } from '#time/calendar-date'
import { BEGINNING_OF_TIME, END_OF_TIME, type Instant } from '#time/instant'
import { lastInstantOf, type Interval } from '#time/interval'
import type { TimePoint } from '#time/time-point'
import { dayAt, formatWallClock, type ZoneId } from '#time/zone'

/** How long a date is written: `20 Nov 2020` in lists, `20 November 2020` in sentences. */
export type DateLength = 'short' | 'long'

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

/** A date in words with the precision that was given, the month always in letters: `20 Nov 2020`, `Nov 2020`, `2020`. */
export function dateWords(date: CalendarDate, length: DateLength = 'short'): string {
  const { year, month, day } = partsOf(date)
  const name = month === undefined ? undefined : MONTHS[month - 1]
  if (name === undefined) return String(year)
  const shown = length === 'short' ? name.slice(0, 3) : name
  return day === undefined ? `${shown} ${year}` : `${day} ${shown} ${year}`
}

/** The civil day in the zone on which the instant lies, in words; both ends of time have words of their own. */
export function dayWordsAt(instant: Instant, zone: ZoneId, length: DateLength = 'short'): string {
  if (instant <= BEGINNING_OF_TIME) return 'the beginning'
  if (instant >= END_OF_TIME) return 'no end'
  return dateWords(dayAt(instant, zone), length)
}

/** The instant with day and hour in its zone: `10 Nov 2020, 00:00`; a whole day's end or beginning shows no hour. */
export function momentWords(instant: Instant, zone: ZoneId, length: DateLength = 'short'): string {
  const day = dayWordsAt(instant, zone, length)
  if (instant <= BEGINNING_OF_TIME || instant >= END_OF_TIME) return day
  const clock = formatWallClock(instant, zone).slice(11)
  return clock === '00:00' || clock === '23:59' ? day : `${day}, ${clock}`
}

/** A time point as it was given: a date of any precision in words, a moment with its hour. */
export function pointWords(point: TimePoint, length: DateLength = 'short'): string {
  const date = parseCalendarDate(point)
  if (date.ok) return dateWords(date.value, length)
  const day = parseCalendarDate(point.slice(0, 10))
  const clock = point.slice(11, 16)
  return day.ok ? `${dateWords(day.value, length)}, ${clock}` : point
}

/** The last moment of a half-open interval in words: a window that closes at midnight ends on the day before. */
export function lastDayWords(interval: Interval, zone: ZoneId, length: DateLength = 'short'): string {
  return momentWords(lastInstantOf(interval), zone, length)
}

/** An interval in words, days said once where it lies on one day: `from 10 Nov 2020 to 15 Nov 2020`. */
export function intervalWords(interval: Interval, zone: ZoneId, length: DateLength = 'short'): string {
  const [first, last] = [momentWords(interval.from, zone, length), lastDayWords(interval, zone, length)]
  if (interval.from <= BEGINNING_OF_TIME) return interval.to >= END_OF_TIME ? 'at any time' : `until ${last}`
  if (interval.to >= END_OF_TIME) return `from ${first} on`
  return first === last ? `on ${first}` : `from ${first} to ${last}`
}

const ISO_IN_TEXT = /\b(\d{4}-\d{2}-\d{2})(?:[ T](\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?)?(?:Z\b)?/g

/**
 * A sentence of ours as a person reads it: ISO days with the month in letters, quoted words in quotation marks. Midnight is
 * left with its hour, since there the hour decides.
 */
export function spokenWords(sentence: string): string {
  const dated = sentence.replace(ISO_IN_TEXT, (whole, day: string, clock: string | undefined) => {
    const date = parseCalendarDate(day)
    if (!date.ok) return whole
    return clock === undefined ? dateWords(date.value) : `${dateWords(date.value)}, ${clock}`
  })
  return dated.replace(/`([^`]*)`/g, '“$1”')
}

/** The day in words for a slider or a heading, with the weekday left out: `20 November 2020`. */
export function longDayWords(day: Day): string {
  return dateWords(day, 'long')
}
