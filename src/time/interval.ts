import { BEGINNING_OF_TIME, END_OF_TIME, earlierOf, laterOf, type Instant } from '#time/instant'

/** Half-open stretch of time: `from` included, `to` excluded. Empty when `to` is not after `from`. */
export interface Interval {
  readonly from: Instant
  readonly to: Instant
}

/** All of time. */
export const ALWAYS: Interval = { from: BEGINNING_OF_TIME, to: END_OF_TIME }

/** Whether the interval holds no instant. */
export function isEmpty(interval: Interval): boolean {
  return interval.to <= interval.from
}

/** Whether `instant` lies in the interval. */
export function contains(interval: Interval, instant: Instant): boolean {
  return interval.from <= instant && instant < interval.to
}

/** What both intervals share; empty where they share nothing. */
export function intersect(a: Interval, b: Interval): Interval {
  return { from: laterOf(a.from, b.from), to: earlierOf(a.to, b.to) }
}

/** Whether the intervals share an instant. */
export function overlaps(a: Interval, b: Interval): boolean {
  return !isEmpty(intersect(a, b))
}

/** The last instant in the interval, which must not be empty. */
export function lastInstantOf(interval: Interval): Instant {
  return (interval.to === END_OF_TIME ? END_OF_TIME : interval.to - 1) as Instant
}
