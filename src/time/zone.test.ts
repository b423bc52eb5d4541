import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { expect, it } from 'vitest'
import { zone } from '#testing/worlds/build-agreement'
import { fromDayNumber } from '#time/calendar-date'
import { parseInstant, type Instant } from '#time/instant'
import { atWallClock, civilInterval, dayAt, formatWallClock, parseZone, startOfDay } from '#time/zone'
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
