import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arbitraryConvention, arbitraryDay, arbitraryDayPeriod } from '#testing/arbitraries/arbitrary-time'
import { addPeriod, extendOverRestDays, isRestDay } from '#time/add-period'
import { daysBetween, parseDay, plusDays, weekdayOf, type Day } from '#time/calendar-date'
import { ETS_76, type Convention } from '#time/convention'

function day(words: string): Day {
  const parsed = parseDay(words)
  if (!parsed.ok) throw new Error(parsed.error.message)
  return parsed.value
}

const EXTENDING: Convention = { ...ETS_76, restDays: 'extend', holidays: ['2020-11-16'] }

describe('a period after a day', () => {
  it('counts months before days', () => {
    expect(addPeriod(day('2021-01-31'), { months: 1, days: 3 }, ETS_76)).toBe('2021-03-03')
  })

  it('keeps 90 days and three months apart', () => {
    expect(addPeriod(day('2020-11-10'), { days: 90 }, ETS_76)).toBe('2021-02-08')
    expect(addPeriod(day('2020-11-10'), { months: 3 }, ETS_76)).toBe('2021-02-10')
  })

  it('counts back by the same rule', () => {
    expect(addPeriod(day('2025-11-10'), { months: 6 }, ETS_76, 'back')).toBe('2025-05-10')
    expect(addPeriod(day('2021-03-31'), { months: 1 }, ETS_76, 'back')).toBe('2021-02-28')
  })

  it('leaves rest days out of working days, forward and back', () => {
    expect(addPeriod(day('2020-11-13'), { workingDays: 1 }, ETS_76)).toBe('2020-11-16')
    expect(addPeriod(day('2020-11-13'), { workingDays: 1 }, EXTENDING)).toBe('2020-11-17')
    expect(addPeriod(day('2020-11-16'), { workingDays: 1 }, ETS_76, 'back')).toBe('2020-11-13')
    expect(addPeriod(day('2020-11-13'), { workingDays: 250 }, ETS_76)).toBe('2021-10-29')
  })

  it('does not loop in a week without a working day', () => {
    const never: Convention = { ...EXTENDING, restWeekdays: [1, 2, 3, 4, 5, 6, 7] }
    expect(addPeriod(day('2020-11-13'), { workingDays: 3 }, never)).toBe('2020-11-13')
    expect(extendOverRestDays(day('2020-11-15'), never)).toBe('2020-11-15')
  })

  it('stays within the calendar', () => {
    expect(addPeriod(day('9999-12-31'), { years: 1 }, ETS_76)).toBe('9999-12-31')
    expect(addPeriod(day('0001-01-01'), { months: 1 }, ETS_76, 'back')).toBe('0001-01-01')
  })

  it('is never shorter by rounding up than by rounding down', () => {
    fc.assert(
      fc.property(arbitraryDay, arbitraryDayPeriod, (from, period) => {
        const down = addPeriod(from, period, ETS_76)
        const up = addPeriod(from, period, { ...ETS_76, rounding: 'up' })
        const gap = daysBetween(down, up)
        expect(gap === 0 || gap === 1).toBe(true)
      }),
    )
  })

  it('is later for a later day', () => {
    fc.assert(
      fc.property(
        arbitraryDay,
        fc.integer({ min: 0, max: 400 }),
        arbitraryDayPeriod,
        arbitraryConvention,
        (from, later, period, convention) => {
          const first = addPeriod(from, period, convention)
          expect(daysBetween(first, addPeriod(plusDays(from, later), period, convention))).toBeGreaterThanOrEqual(0)
        },
      ),
    )
  })
})

describe('rest days', () => {
  it('move the end of a term only where the convention says so', () => {
    expect(extendOverRestDays(day('2020-11-15'), ETS_76)).toBe('2020-11-15')
    expect(extendOverRestDays(day('2020-11-15'), EXTENDING)).toBe('2020-11-17')
  })

  it('never end a term on a rest day, and never more than over the run of rest days', () => {
    fc.assert(
      fc.property(arbitraryDay, arbitraryConvention, (last, convention) => {
        const extended = extendOverRestDays(last, { ...convention, restDays: 'extend' })
        expect(isRestDay(extended, convention)).toBe(false)
        for (let at = last; at !== extended; at = plusDays(at, 1)) expect(isRestDay(at, convention)).toBe(true)
      }),
    )
  })

  it('are weekdays or dates', () => {
    expect(weekdayOf(day('2020-11-15'))).toBe(7)
    expect([isRestDay(day('2020-11-15'), ETS_76), isRestDay(day('2020-11-16'), ETS_76)]).toEqual([true, false])
  })
})
