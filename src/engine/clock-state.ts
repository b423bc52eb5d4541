import type { ClockState, Timeliness } from '#engine/ledger'
import type { Performance } from '#engine/resolve-evidence'
import type { Reckoned } from '#engine/standing'
import { daysBetween } from '#time/calendar-date'
import { BEGINNING_OF_TIME, END_OF_TIME, plusMs, type Instant } from '#time/instant'
import { dayAt, type ZoneId } from '#time/zone'

/** Where v stands to the window; `last-day` is the civil day that holds the window's last instant. */
export function clockAt(reckoned: Pick<Reckoned, 'from' | 'to'>, v: Instant, zone: ZoneId): ClockState {
  const { from, to } = reckoned
  if (from === undefined || to === undefined) return 'no-clock'
  if (v < from) return 'before-window'
  if (to === END_OF_TIME) return 'no-clock'
  if (v >= to) return 'past-due'
  return dayAt(v, zone) === dayAt(plusMs(to, -1), zone) ? 'last-day' : 'in-window'
}

/** How a performance stands to the window: in time when it ended before the window closed. */
export function timelinessOf(performance: Performance, reckoned: Reckoned): Timeliness {
  const { lo, hi } = performance
  if (performance.value !== 'true' || lo === undefined || hi === undefined) return 'none'
  if (reckoned.to === undefined || reckoned.mayBeLateFrom === undefined) return 'in-time'
  if (hi < reckoned.mayBeLateFrom) return 'in-time'
  return lo >= reckoned.to ? 'late' : 'unclear'
}

/** Whole civil days from v to an edge of the window; negative when it has passed, absent where there is no edge. */
export function daysUntil(edge: Instant | undefined, v: Instant, zone: ZoneId): number | undefined {
  if (edge === undefined || edge === BEGINNING_OF_TIME || edge === END_OF_TIME) return undefined
  return daysBetween(dayAt(v, zone), dayAt(edge, zone))
}
