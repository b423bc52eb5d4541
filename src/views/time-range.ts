import { dayFromParts, fromDayNumber, plusDays, toDayNumber, type Day } from '#time/calendar-date'
import type { ChangeDays } from '#views/change-days'
import { english, type Speech } from '#views/speech/speech'
import { monthNames } from '#views/words/time-words'
import { wordMessages } from '#views/words/word-messages'

/** A stretch of days, both ends included. */
export interface DayRange {
  readonly from: Day
  readonly to: Day
}

/** Everything that a time bar can reach: from before the first change to after the last one and now, with some air. */
export function wholeRange(changes: ChangeDays, now: Day): DayRange {
  // The lists are sorted, and of a long record they are too long to look through for every frame.
  const ends = [changes.world, changes.knowledge].flatMap((days) => [days[0], days.at(-1)])
  const numbers = [...ends.filter((day) => day !== undefined), now].map(toDayNumber)
  const [first, last] = [Math.min(...numbers), Math.max(...numbers)]
  const air = Math.max(7, Math.round((last - first) * 0.02))
  return { from: fromDayNumber(first - air), to: fromDayNumber(last + air) }
}

/** A window of `days` days around a day, kept inside the whole where the whole is longer. */
export function rangeAround(whole: DayRange, day: Day, days: number): DayRange {
  const [first, last] = [toDayNumber(whole.from), toDayNumber(whole.to)]
  if (last - first <= days) return whole
  const wished = toDayNumber(day) - Math.round(days / 3)
  const from = Math.min(Math.max(wished, first), last - days)
  return { from: fromDayNumber(from), to: fromDayNumber(from + days) }
}

/** The range moved by a part of its length, positive for later, and kept inside the whole. */
export function movedRange(whole: DayRange, range: DayRange, part: number): DayRange {
  const length = lengthOf(range)
  const by = Math.round(length * part)
  const [first, last] = [toDayNumber(whole.from), toDayNumber(whole.to)]
  const from = Math.min(Math.max(toDayNumber(range.from) + by, first), Math.max(first, last - length))
  return { from: fromDayNumber(from), to: fromDayNumber(from + length) }
}

/** Where a day lies in a range: 0 at its beginning, 1 at its end, clamped to both. */
export function positionOf(day: Day, range: DayRange): number {
  const part = (toDayNumber(day) - toDayNumber(range.from)) / Math.max(1, lengthOf(range))
  return Math.min(Math.max(part, 0), 1)
}

/** The day at a position between 0 and 1. */
export function dayAtPosition(position: number, range: DayRange): Day {
  return plusDays(range.from, Math.round(Math.min(Math.max(position, 0), 1) * lengthOf(range)))
}

/** Whether the day lies in the range. */
export function isInRange(day: Day, range: DayRange): boolean {
  return day >= range.from && day <= range.to
}

/** Days from the first to the last of a range. */
export function lengthOf(range: DayRange): number {
  return toDayNumber(range.to) - toDayNumber(range.from)
}

/** A label on a scale of days. */
export interface DayTick {
  readonly day: Day
  readonly words: string
}

const STEPS: readonly { readonly months: number; readonly days: number }[] = [
  { months: 0, days: 7 },
  { months: 0, days: 14 },
  { months: 1, days: 30 },
  { months: 3, days: 91 },
  { months: 6, days: 183 },
  { months: 12, days: 365 },
  { months: 60, days: 1826 },
]

/** Labels for a scale with room for about `room` of them: weeks, months, quarters or years, never crowded. */
export function ticksOf(range: DayRange, room: number, speech: Speech = english): readonly DayTick[] {
  const step = STEPS.find((candidate) => lengthOf(range) / candidate.days <= room) ?? { months: 120, days: 3652 }
  return step.months === 0 ? weekTicks(range, step.days, speech) : monthTicks(range, step.months, speech)
}

function weekTicks(range: DayRange, step: number, speech: Speech): readonly DayTick[] {
  const first = toDayNumber(range.from)
  // 1970-01-05 was a Monday.
  const monday = first + ((((4 - first) % 7) + 7) % 7)
  const { say } = speech.sayIn(wordMessages)
  const months = monthNames('short', speech)
  const ticks: DayTick[] = []
  for (let at = monday; at <= toDayNumber(range.to); at += step) {
    const day = fromDayNumber(at)
    const month = months[Number(day.slice(5, 7)) - 1] ?? ''
    ticks.push({ day, words: say('tickDay', { day: Number(day.slice(8)), month }) })
  }
  return ticks
}

function monthTicks(range: DayRange, step: number, speech: Speech): readonly DayTick[] {
  const { say } = speech.sayIn(wordMessages)
  const months = monthNames('short', speech)
  const ticks: DayTick[] = []
  const [startYear, endYear] = [Number(range.from.slice(0, 4)), Number(range.to.slice(0, 4))]
  for (let month = startYear * 12; month <= endYear * 12 + 11; month += 1) {
    if (month % step !== 0) continue
    const day = dayFromParts(Math.floor(month / 12), (month % 12) + 1, 1)
    if (!isInRange(day, range)) continue
    const year = day.slice(0, 4)
    ticks.push({ day, words: step >= 12 ? year : say('monthOf', { month: months[month % 12] ?? '', year }) })
  }
  return ticks
}
