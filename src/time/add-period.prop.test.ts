import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { expect, it } from 'vitest'
import { arbitraryConvention, arbitraryDay, arbitraryDayPeriod } from '#testing/arbitraries/arbitrary-time'
import { addPeriod, extendOverRestDays, isRestDay, type Direction } from '#time/add-period'
import { dayFromParts, plusDays, type Day } from '#time/calendar-date'
import { ETS_76, type Convention } from '#time/convention'

const direction = fc.constantFrom<Direction[]>('forward', 'back')

it('a period rounded down is what the calendar library gives, forward and back', () => {
  fc.assert(
    fc.property(arbitraryDay, arbitraryDayPeriod, direction, (day, period, way) => {
      const from = Temporal.PlainDate.from(day)
      const expected = way === 'forward' ? from.add(period) : from.subtract(period)
      expect(addPeriod(day, period, ETS_76, way)).toBe(expected.toString())
    }),
  )
})

it('rounding up gives the first of the next month exactly where the corresponding day is missing', () => {
  const up: Convention = { ...ETS_76, rounding: 'up' }
  const [january, thirtieth] = [dayFromParts(2021, 1, 31), dayFromParts(2021, 1, 30)]
  expect([january, thirtieth].map((day) => addPeriod(day, { months: 1 }, up))).toEqual(['2021-03-01', '2021-03-01'])
  expect(addPeriod(dayFromParts(2021, 1, 28), { months: 1 }, up)).toBe('2021-02-28')
  expect(addPeriod(dayFromParts(2020, 2, 29), { years: 1 }, up)).toBe('2021-03-01')
  expect(addPeriod(dayFromParts(2020, 12, 31), { months: 2 }, up, 'back')).toBe('2020-10-31')
})

it('working days are those counted one by one, however many', () => {
  const counted = (day: Day, count: number, convention: Convention, way: Direction): Day => {
    let at = day
    for (let left = count; left > 0; ) {
      at = plusDays(at, way === 'forward' ? 1 : -1)
      if (!isRestDay(at, convention)) left -= 1
    }
    return at
  }
  fc.assert(
    fc.property(
      arbitraryDay,
      fc.nat(40),
      fc.oneof(
        arbitraryConvention,
        arbitraryConvention.map((each) => ({ ...each, holidays: [] })),
      ),
      direction,
      (day, workingDays, convention, way) => {
        expect(addPeriod(day, { workingDays }, convention, way)).toBe(counted(day, workingDays, convention, way))
      },
    ),
  )
})

it('holidays near by are left out of working days too', () => {
  const convention: Convention = { ...ETS_76, holidays: ['2020-11-16', '2020-11-17'] }
  expect(addPeriod(dayFromParts(2020, 11, 13), { workingDays: 2 }, convention)).toBe('2020-11-19')
  expect(addPeriod(dayFromParts(2020, 11, 18), { workingDays: 1 }, convention, 'back')).toBe('2020-11-13')
})

it('a week that only seems to have no working day has some', () => {
  const convention: Convention = { ...ETS_76, restDays: 'extend', restWeekdays: [0, 1, 2, 3, 4, 5, 8] }
  expect(addPeriod(dayFromParts(2020, 11, 13), { workingDays: 3 }, convention)).toBe('2020-11-21')
  expect(extendOverRestDays(dayFromParts(2020, 11, 13), convention)).toBe('2020-11-14')
})

it('the years end with 9999 and begin with 0001, whatever is added', () => {
  expect(addPeriod(dayFromParts(9999, 11, 30), { months: 1 }, ETS_76)).toBe('9999-12-30')
  expect(addPeriod(dayFromParts(9999, 11, 30), { months: 2 }, ETS_76)).toBe('9999-12-31')
  expect(addPeriod(dayFromParts(1, 2, 3), { months: 1 }, ETS_76, 'back')).toBe('0001-01-03')
  expect(addPeriod(dayFromParts(1, 2, 3), { months: 2 }, ETS_76, 'back')).toBe('0001-01-01')
  expect(addPeriod(dayFromParts(2020, 1, 1), { workingDays: 100_000 }, { ...ETS_76, holidays: ['2020-01-02'] })).toBe(
    addPeriod(dayFromParts(2020, 1, 1), { workingDays: 10_000 }, { ...ETS_76, holidays: ['2020-01-02'] }),
  )
})
