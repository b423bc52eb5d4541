import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arbitraryDate, arbitraryDay, arbitraryTimePoint, arbitraryZone } from '#testing/arbitraries/arbitrary-time'
import {
  compareDates,
  daysInMonth,
  firstDayOf,
  fromDayNumber,
  isLeapYear,
  lastDayOf,
  parseCalendarDate,
  parseDay,
  plusDays,
  precisionOf,
  toDayNumber,
  weekdayOf,
  dayFromParts,
  type CalendarDate,
} from '#time/calendar-date'
import {
  BEGINNING_OF_TIME,
  earlierOf,
  END_OF_TIME,
  instantAt,
  laterOf,
  parseInstant,
  plusMs,
  type Instant,
} from '#time/instant'
import { ALWAYS, contains, intersect, isEmpty, lastInstantOf, overlaps } from '#time/interval'
import { dateOf, firstInstantAt, lastInstantAt, parseTimePoint, toInterval, type TimePoint } from '#time/time-point'
import { dayAt, formatInstant, formatWallClock, parseZone, startOfDay, UTC } from '#time/zone'

function date(words: string): CalendarDate {
  const parsed = parseCalendarDate(words)
  if (!parsed.ok) throw new Error(parsed.error.message)
  return parsed.value
}

describe('a calendar date', () => {
  it('keeps the precision that was given', () => {
    expect(['2020', '2020-11', '2020-11-20'].map((words) => precisionOf(date(words)))).toEqual(['year', 'month', 'day'])
    expect([firstDayOf(date('2020-02')), lastDayOf(date('2020-02'))]).toEqual(['2020-02-01', '2020-02-29'])
    expect([firstDayOf(date('2020')), lastDayOf(date('2020'))]).toEqual(['2020-01-01', '2020-12-31'])
  })

  it.each([
    ['01/12/2020', 'ambiguous-date'],
    ['1.12.2020', 'ambiguous-date'],
    ['2020-13', 'no-such-day'],
    ['2020-02-30', 'no-such-day'],
    ['2020-02-00', 'no-such-day'],
    ['0000', 'no-such-day'],
    ['tomorrow', 'not-a-date'],
  ])('is refused as %s, which is %s', (words, kind) => {
    expect(parseCalendarDate(words)).toMatchObject({ ok: false, error: { kind } })
  })

  it('names a day only where one is written', () => {
    expect([parseDay('2020-11').ok, parseDay('2020-11-20').ok, parseDay('x').ok]).toEqual([false, true, false])
    expect(parseDay('2020-11')).toEqual({
      ok: false,
      error: { kind: 'not-a-date', message: '`2020-11` names no day: write it as 2020-11-20' },
    })
  })

  it('is before, after or the same as another, or unknown where the precision does not decide', () => {
    expect(compareDates(date('2020-11'), date('2020-12-01'))).toBe(-1)
    expect(compareDates(date('2021'), date('2020-12-01'))).toBe(1)
    expect(compareDates(date('2020-11'), date('2020-11'))).toBe(0)
    expect(compareDates(date('2020-11'), date('2020-11-20'))).toBe('unknown')
    expect(compareDates(date('2020-11-20'), date('2020-11-20'))).toBe(0)
    expect(compareDates(date('2020-11-20'), date('2020-11-21'))).toBe(-1)
    // The first and the last day of a month may be all of it that is meant.
    expect(compareDates(date('2020-11-01'), date('2020-11'))).toBe('unknown')
    expect(compareDates(date('2020-11'), date('2020-11-01'))).toBe('unknown')
    expect(compareDates(date('2020-11-30'), date('2020-11'))).toBe('unknown')
    expect(compareDates(date('2020-11'), date('2020-11-30'))).toBe('unknown')
  })

  it('compares the same way from both sides', () => {
    fc.assert(
      fc.property(arbitraryDate, arbitraryDate, (a, b) => {
        const [there, back] = [compareDates(a, b), compareDates(b, a)]
        expect(there === 'unknown' ? back : there === 0 ? back : -there).toBe(there === 'unknown' ? 'unknown' : back)
      }),
    )
  })

  it('comes back from its day number, and days follow each other', () => {
    fc.assert(
      fc.property(arbitraryDay, (day) => {
        expect(fromDayNumber(toDayNumber(day))).toBe(day)
        expect(weekdayOf(plusDays(day, 1))).toBe((weekdayOf(day) % 7) + 1)
      }),
    )
  })

  it('has the days of the Gregorian calendar, and our own mistakes throw', () => {
    expect([2000, 1900, 2020, 2021].map(isLeapYear)).toEqual([true, false, true, false])
    const months = Array.from({ length: 12 }, (_, at) => at + 1)
    expect(months.map((month) => daysInMonth(2021, month))).toEqual([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31])
    expect(() => dayFromParts(2021, 2, 29)).toThrow('our fault: no such day 2021-2-29')
    expect(() => dayFromParts(10_000, 1, 1)).toThrow('our fault')
    expect(() => dayFromParts(0, 1, 1)).toThrow('our fault')
    expect(() => dayFromParts(2021, 0, 1)).toThrow('our fault')
    expect(() => dayFromParts(2021, 1, 0)).toThrow('our fault')
  })
})

