import { plusDays } from '#time/calendar-date'
import { startOfDay, type ZoneId } from '#time/zone'
import type { ClaimSide } from '#views/timeline'
import type { DayRange } from '#views/time-range'

const AIR = 12

/** Where an instant lies across a drawing that shows the days, clamped a little beyond its edges; in its own units. */
export function acrossOf(range: DayRange, width: number, zone: ZoneId): (instant: number) => number {
  const first = startOfDay(range.from, zone)
  const last = startOfDay(plusDays(range.to, 1), zone)
  return (instant) => Math.min(Math.max(((instant - first) / Math.max(1, last - first)) * width, -AIR), width + AIR)
}

/** A moved deadline as an arrow from the old post to the new one, at height `y`. */
export function movePath(from: number, to: number, y: number): string {
  const tip = to > from ? -5 : 5
  return `M${from} ${y}H${to}M${to + tip} ${y - 3}L${to} ${y}L${to + tip} ${y + 3}`
}

/** The mark of a claim: a triangle that points up where it speaks for, down where against, a dot where beside. */
export function claimPath(side: ClaimSide, x: number, y: number): string {
  if (side === 'for') return `M${x - 4} ${y + 3.5}L${x} ${y - 3.5}L${x + 4} ${y + 3.5}Z`
  if (side === 'against') return `M${x - 4} ${y - 3.5}L${x} ${y + 3.5}L${x + 4} ${y - 3.5}Z`
  return `M${x - 2.5} ${y}a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0 -5 0Z`
}
