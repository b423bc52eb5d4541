import fc from 'fast-check'
import { fromDayNumber, toDayNumber, dayFromParts, type CalendarDate, type Day } from '#time/calendar-date'
import type { Convention } from '#time/convention'
import type { Anchor, BoundWord, DueExpression } from '#time/due-expression'
import type { Period } from '#time/period'
import { printDue } from '#time/print-due'
import { parseTimePoint, type TimePoint } from '#time/time-point'
import { parseZone, type ZoneId } from '#time/zone'

const FIRST = toDayNumber(dayFromParts(1900, 1, 1))
const LAST = toDayNumber(dayFromParts(2200, 12, 31))

/** A day of the years 1900 to 2200. */
export const arbitraryDay: fc.Arbitrary<Day> = fc.integer({ min: FIRST, max: LAST }).map(fromDayNumber)

/** A date of any precision. */
export const arbitraryDate: fc.Arbitrary<CalendarDate> = fc
  .tuple(arbitraryDay, fc.constantFrom(4, 7, 10))
  .map(([day, length]) => day.slice(0, length) as CalendarDate)

/** A zone: far east, far west, with and without summer time, and a fixed offset. */
export const arbitraryZone: fc.Arbitrary<ZoneId> = fc
  .constantFrom('UTC', 'Europe/Moscow', 'Asia/Baku', 'America/New_York', 'Pacific/Kiritimati', 'Pacific/Niue', '+05:30')
  .map((name) => {
    const zone = parseZone(name)
    if (!zone.ok) throw new Error(zone.error.message)
    return zone.value
  })

/** A date, a wall-clock time or an instant. */
export const arbitraryTimePoint: fc.Arbitrary<TimePoint> = fc.oneof(
  arbitraryDate,
  fc
    .tuple(
      arbitraryDay,
      fc.integer({ min: 0, max: 23 }),
      fc.integer({ min: 0, max: 59 }),
      fc.constantFrom('', '+03:00', 'Z'),
    )
    .map(([day, hour, minute, offset]) => {
      const clock = `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
      const point = parseTimePoint(offset === '' ? `${day} ${clock}` : `${day}T${clock}${offset}`)
      if (!point.ok) throw new Error(point.error.message)
      return point.value
    }),
)

const count = fc.integer({ min: 1, max: 400 })

/** A period of one to three different units. */
const arbitraryPeriod: fc.Arbitrary<Period> = fc
  .uniqueArray(fc.constantFrom('years', 'months', 'weeks', 'days', 'workingDays', 'hours', 'minutes'), {
    minLength: 1,
    maxLength: 3,
  })
  .chain((units) => fc.tuple(...units.map((unit) => count.map((number) => [unit, number] as const))))
  .map((parts) => Object.fromEntries(parts))

/** A period in days, weeks, months and years alone. */
export const arbitraryDayPeriod: fc.Arbitrary<Period> = fc
  .record({ years: fc.integer({ min: 1, max: 9 }), months: count, weeks: count, days: count }, { requiredKeys: [] })
  .filter((period) => Object.keys(period).length > 0)

/** A convention with any rounding, rest days and holidays. */
export const arbitraryConvention: fc.Arbitrary<Convention> = fc.record({
  name: fc.constantFrom('ours', 'theirs'),
  rounding: fc.constantFrom('down', 'up'),
  restDays: fc.constantFrom('count', 'extend'),
  restWeekdays: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { maxLength: 3 }),
  holidays: fc.array(arbitraryDay, { maxLength: 3 }),
})

const slug = fc.stringMatching(/^[a-z]{2,6}-[a-z]{2,6}$/)

/** What a term counts from, where norms are named from the given ids. */
function arbitraryAnchor(norms: fc.Arbitrary<string> = slug): fc.Arbitrary<Anchor> {
  return fc.oneof(
    fc.constantFrom<Anchor>(
      { kind: 'signature' },
      { kind: 'last-signature' },
      { kind: 'entry-into-force' },
      { kind: 'expiry' },
      { kind: 'publication' },
    ),
    norms.map((name): Anchor => ({ kind: 'norm', name })),
    slug.map((name): Anchor => ({ kind: 'event', name })),
    arbitraryTimePoint.map((at): Anchor => ({ kind: 'time', at })),
  )
}

const boundWord = fc.constantFrom<BoundWord>(
  'by',
  'no-later-than',
  'on-or-before',
  'until',
  'before',
  'on',
  'from',
  'after',
)

/** A due expression of any kind; `said` are words that mean it, or foreign words. */
export function arbitraryDue(norms?: fc.Arbitrary<string>): fc.Arbitrary<DueExpression> {
  const anchor = arbitraryAnchor(norms)
  const said = ''
  const form: fc.Arbitrary<DueExpression> = fc.oneof(
    fc.record({
      said: fc.constant(said),
      kind: fc.constant('bound' as const),
      word: boundWord,
      at: arbitraryTimePoint,
    }),
    fc.record({
      said: fc.constant(said),
      kind: fc.constant('between' as const),
      first: arbitraryTimePoint,
      last: arbitraryTimePoint,
    }),
    fc.record({
      said: fc.constant(said),
      kind: fc.constant('within' as const),
      period: arbitraryPeriod,
      of: anchor,
      eitherSide: fc.boolean(),
      clearDays: fc.boolean(),
    }),
    fc.record({
      said: fc.constant(said),
      kind: fc.constant('from-anchor' as const),
      period: arbitraryPeriod,
      of: anchor,
    }),
    fc.record({
      said: fc.constant(said),
      kind: fc.constant('counting-back' as const),
      period: arbitraryPeriod,
      before: anchor,
    }),
    fc.record({
      said: fc.constant(said),
      kind: fc.constant('at-anchor' as const),
      of: anchor.filter((each) => each.kind !== 'time'),
    }),
    fc.record({
      said: fc.constant(said),
      kind: fc.constant('part-of-month' as const),
      part: fc.constantFrom('early' as const, 'mid' as const, 'late' as const),
      month: arbitraryDay.map((day) => day.slice(0, 7)),
    }),
    fc.record(
      {
        said: fc.constant(said),
        kind: fc.constant('term' as const),
        period: arbitraryPeriod,
        from: anchor,
        renewal: fc.record({ period: arbitraryPeriod, noticeBefore: arbitraryPeriod }),
      },
      { requiredKeys: ['said', 'kind', 'period', 'from'] },
    ),
    fc.record(
      {
        said: fc.constant(said),
        kind: fc.constant('throughout' as const),
        first: arbitraryTimePoint,
        last: arbitraryTimePoint,
      },
      { requiredKeys: ['said', 'kind'] },
    ),
    fc.record({ said: fc.constant(said), kind: fc.constant('no-due' as const) }),
    fc.record({ said: fc.constant(said), kind: fc.constant('symbolic' as const) }),
  )
  const zoned = fc
    .tuple(form, fc.option(arbitraryZone, { nil: undefined }))
    .map(([due, zone]): DueExpression => (zone === undefined ? due : { ...due, zone }))
  return fc
    .tuple(zoned, fc.boolean())
    .map(([due, foreign]) => ({ ...due, said: foreign ? 'à la date convenue' : printDue(due) }))
}