describe('an instant', () => {
  it.each([
    '2020-11-10',
    '2020-13-10T00:00Z',
    '2020-11-10T24:00Z',
    '2020-11-10T00:60Z',
    '2020-11-10T00:00:60Z',
    '2020-11-10T00:00',
    'now',
  ])('is refused as %s', (words) => {
    expect(parseInstant(words).ok).toBe(false)
  })

  it('may have seconds, milliseconds and an offset on either side', () => {
    expect(parseInstant('1970-01-01T01:00:01.5+01:00')).toEqual({ ok: true, value: 1500 })
    expect(parseInstant('1969-12-31 23:00-01:00')).toEqual({ ok: true, value: 0 })
  })

  it('stays within the two ends of time', () => {
    expect([plusMs(BEGINNING_OF_TIME, 5), plusMs(END_OF_TIME, -5)]).toEqual([BEGINNING_OF_TIME, END_OF_TIME])
    expect([plusMs(instantAt(5), Number.POSITIVE_INFINITY), instantAt(-1e20)]).toEqual([END_OF_TIME, BEGINNING_OF_TIME])
    const [early, late] = [instantAt(1), instantAt(2)]
    expect([earlierOf(early, late), earlierOf(late, early), laterOf(early, late), laterOf(late, early)]).toEqual([
      1, 1, 2, 2,
    ])
  })

  it('is printed in UTC, and on the wall clock of a zone', () => {
    expect(formatInstant(instantAt(0))).toBe('1970-01-01T00:00:00Z')
    expect(formatWallClock(instantAt(0), UTC)).toBe('1970-01-01 00:00')
  })
})

describe('an interval', () => {
  it('holds its beginning and not its end', () => {
    const interval = { from: instantAt(1), to: instantAt(3) }
    expect([0, 1, 2, 3].map((at) => contains(interval, instantAt(at)))).toEqual([false, true, true, false])
    expect([isEmpty(interval), isEmpty({ from: instantAt(3), to: instantAt(3) })]).toEqual([false, true])
    expect([lastInstantOf(interval), lastInstantOf(ALWAYS)]).toEqual([2, END_OF_TIME])
  })

  it('overlaps another where they share an instant', () => {
    const [first, second] = [
      { from: instantAt(1), to: instantAt(3) },
      { from: instantAt(3), to: instantAt(5) },
    ]
    expect([overlaps(first, second), overlaps(first, ALWAYS)]).toEqual([false, true])
    expect(intersect(first, ALWAYS)).toEqual(first)
  })
})

describe('a time point', () => {
  it.each(['2020-11-10 24:00', '2020-11-31 10:00', '2020-11-10 10:99', '2020-11-10T10:00:00+99', 'x'])(
    'is refused as %s',
    (words) => {
      expect(parseTimePoint(words).ok).toBe(false)
    },
  )

  it('covers what was said and no more', () => {
    fc.assert(
      fc.property(arbitraryTimePoint, arbitraryZone, (point, zone) => {
        const covered = toInterval(point, zone)
        expect(firstInstantAt(point, zone)).toBe(covered.from)
        expect(lastInstantAt(point, zone)).toBe(covered.to - 1)
        expect(covered.to).toBeGreaterThan(covered.from)
      }),
    )
  })

  it('on a clock covers one millisecond, seconds and all', () => {
    const at = (words: string): number => {
      const point = parseTimePoint(words)
      if (!point.ok) throw new Error(point.error.message)
      const { from, to } = toInterval(point.value, UTC)
      expect(to - from).toBe(1)
      return from
    }
    expect([at('1970-01-01 00:00'), at('1970-01-01 01:02:03'), at('1970-01-01T01:02')]).toEqual([
      0, 3_723_000, 3_720_000,
    ])
    expect([at('1970-01-01T00:00+01:00'), at('1970-01-01T00:00:00.250Z')]).toEqual([-3_600_000, 250])
  })

  it.each([
    ['2020', '2020'],
    ['2020-11', '2020-11'],
    ['2020-11-20', '2020-11-20'],
    ['2020-11-20 23:30', '2020-11-20'],
    ['2020-11-20T23:30:00+04:00', '2020-11-20'],
    ['2020-11-20T23:30-08:00', '2020-11-20'],
  ])('%s names the date %s, in the zone of whoever wrote it', (words, day) => {
    const point = parseTimePoint(words)
    expect(point.ok && dateOf(point.value)).toBe(day)
  })

  it('that was never checked is our fault', () => {
    expect(() => dateOf('x' as TimePoint)).toThrow('our fault')
    expect(() => toInterval('soon' as CalendarDate, UTC)).toThrow('our fault')
  })
})

describe('a zone', () => {
  it('is refused where nobody knows it, with what to write instead', () => {
    expect(parseZone('Mars/Olympus')).toMatchObject({
      ok: false,
      error: {
        kind: 'no-such-zone',
        message: '`Mars/Olympus` is no time zone we know: write it as Europe/Moscow or +03:00',
      },
    })
  })

  it('gives each instant one day, also beyond the calendar', () => {
    expect([dayAt(instantAt(0), UTC), dayAt(END_OF_TIME, UTC), dayAt(BEGINNING_OF_TIME, UTC)]).toEqual([
      '1970-01-01',
      '9999-12-31',
      '0001-01-01',
    ])
    const baku = parseZone('Asia/Baku')
    const kiritimati = parseZone('Pacific/Kiritimati')
    if (!baku.ok || !kiritimati.ok) throw new Error('no such zone')
    for (const { value: zone } of [baku, kiritimati]) {
      expect([END_OF_TIME, BEGINNING_OF_TIME].map((at) => dayAt(at, zone))).toEqual(['9999-12-31', '0001-01-01'])
    }
    fc.assert(
      fc.property(arbitraryDay, arbitraryZone, (day, zone) => {
        expect(dayAt(startOfDay(day, zone), zone)).toBe(day)
        expect(dayAt((startOfDay(plusDays(day, 1), zone) - 1) as Instant, zone)).toBe(day)
      }),
    )
  })
})
