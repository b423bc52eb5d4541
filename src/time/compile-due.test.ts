import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { instant, zone } from '#testing/worlds/build-agreement'
import { arbitraryConvention, arbitraryDay, arbitraryDue, arbitraryZone } from '#testing/arbitraries/arbitrary-time'
import { plusDays, type Day } from '#time/calendar-date'
import { compileDue, type AnchorAnswer } from '#time/compile-due'
import { ETS_76, type Convention } from '#time/convention'
import type { CompiledDue } from '#time/due-expression'
import { BEGINNING_OF_TIME, END_OF_TIME, type Instant } from '#time/instant'
import { parseDue, type DueUse } from '#time/parse-due'
import { formatWallClock, startOfDay } from '#time/zone'

const MOSCOW = zone('Europe/Moscow')

interface Asked {
  readonly anchor?: AnchorAnswer
  readonly convention?: Convention
  readonly use?: DueUse
}

function compiled(words: string, { anchor, convention, use }: Asked = {}): CompiledDue {
  const due = parseDue(words, use)
  if (!due.ok) throw new Error(due.error.message)
  return compileDue(due.value, {
    zone: MOSCOW,
    ...(convention === undefined ? {} : { convention }),
    anchors: () => anchor,
  })
}

function edge(at: Instant): string {
  if (at === BEGINNING_OF_TIME) return 'ever'
  return at === END_OF_TIME ? 'for good' : formatWallClock(at, MOSCOW)
}

/** The window as `from .. to`, in Moscow's wall-clock time, the second the first moment too late. */
function windowOf(due: CompiledDue): string {
  if (due.kind === 'window') return `${edge(due.window.from)} .. ${edge(due.window.to)}`
  if (due.kind === 'convention-dependent') return due.answers.map(({ window }) => edge(window.to)).join(' or ')
  if (due.kind === 'uncertain-window') return `${edge(due.earliest.to)} to ${edge(due.latest.to)}`
  return due.kind
}

const SIGNED: AnchorAnswer = { lo: instant('2020-11-10T00:00+03:00'), hi: instant('2020-11-10T23:59:59.999+03:00') }
const AT_NOON: AnchorAnswer = { lo: instant('2020-11-10T12:00+03:00'), hi: instant('2020-11-10T12:00+03:00') }

describe('a day that is named', () => {
  it.each([
    ['by 20 November 2020', 'ever .. 2020-11-21 00:00'],
    ['no later than 20 November 2020', 'ever .. 2020-11-21 00:00'],
    ['on or before 20 November 2020', 'ever .. 2020-11-21 00:00'],
    ['until 20 November 2020', 'ever .. 2020-11-21 00:00'],
    ['before 20 November 2020', 'ever .. 2020-11-20 00:00'],
    ['on 20 November 2020', '2020-11-20 00:00 .. 2020-11-21 00:00'],
    ['from 20 November 2020', '2020-11-20 00:00 .. for good'],
    ['after 20 November 2020', '2020-11-21 00:00 .. for good'],
    [
      'between 10 and 20 November 2020'.replace('10 and', '10 November 2020 and'),
      '2020-11-10 00:00 .. 2020-11-21 00:00',
    ],
    ['by November 2020', 'ever .. 2020-12-01 00:00'],
    ['by 2020', 'ever .. 2021-01-01 00:00'],
    ['from 2020-11-10 00:00', '2020-11-10 00:00 .. for good'],
    ['throughout', 'ever .. for good'],
    ['throughout from 10 November 2020', '2020-11-10 00:00 .. for good'],
    ['throughout until 20 November 2020', 'ever .. 2020-11-21 00:00'],
    ['from 10 November 2020 to 20 November 2020', '2020-11-10 00:00 .. 2020-11-21 00:00'],
  ])('%s gives %s', (words, window) => {
    expect(windowOf(compiled(words))).toBe(window)
  })

  it('begins in the zone of the words before that of the instrument', () => {
    const due = compiled('by 20 November 2020 Asia/Baku')
    expect(due.kind === 'window' && due.window.to).toBe(instant('2020-11-21T00:00+04:00'))
  })

  it.each([
    ['early November 2020', '2020-11-01 00:00 .. 2020-11-11 00:00'],
    ['mid November 2020', '2020-11-11 00:00 .. 2020-11-21 00:00'],
    ['late November 2020', '2020-11-21 00:00 .. 2020-12-01 00:00'],
  ])('%s is vague and gives %s', (words, window) => {
    const due = compiled(words)
    expect([windowOf(due), due.kind === 'window' && due.vague]).toEqual([window, true])
  })

  it.each(['immediately', 'as soon as possible', 'symbolic'])('%s has no clock', (words) => {
    expect(compiled(words).kind).toBe('no-clock')
  })
})

