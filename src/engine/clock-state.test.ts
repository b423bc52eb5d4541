import { expect, test } from 'vitest'
import { clockAt, daysUntil, timelinessOf } from '#engine/clock-state'
import type { Reckoned } from '#engine/standing'
import { BEGINNING_OF_TIME, END_OF_TIME, instantAt, type Instant } from '#time/instant'
import { UTC } from '#time/zone'

const DAY = 86_400_000
const window = (from: Instant, to: Instant, mayBeLateFrom = to): Reckoned => ({
  due: { kind: 'no-clock', steps: [] },
  from,
  to,
  mayBeLateFrom,
  byConvention: [],
  stoppedMs: 0,
  steps: [],
})
const between = window(instantAt(2 * DAY), instantAt(5 * DAY))

test('the clock stands before, in, on the last day of, and past a window, to the instant', () => {
  const at = (ms: number): string => clockAt(between, instantAt(ms), UTC)
  expect(at(2 * DAY - 1)).toBe('before-window')
  expect(at(2 * DAY)).toBe('in-window')
  expect(at(4 * DAY - 1)).toBe('in-window')
  expect(at(4 * DAY)).toBe('last-day')
  expect(at(5 * DAY - 1)).toBe('last-day')
  expect(at(5 * DAY)).toBe('past-due')
})

test('without a window, or without an end, no clock runs', () => {
  const open: Reckoned = { due: { kind: 'no-clock', steps: [] }, byConvention: [], stoppedMs: 0, steps: [] }
  expect(clockAt(open, instantAt(0), UTC)).toBe('no-clock')
  const endless = window(instantAt(DAY), END_OF_TIME)
  expect([clockAt(endless, instantAt(0), UTC), clockAt(endless, instantAt(DAY), UTC)]).toEqual([
    'before-window',
    'no-clock',
  ])
})

test('a performance is in time up to the last instant, late from the first too late, else unclear', () => {
  const done = (lo: number, hi: number) =>
    ({ value: 'true', lo: instantAt(lo), hi: instantAt(hi), claims: [] }) as const
  const due = instantAt(5 * DAY)
  expect(timelinessOf(done(0, due - 1), between)).toBe('in-time')
  expect(timelinessOf(done(due - 1, due), between)).toBe('unclear')
  expect(timelinessOf(done(due, due), between)).toBe('late')
  const uncertain = window(instantAt(0), instantAt(5 * DAY), instantAt(3 * DAY))
  expect(timelinessOf(done(0, 3 * DAY), uncertain)).toBe('unclear')
  expect(timelinessOf({ value: 'both', lo: instantAt(0), hi: instantAt(0), claims: [] }, between)).toBe('none')
})

test('days until an edge are whole civil days, none without an edge', () => {
  expect(daysUntil(instantAt(5 * DAY - 1), instantAt(DAY), UTC)).toBe(3)
  expect(daysUntil(instantAt(0), instantAt(2 * DAY), UTC)).toBe(-2)
  for (const edge of [undefined, BEGINNING_OF_TIME, END_OF_TIME])
    expect(daysUntil(edge, instantAt(0), UTC)).toBeUndefined()
})
