import { Temporal } from 'temporal-polyfill'
import type { Brand } from '#base/brand'
import { err, ok, type Result } from '#base/result'
import {
  firstDayOf,
  fromDayNumber,
  lastDayOf,
  plusDays,
  toDayNumber,
  type CalendarDate,
  type Day,
} from '#time/calendar-date'
import { DAY_MS, type Instant } from '#time/instant'
import type { Interval } from '#time/interval'

/** An IANA zone name such as `Europe/Moscow`, or a fixed offset such as `+03:00`, or `UTC`. */
export type ZoneId = Brand<string, 'ZoneId'>

/** The zone for what names none and whose instrument names none; entries then say that the zone is unknown. */
export const UTC = 'UTC' as ZoneId

/** Why words are not a zone; `message` says what to do. */
export interface ZoneProblem {
  readonly kind: 'no-such-zone'
  readonly message: string
}

/** Reads a zone name; names that the calendar library does not know are refused. */
export function parseZone(words: string): Result<ZoneId, ZoneProblem> {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(words)
    return ok(words as ZoneId)
  } catch {
    return err({
      kind: 'no-such-zone',
      message: `\`${words}\` is no time zone we know: write it as Europe/Moscow or +03:00`,
    })
  }
}

/** The first instant of the civil day in the zone; where midnight is skipped, the first instant that exists. */
export function startOfDay(day: Day, zone: ZoneId): Instant {
  if (zone === UTC) return (toDayNumber(day) * DAY_MS) as Instant
  const known = startsIn(zone)
  const number = toDayNumber(day)
  const start = known.get(number)
  if (start !== undefined) return start
  const reckoned = Temporal.PlainDate.from(day).toZonedDateTime(zone).epochMilliseconds as Instant
  if (known.size >= MOST_STARTS) known.clear()
  known.set(number, reckoned)
  return reckoned
}

/**
 * The starts of civil days that were reckoned before. Asking the calendar library costs microseconds, and a ledger asks
 * for the same few hundred days again and again. It is the only state of this layer: a memory of a pure function, bounded
 * in size, that nobody can see.
 */
const startsByZone = new Map<ZoneId, Map<number, Instant>>()
const MOST_STARTS = 50_000
const MOST_ZONES = 64

function startsIn(zone: ZoneId): Map<number, Instant> {
  const known = startsByZone.get(zone)
  if (known !== undefined) return known
  if (startsByZone.size >= MOST_ZONES) startsByZone.clear()
  const starts = new Map<number, Instant>()
  startsByZone.set(zone, starts)
  return starts
}

/** The civil days that the date covers in the zone: [first 00:00, next 00:00 after the last). */
export function civilInterval(date: CalendarDate, zone: ZoneId): Interval {
  return { from: startOfDay(firstDayOf(date), zone), to: startOfDay(plusDays(lastDayOf(date), 1), zone) }
}

/** The civil day in the zone on which the instant lies. Instants outside the years 0001-9999 are clamped. */
export function dayAt(instant: Instant, zone: ZoneId): Day {
  const utcDay = Math.floor(instant / DAY_MS)
  if (utcDay <= -719_161 || utcDay >= 2_932_895) return fromDayNumber(utcDay)
  const day = fromDayNumber(utcDay)
  if (instant < startOfDay(day, zone)) return plusDays(day, -1)
  const next = plusDays(day, 1)
  return instant < startOfDay(next, zone) ? day : next
}

/**
 * The instant of a wall-clock time in the zone. A skipped time moves forward, a repeated one means its first
 * occurrence. Source: RFC 5545 3.3.5.
 */
export function atWallClock(
  day: Day,
  time: { readonly hour: number; readonly minute: number; readonly second?: number },
  zone: ZoneId,
): Instant {
  const wall = Temporal.PlainDate.from(day).toPlainDateTime({
    hour: time.hour,
    minute: time.minute,
    second: time.second ?? 0,
  })
  return wall.toZonedDateTime(zone, { disambiguation: 'compatible' }).epochMilliseconds as Instant
}

/** The instant as `2020-11-10T00:00:00Z`, with milliseconds only where they are not zero. */
export function formatInstant(instant: Instant): string {
  return Temporal.Instant.fromEpochMilliseconds(instant).toString()
}

/** The wall-clock time in the zone as `2020-11-10 00:00`. */
export function formatWallClock(instant: Instant, zone: ZoneId): string {
  const zoned = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone)
  return `${zoned.toPlainDate().toString()} ${zoned.toPlainTime().toString({ smallestUnit: 'minute' })}`
}
