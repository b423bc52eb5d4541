import { parseCalendarDate, partsOf, type CalendarDate, type Day } from '#time/calendar-date'
import { BEGINNING_OF_TIME, END_OF_TIME, type Instant } from '#time/instant'
import { lastInstantOf, type Interval } from '#time/interval'
import type { TimePoint } from '#time/time-point'
import { dayAt, formatWallClock, type ZoneId } from '#time/zone'
import { english, type Speech } from '#views/speech/speech'
import { wordMessages } from '#views/words/word-messages'

/** How long a date is written: `20 Nov 2020` in lists, `20 November 2020` in sentences. */
export type DateLength = 'short' | 'long'

const SHORT_MONTHS = [
  'monthShort1',
  'monthShort2',
  'monthShort3',
  'monthShort4',
  'monthShort5',
  'monthShort6',
  'monthShort7',
  'monthShort8',
  'monthShort9',
  'monthShort10',
  'monthShort11',
  'monthShort12',
] as const

const LONG_MONTHS = [
  'monthLong1',
  'monthLong2',
  'monthLong3',
  'monthLong4',
  'monthLong5',
  'monthLong6',
  'monthLong7',
  'monthLong8',
  'monthLong9',
  'monthLong10',
  'monthLong11',
  'monthLong12',
] as const

/** The months of a language as dates name them, January first. */
export function monthNames(length: DateLength, speech: Speech): readonly string[] {
  const { say } = speech.sayIn(wordMessages)
  return (length === 'short' ? SHORT_MONTHS : LONG_MONTHS).map((key) => say(key))
}

/** A date in words with the precision that was given, the month always in letters: `20 Nov 2020`, `Nov 2020`, `2020`. */
export function dateWords(date: CalendarDate, length: DateLength = 'short', speech: Speech = english): string {
  const { year, month, day } = partsOf(date)
  const key = month === undefined ? undefined : (length === 'short' ? SHORT_MONTHS : LONG_MONTHS)[month - 1]
  if (key === undefined) return String(year)
  const { say } = speech.sayIn(wordMessages)
  if (day === undefined) return say('monthOf', { month: say(key), year })
  return say(length === 'short' ? 'dayShort' : 'dayLong', { day, month: say(key), year })
}

/** The civil day in the zone on which the instant lies, in words; both ends of time have words of their own. */
export function dayWordsAt(
  instant: Instant,
  zone: ZoneId,
  length: DateLength = 'short',
  speech: Speech = english,
): string {
  const { say } = speech.sayIn(wordMessages)
  if (instant <= BEGINNING_OF_TIME) return say('beginning')
  if (instant >= END_OF_TIME) return say('noEnd')
  return dateWords(dayAt(instant, zone), length, speech)
}

/** The instant with day and hour in its zone: `10 Nov 2020, 00:00`; a whole day's end or beginning shows no hour. */
export function momentWords(
  instant: Instant,
  zone: ZoneId,
  length: DateLength = 'short',
  speech: Speech = english,
): string {
  const day = dayWordsAt(instant, zone, length, speech)
  if (instant <= BEGINNING_OF_TIME || instant >= END_OF_TIME) return day
  const clock = formatWallClock(instant, zone).slice(11)
  const whole = clock === '00:00' || clock === '23:59'
  return whole ? day : speech.sayIn(wordMessages).say('dayAtHour', { day, hour: clock })
}

/** A time point as it was given: a date of any precision in words, a moment with its hour. */
export function pointWords(point: TimePoint, length: DateLength = 'short', speech: Speech = english): string {
  const date = parseCalendarDate(point)
  if (date.ok) return dateWords(date.value, length, speech)
  const day = parseCalendarDate(point.slice(0, 10))
  if (!day.ok) return point
  const { say } = speech.sayIn(wordMessages)
  return say('dayAtHour', { day: dateWords(day.value, length, speech), hour: point.slice(11, 16) })
}

/** The last moment of a half-open interval in words: a window that closes at midnight ends on the day before. */
export function lastDayWords(
  interval: Interval,
  zone: ZoneId,
  length: DateLength = 'short',
  speech: Speech = english,
): string {
  return momentWords(lastInstantOf(interval), zone, length, speech)
}

/** An interval in words, days said once where it lies on one day: `from 10 Nov 2020 to 15 Nov 2020`. */
export function intervalWords(
  interval: Interval,
  zone: ZoneId,
  length: DateLength = 'short',
  speech: Speech = english,
): string {
  const { say } = speech.sayIn(wordMessages)
  const first = momentWords(interval.from, zone, length, speech)
  const last = lastDayWords(interval, zone, length, speech)
  if (interval.from <= BEGINNING_OF_TIME) {
    return interval.to >= END_OF_TIME ? say('anyTime') : say('untilDay', { day: last })
  }
  if (interval.to >= END_OF_TIME) return say('fromDayOn', { day: first })
  return first === last ? say('onDay', { day: first }) : say('fromTo', { first, last })
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
export function longDayWords(day: Day, speech: Speech = english): string {
  return dateWords(day, 'long', speech)
}
