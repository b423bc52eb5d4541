import type { Brand } from '#base/brand'
import { err, ok, type Result } from '#base/result'
import { parseCalendarDate, parseDay, type CalendarDate, type DateProblem, type Day } from '#time/calendar-date'
import { parseInstant, type Instant } from '#time/instant'
import { lastInstantOf, type Interval } from '#time/interval'
import { atWallClock, civilInterval, type ZoneId } from '#time/zone'
import { groupOf } from '#time/matched-group'

/**
 * A time as it was given, with the precision that was given: a date (`2020`, `2020-11`, `2020-11-20`), a wall-clock time
 * (`2020-11-10 00:00`, in the zone of its surroundings) or an instant (`2020-11-10T00:00+03:00`).
 */
export type TimePoint = CalendarDate | Brand<string, 'WallClock'> | Brand<string, 'InstantText'>

const WALL_CLOCK = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}):(\d{2})(?::(\d{2}))?$/

/** Reads a time point of any of the three forms. */
export function parseTimePoint(words: string): Result<TimePoint, DateProblem> {
  const text = words.trim()
  const wall = WALL_CLOCK.exec(text)
  if (wall !== null) return parseWallClock(text, wall)
  if (text.length <= 10 || !/\d:\d/.test(text)) return parseCalendarDate(text)
  const instant = parseInstant(text)
  return instant.ok ? ok(text as TimePoint) : instant
}

/** The stretch of time that a point covers in the zone; a wall-clock time or an instant covers one millisecond. */
export function toInterval(point: TimePoint, zone: ZoneId): Interval {
  const date = parseCalendarDate(point)
  if (date.ok) return civilInterval(date.value, zone)
  const at = instantOf(point, zone)
  return { from: at, to: (at + 1) as Instant }
}

/** The first instant that the point covers: when a day begins, or the moment itself. */
export function firstInstantAt(point: TimePoint, zone: ZoneId): Instant {
  return toInterval(point, zone).from
}

/** The last instant that the point covers: "known on the 17th" means by the end of the 17th. */
export function lastInstantAt(point: TimePoint, zone: ZoneId): Instant {
  return lastInstantOf(toInterval(point, zone))
}

/** The date that a point names as it was written, in the zone of whoever wrote it. */
export function dateOf(point: TimePoint): CalendarDate {
  const date = parseCalendarDate(/\d:\d/.test(point) ? point.slice(0, 10) : point)
  if (!date.ok) throw new Error(`our fault: unchecked time point ${point}`)
  return date.value
}

function parseWallClock(text: string, match: RegExpExecArray): Result<TimePoint, DateProblem> {
  const day = parseDay(groupOf(match, 1))
  if (!day.ok) return day
  if (Number(match[2]) > 23 || Number(match[3]) > 59 || Number(match[4] ?? 0) > 59) {
    return err({ kind: 'not-a-date', message: `\`${text}\` has no such hour: hours run from 00:00 to 23:59` })
  }
  return ok(text as TimePoint)
}

function instantOf(point: TimePoint, zone: ZoneId): Instant {
  const wall = WALL_CLOCK.exec(point)
  if (wall === null) {
    const instant = parseInstant(point)
    if (!instant.ok) throw new Error(`our fault: unchecked time point ${point}`)
    return instant.value
  }
  const time = { hour: Number(wall[2]), minute: Number(wall[3]), second: Number(wall[4] ?? 0) }
  return atWallClock(wall[1] as Day, time, zone)
}
