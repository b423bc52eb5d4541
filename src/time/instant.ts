import type { Brand } from '#base/brand'
import { err, ok, type Result } from '#base/result'
import { parseDay, toDayNumber, type DateProblem } from '#time/calendar-date'
import { groupOf } from '#time/matched-group'

/** A moment in UTC as whole milliseconds since 1970-01-01T00:00Z. One unit is the finest step of every reckoning. */
export type Instant = Brand<number, 'Instant'>

/** Before every instant we handle. */
export const BEGINNING_OF_TIME = -8.64e15 as Instant

/** After every instant we handle. */
export const END_OF_TIME = 8.64e15 as Instant

const ISO_INSTANT = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,3}))?)?(Z|[+-]\d{2}:?\d{2})$/

/** Reads an ISO instant with its offset: `2020-11-10T00:00+03:00` or `…Z`. Without an offset it is refused. */
export function parseInstant(words: string): Result<Instant, DateProblem> {
  const match = ISO_INSTANT.exec(words.trim())
  const day = match === null ? undefined : parseDay(groupOf(match, 1))
  if (match === null || day === undefined || !day.ok) return err(notAnInstant(words))
  const clockMs = clockOf(match)
  if (clockMs === undefined) return err(notAnInstant(words))
  return ok((toDayNumber(day.value) * DAY_MS + clockMs - offsetMs(groupOf(match, 6))) as Instant)
}

/** Milliseconds since midnight, or none for an hour that no clock shows. */
function clockOf(match: RegExpExecArray): number | undefined {
  const [hour, minute, second] = [Number(match[2]), Number(match[3]), Number(match[4] ?? 0)]
  if (hour > 23 || minute > 59 || second > 59) return undefined
  return hour * HOUR_MS + minute * 60_000 + second * 1000 + Number((match[5] ?? '0').padEnd(3, '0'))
}

/** The instant that lies `ms` milliseconds later; both ends of time stay what they are. */
export function plusMs(instant: Instant, ms: number): Instant {
  if (instant === BEGINNING_OF_TIME || instant === END_OF_TIME) return instant
  return Math.min(Math.max(instant + ms, BEGINNING_OF_TIME), END_OF_TIME) as Instant
}

/** The instant that lies `ms` milliseconds after 1970-01-01T00:00Z, held within the two ends of time. */
export function instantAt(ms: number): Instant {
  return Math.min(Math.max(ms, BEGINNING_OF_TIME), END_OF_TIME) as Instant
}

/** The earlier of two instants. */
export function earlierOf(a: Instant, b: Instant): Instant {
  return a < b ? a : b
}

/** The later of two instants. */
export function laterOf(a: Instant, b: Instant): Instant {
  return a > b ? a : b
}

export const DAY_MS = 86_400_000
export const HOUR_MS = 3_600_000

function offsetMs(offset: string): number {
  if (offset === 'Z') return 0
  const sign = offset.startsWith('-') ? -1 : 1
  return sign * (Number(offset.slice(1, 3)) * HOUR_MS + Number(offset.slice(-2)) * 60_000)
}

function notAnInstant(words: string): DateProblem {
  return {
    kind: 'not-a-date',
    message: `\`${words}\` is not a moment with its zone: write it as 2020-11-10T00:00+03:00`,
  }
}