describe('a term', () => {
  it.each([
    ['within 10 days of signature', '2020-11-10 00:00 .. 2020-11-21 00:00'],
    ['signature + 10 days', '2020-11-10 00:00 .. 2020-11-21 00:00'],
    ['within 90 days of signature', '2020-11-10 00:00 .. 2021-02-09 00:00'],
    ['within three months of signature', '2020-11-10 00:00 .. 2021-02-11 00:00'],
    ['within 5 clear days of signature', '2020-11-10 00:00 .. 2020-11-17 00:00'],
    ['within 5 days before or after signature', '2020-11-05 00:00 .. 2020-11-16 00:00'],
    ['6 months before expiry', 'ever .. 2020-05-11 00:00'],
    ['upon signature', '2020-11-10 00:00 .. 2020-11-11 00:00'],
  ])('%s gives %s', (words, window) => {
    expect(windowOf(compiled(words, { anchor: SIGNED }))).toBe(window)
  })

  it('in hours runs from the moment, and its last moment is in time', () => {
    const due = compiled('within 24 hours of signature', { anchor: AT_NOON })
    expect(due.kind === 'window' && due.window.to).toBe(instant('2020-11-11T12:00:00.001+03:00'))
    const back = compiled('24 hours before signature', { anchor: AT_NOON })
    expect(back.kind === 'window' && back.window.to).toBe(instant('2020-11-09T12:00:00.001+03:00'))
    const either = compiled('within 24 hours before or after signature', { anchor: AT_NOON })
    expect(either.kind === 'window' && either.window.from).toBe(instant('2020-11-09T12:00+03:00'))
  })

  it('in minutes is one in hours too', () => {
    const due = compiled('within 30 minutes of signature', { anchor: AT_NOON })
    expect(due.kind === 'window' && due.window.to).toBe(instant('2020-11-10T12:30:00.001+03:00'))
  })

  it('of years keeps the hour at which it began', () => {
    expect(windowOf(compiled('5 years from signature', { anchor: AT_NOON, use: 'term' }))).toBe(
      '2020-11-10 12:00 .. 2025-11-10 12:00',
    )
    expect(windowOf(compiled('5 years from signature', { anchor: SIGNED, use: 'term' }))).toBe(
      '2020-11-10 00:00 .. 2025-11-10 00:00',
    )
  })

  it('waits for an anchor that is not known', () => {
    expect(windowOf(compiled('within 10 days of event ratification'))).toBe('conditional')
    expect(windowOf(compiled('within 10 days of event ratification', { anchor: 'unknown' }))).toBe('conditional')
  })

  it('counts from a date that it names', () => {
    expect(windowOf(compiled('within 10 days of 2020-11-10'))).toBe('2020-11-10 00:00 .. 2020-11-21 00:00')
    expect(windowOf(compiled('within 10 days of November 2020'))).toBe('2020-11-12 00:00 to 2020-12-11 00:00')
  })

  it('is uncertain where its anchor is known only between two days', () => {
    const anchor = { lo: instant('2020-11-10T00:00+03:00'), hi: instant('2020-11-12T12:00+03:00') }
    expect(windowOf(compiled('within 10 days of signature', { anchor }))).toBe('2020-11-21 00:00 to 2020-11-23 00:00')
    expect(windowOf(compiled('10 days before signature', { anchor }))).toBe('2020-11-01 00:00 to 2020-11-03 00:00')
    expect(windowOf(compiled('5 years from signature', { anchor, use: 'term' }))).toBe(
      '2025-11-10 00:00 to 2025-11-12 12:00',
    )
  })

  it('gives both answers where the convention decides and none is chosen', () => {
    const due = compiled('within one month of 31 January 2021')
    expect(windowOf(due)).toBe('2021-03-01 00:00 or 2021-03-02 00:00')
    expect(windowOf(compiled('within one month of 31 January 2021', { convention: ETS_76 }))).toBe(
      '2021-01-31 00:00 .. 2021-03-01 00:00',
    )
  })

  it('of working days depends on which days rest', () => {
    expect(windowOf(compiled('within 3 working days of signature', { anchor: SIGNED }))).toBe(
      '2020-11-14 00:00 or 2020-11-16 00:00 or 2020-11-15 00:00',
    )
    expect(windowOf(compiled('within 2 working days of 2020-11-16'))).toBe('2020-11-16 00:00 .. 2020-11-19 00:00')
  })

  it('is extended over rest days only where that is agreed, and never backwards', () => {
    const extending: Convention = { ...ETS_76, restDays: 'extend' }
    expect(windowOf(compiled('within 5 days of signature', { anchor: SIGNED, convention: extending }))).toBe(
      '2020-11-10 00:00 .. 2020-11-17 00:00',
    )
    expect(windowOf(compiled('2 days before signature', { anchor: SIGNED, convention: extending }))).toBe(
      'ever .. 2020-11-09 00:00',
    )
    expect(windowOf(compiled('by 15 November 2020', { convention: extending }))).toBe('ever .. 2020-11-16 00:00')
  })
})

describe('every deadline', () => {
  it('is reckoned, in any zone and convention, and never throws', () => {
    fc.assert(
      fc.property(
        arbitraryDue(),
        arbitraryZone,
        fc.option(arbitraryConvention, { nil: undefined }),
        fc.integer(),
        (due, where, convention, lo) => {
          const anchor = { lo: lo as Instant, hi: (lo + 1) as Instant }
          const context = { zone: where, ...(convention === undefined ? {} : { convention }), anchors: () => anchor }
          expect(compileDue(due, context).steps.length).toBeGreaterThan(0)
        },
      ),
      { numRuns: 500 },
    )
  })

  it('before a day ends where by the day before ends', () => {
    fc.assert(
      fc.property(arbitraryDay, arbitraryZone, (day, where) => {
        const at = (word: 'by' | 'before', on: Day): CompiledDue =>
          compileDue({ said: '', kind: 'bound', word, at: on }, { zone: where, anchors: () => undefined })
        expect(windowEnd(at('before', day))).toBe(windowEnd(at('by', plusDays(day, -1))))
      }),
    )
  })

  it('by a day is met to the last moment of that day in its zone', () => {
    fc.assert(
      fc.property(arbitraryDay, arbitraryZone, (day, where) => {
        const due = compileDue(
          { said: '', kind: 'bound', word: 'by', at: day },
          { zone: where, anchors: () => undefined },
        )
        expect(windowEnd(due)).toBe(startOfDay(plusDays(day, 1), where))
      }),
    )
  })
})

function windowEnd(due: CompiledDue): Instant | undefined {
  return due.kind === 'window' ? due.window.to : undefined
}
