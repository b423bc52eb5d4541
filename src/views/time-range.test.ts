import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayOf, riverCase } from '#testing/river-case'
import { fromDayNumber } from '#time/calendar-date'
import { nextChange, toChangeDays, toHistogram } from '#views/change-days'
import { dayAtPosition, isInRange, movedRange, positionOf, rangeAround, ticksOf, wholeRange } from '#views/time-range'

const ranges = fc
  .tuple(fc.integer({ min: 0, max: 30_000 }), fc.integer({ min: 1, max: 9_000 }))
  .map(([first, length]) => ({ from: fromDayNumber(first), to: fromDayNumber(first + length) }))

describe('the range of the time bar', () => {
  test('a day and its place on the bar lead to each other', () => {
    fc.assert(
      fc.property(ranges, fc.double({ min: 0, max: 1, noNaN: true }), (range, part) => {
        const day = dayAtPosition(part, range)
        expect(isInRange(day, range)).toBe(true)
        expect(dayAtPosition(positionOf(day, range), range)).toBe(day)
      }),
    )
  })

  test('a window around a day holds the day and stays inside the whole', () => {
    fc.assert(
      fc.property(ranges, fc.double({ min: 0, max: 1, noNaN: true }), (whole, part) => {
        const day = dayAtPosition(part, whole)
        const window = rangeAround(whole, day, 45)
        expect(isInRange(day, window)).toBe(true)
        expect(window.from >= whole.from && window.to <= whole.to).toBe(true)
        const moved = movedRange(whole, window, 0.5)
        expect(moved.from >= whole.from && moved.to <= whole.to).toBe(true)
      }),
    )
  })

  test('labels are never crowded', () => {
    fc.assert(
      fc.property(ranges, fc.integer({ min: 2, max: 20 }), (range, room) => {
        expect(ticksOf(range, room).length).toBeLessThanOrEqual(room + 2)
      }),
    )
  })

  test('the whole reaches from before the signature to after now', () => {
    const { ledger, agreement, record } = riverCase('2021-03-20', '2021-03-20')
    const whole = wholeRange(toChangeDays(ledger, agreement, record), dayOf('2021-06-01'))
    expect(whole.from < '2021-03-01' && whole.to > '2021-06-01').toBe(true)
  })

  test('a step goes to the next day on which something changes, and stays at the last', () => {
    const days = ['2021-03-01', '2021-03-05', '2021-03-05', '2021-03-08'].map(dayOf)
    expect(nextChange(days, dayOf('2021-03-01'), 1)).toBe('2021-03-05')
    expect(nextChange(days, dayOf('2021-03-06'), -1)).toBe('2021-03-05')
    expect(nextChange(days, dayOf('2021-03-08'), 1)).toBe('2021-03-08')
  })

  test('knowledge changes when a report is published, the world when the thing happened', () => {
    const { ledger, agreement, record } = riverCase('2021-03-20', '2021-03-20')
    const changes = toChangeDays(ledger, agreement, record)
    expect(changes.knowledge).toContain('2021-03-08')
    expect(changes.world).toContain('2021-03-18')
    expect(changes.world).toContain('2021-03-20')
  })

  test('a histogram counts every day in range once', () => {
    fc.assert(
      fc.property(ranges, fc.array(fc.integer({ min: 0, max: 39_000 }), { maxLength: 40 }), (range, numbers) => {
        const days = numbers.map(fromDayNumber)
        const bars = toHistogram(days, range, 50)
        expect(bars.reduce((sum, bar) => sum + bar.count, 0)).toBe(days.filter((day) => isInRange(day, range)).length)
      }),
    )
  })
})
