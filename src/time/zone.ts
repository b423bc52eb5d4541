import type { Brand } from '#base/brand'
import { err, ok, type Result } from '#base/result'
import {
  firstDayOf,
  fromDayNumber,
  lastDayOf,
  pad,
  plusDays,
  toDayNumber,
  wholePartsOf,
  type CalendarDate,
  type Day,
} from '#time/calendar-date'
import { DAY_MS, HOUR_MS, type Instant } from '#time/instant'
import type { Interval } from '#time/interval'
import { instantShowing, zoneClock, type ZoneClock } from '#time/zone-clock'

/** An IANA zone name such as `Europe/Moscow`, or a fixed offset such as `+03:00`, or `UTC`. */
export type ZoneId = Brand<string, 'ZoneId'>

/** The zone for what names none and whose instrument names none; entries then say that the zone is unknown. */
export const UTC = 'UTC' as ZoneId

/** Why words are not a zone; `message` says what to do. */
export interface ZoneProblem {
  readonly kind: 'no-such-zone'
  readonly message: string
}

/** Reads a zone name; names that the platform does not know are refused. */
export function parseZone(words: string): Result<ZoneId, ZoneProblem> {
  if (findZone(words as ZoneId) !== undefined) return ok(words as ZoneId)
  return err({
    kind: 'no-such-zone',
    message: `\`${words}\` is no time zone we know: write it as Europe/Moscow or +03:00`,
  })
}

/** The first instant of the civil day in the zone; where midnight is skipped, the first instant that exists. */
export function startOfDay(day: Day, zone: ZoneId): Instant {
  if (zone === UTC) return (toDayNumber(day) * DAY_MS) as Instant
  const { ahead, starts } = knownOf(zone)
  const number = toDayNumber(day)
  const start = starts.get(number)
  if (start !== undefined) return start
  const reckoned = instantShowing(number * DAY_MS, ahead, 'starts-after') as Instant
  if (starts.size >= MOST_STARTS) starts.clear()
  starts.set(number, reckoned)
  return reckoned
}

/** What is remembered of a zone: its clock, and the starts of days that were reckoned before. */
interface KnownZone {
  readonly ahead: ZoneClock
  readonly starts: Map<number, Instant>
}

/**
 * The zones that were asked about. Asking the platform costs microseconds, and making a clock half a millisecond; a ledger
 * asks for the same few hundred days again and again, and a file names the same zone with each deadline. It is the only
 * state of this layer: a memory of a pure function, bounded in size, that nobody can see.
 */
const knownZones = new Map<ZoneId, KnownZone>()
const MOST_STARTS = 50_000
const MOST_ZONES = 64

function knownOf(zone: ZoneId): KnownZone {
  const known = findZone(zone)
  if (known === undefined) throw new Error(`our fault: no such zone ${zone}`)
  return known
}

function findZone(zone: ZoneId): KnownZone | undefined {
  const known = knownZones.get(zone)
  if (known !== undefined) return known
  const ahead = zoneClock(zone)
  if (ahead === undefined) return undefined
  if (knownZones.size >= MOST_ZONES) knownZones.clear()
  const fresh = { ahead, starts: new Map<number, Instant>() }
  knownZones.set(zone, fresh)
  return fresh
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
  const { hour, minute, second = 0 } = time
  const wall = toDayNumber(day) * DAY_MS + ((hour * 60 + minute) * 60 + second) * 1000
  return instantShowing(wall, knownOf(zone).ahead, 'moves') as Instant
}

/** The instant as `2020-11-10T00:00:00Z`, with milliseconds only where they are not zero. */
export function formatInstant(instant: Instant): string {
  const [day, ms] = dayAndRest(instant)
  const parts = ms % 1000 === 0 ? '' : `.${pad(ms % 1000, 3).replace(/0+$/, '')}`
  return `${day}T${clockWords(ms)}:${pad(Math.floor(ms / 1000) % 60, 2)}${parts}Z`
}

/** The wall-clock time in the zone as `2020-11-10 00:00`. */
export function formatWallClock(instant: Instant, zone: ZoneId): string {
  const [day, ms] = dayAndRest(instant + knownOf(zone).ahead(instant))
  return `${day} ${clockWords(ms)}`
}

/** A moment as its day, written out, and the milliseconds since its midnight. Source of years beyond four figures: ISO 8601. */
function dayAndRest(ms: number): readonly [day: string, rest: number] {
  const number = Math.floor(ms / DAY_MS)
  const { year, month, day } = wholePartsOf(number)
  const sign = year < 0 ? '-' : year > 9999 ? '+' : ''
  const years = sign === '' ? pad(year, 4) : `${sign}${pad(Math.abs(year), 6)}`
  return [`${years}-${pad(month, 2)}-${pad(day, 2)}`, ms - number * DAY_MS]
}

function clockWords(ms: number): string {
  return `${pad(Math.floor(ms / HOUR_MS), 2)}:${pad(Math.floor(ms / 60_000) % 60, 2)}`
}
