import type { Known } from '#model/record/record'
import type { Instant } from '#time/instant'
import { lastInstantOf, type Interval } from '#time/interval'
import { toInterval, type TimePoint } from '#time/time-point'
import type { KnowledgeAxis } from '#time/vantage'
import type { ZoneId } from '#time/zone'

/** The stretch of time that a point covers in the instrument's zone; equal words are reckoned once. */
export type Cover = (point: TimePoint) => Interval

/** A state of knowledge: what was known at `asKnownAt` on one of the two axes. */
export interface Knowledge {
  readonly asKnownAt: Instant
  readonly axis: KnowledgeAxis
  readonly cover: Cover
}

/** Makes the function that gives each time point its stretch of time in the zone. */
export function coverIn(zone: ZoneId): Cover {
  const known = new Map<string, Interval>()
  return (point) => {
    const earlier = known.get(point)
    if (earlier !== undefined) return earlier
    const interval = toInterval(point, zone)
    known.set(point, interval)
    return interval
  }
}

/**
 * When an entry becomes known on the axis: the last instant that its stamp covers, since "published on the 17th" means
 * by the end of the 17th. Undefined where the axis asks for `recordedAt` and the entry has none.
 */
export function knownFrom(stamp: Known, axis: KnowledgeAxis, cover: Cover): Instant | undefined {
  const point = axis === 'published' ? stamp.publishedAt : stamp.recordedAt
  return point === undefined ? undefined : lastInstantOf(cover(point))
}

/** Whether an entry is known at the state of knowledge. */
export function isKnown(stamp: Known, knowledge: Knowledge): boolean {
  const from = knownFrom(stamp, knowledge.axis, knowledge.cover)
  return from !== undefined && from <= knowledge.asKnownAt
}
