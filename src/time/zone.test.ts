import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import { zone } from '#testing/worlds/build-agreement'
import { fromDayNumber } from '#time/calendar-date'
import { BEGINNING_OF_TIME, END_OF_TIME, parseInstant, type Instant } from '#time/instant'
import { atWallClock, civilInterval, dayAt, formatInstant, formatWallClock, parseZone, startOfDay } from '#time/zone'
import { parseDay } from '#time/calendar-date'

const zones = [
  'UTC',
  '+03:00',
  'Europe/Moscow',
  'Asia/Baku',
  'America/New_York',
  'Pacific/Apia',
  'Pacific/Auckland',
  'America/Sao_Paulo',
]

it('00:00 Moscow time on 10 November 2020 is 21:00 UTC of the day before', () => {
  const day = parseDay('2020-11-10')
  const instant = parseInstant('2020-11-09T21:00Z')
  expect(day.ok && startOfDay(day.value, zone('Europe/Moscow'))).toBe(instant.ok && instant.value)
})

it('the start of a day and the day of an instant are those of the calendar library, in every zone', () => {
  const years1900to2100 = { min: -25_567, max: 47_481 }
  fc.assert(
    fc.property(fc.constantFrom(...zones), fc.integer(years1900to2100), fc.nat(86_399_999), (name, number, ms) => {
      const day = fromDayNumber(number)
      const expected = Temporal.PlainDate.from(day).toZonedDateTime(name).epochMilliseconds
      expect(startOfDay(day, zone(name))).toBe(expected)
      const instant = (number * 86_400_000 + ms) as Instant
      const there = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(name).toPlainDate().toString()
      expect(dayAt(instant, zone(name))).toBe(there)
    }),
  )
})

describe('in every zone of the platform and every year', () => {
  // Held against a calendar library: zones with a history, with seconds, with midnights and whole days that were skipped.
  const anyZone = fc.constantFrom(...Intl.supportedValuesOf('timeZone'), '+05:30', '-11', '+1245')
  const anyDay = fc
    .oneof(fc.integer({ min: -719_000, max: 2_932_000 }), fc.integer({ min: -51_000, max: 47_481 }))
    .map(fromDayNumber)

  it('days start when the library says so, and instants show what it says', () => {
    fc.assert(
      fc.property(anyZone, anyDay, fc.nat(86_399_999), (name, day, ms) => {
        const start = startOfDay(day, zone(name))
        expect(start).toBe(Temporal.PlainDate.from(day).toZonedDateTime(name).epochMilliseconds)
        const instant = Temporal.Instant.fromEpochMilliseconds(start + ms)
        const there = instant.toZonedDateTimeISO(name)
        expect(formatInstant((start + ms) as Instant)).toBe(instant.toString())
        expect(formatWallClock((start + ms) as Instant, zone(name))).toBe(
          `${there.toPlainDate().toString()} ${there.toPlainTime().toString({ smallestUnit: 'minute' })}`,
        )
      }),
    )
  })

  it('a wall-clock time is the instant that the library says', () => {
    fc.assert(
      fc.property(anyZone, anyDay, fc.nat(86_399), (name, day, seconds) => {
        const [hour, minute, second] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60]
        const wall = Temporal.PlainDate.from(day).toPlainDateTime({ hour, minute, second })
        expect(atWallClock(day, { hour, minute, second }, zone(name))).toBe(
          wall.toZonedDateTime(name).epochMilliseconds,
        )
      }),
    )
  })
})

it('both ends of time can be written out', () => {
  expect(formatInstant(BEGINNING_OF_TIME)).toBe(Temporal.Instant.fromEpochMilliseconds(-8.64e15).toString())
  expect(formatInstant(END_OF_TIME)).toBe('+275760-09-13T00:00:00Z')
  expect(formatWallClock(END_OF_TIME, zone('Europe/Moscow'))).toBe('+275760-09-13 03:00')
})

it.each(['Z', '', 'CST', 'IST', '+24:00', '+03:00:30', '2020-01-01T00:00[Europe/Moscow]'])(
  '`%s` is no zone',
  (words) => {
    expect(parseZone(words).ok).toBe(false)
  },
)

it.each([
  ['America/Sao_Paulo', '2018-11-04', 'a midnight that was skipped', '2018-11-04 01:00'],
  ['Africa/Monrovia', '1972-01-07', 'a midnight moved by minutes and seconds', '1972-01-07 00:44'],
  ['Pacific/Apia', '2011-12-30', 'a day that was skipped', '2011-12-31 00:00'],
])('in %s, %s begins at the first instant after %s', (name, words, _what, begins) => {
  const day = parseDay(words)
  expect(day.ok && formatWallClock(startOfDay(day.value, zone(name)), zone(name))).toBe(begins)
})

it('a day that the zone skipped is empty', () => {
  const day = parseDay('2011-12-30')
  if (!day.ok) throw new Error(day.error.message)
  const { from, to } = civilInterval(day.value, zone('Pacific/Apia'))
  expect(to).toBe(from)
})

it('a wall-clock time that the zone skipped moves forward', () => {
  const day = parseDay('2020-03-08')
  if (!day.ok) throw new Error(day.error.message)
  const instant = atWallClock(day.value, { hour: 2, minute: 30 }, zone('America/New_York'))
  expect(formatWallClock(instant, zone('America/New_York'))).toBe('2020-03-08 03:30')
})

it('a zone that does not exist is refused with the way to write one', () => {
  const parsed = parseZone('Europe/Atlantis')
  expect(parsed.ok ? '' : parsed.error.message).toContain('write it as Europe/Moscow')
})

it('a wall-clock time has seconds where they are given, and is the first of a repeated hour', () => {
  const newYork = zone('America/New_York')
  const day = parseDay('2020-11-01')
  if (!day.ok) throw new Error(day.error.message)
  const [plain, exact] = [
    atWallClock(day.value, { hour: 1, minute: 30 }, newYork),
    atWallClock(day.value, { hour: 1, minute: 30, second: 15 }, newYork),
  ]
  expect([plain, exact - plain]).toEqual([Date.UTC(2020, 10, 1, 5, 30), 15_000])
})
