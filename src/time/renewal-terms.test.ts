import { describe, expect, it } from 'vitest'
import { instant, zone } from '#testing/worlds/build-agreement'
import { ETS_76 } from '#time/convention'
import type { DueExpression } from '#time/due-expression'
import { parseDue } from '#time/parse-due'
import { renewalTermsOf } from '#time/renewal-terms'
import { formatWallClock } from '#time/zone'

const MOSCOW = zone('Europe/Moscow')

function term(words: string): Extract<DueExpression, { kind: 'term' }> {
  const due = parseDue(words, 'term')
  if (!due.ok || due.value.kind !== 'term') throw new Error(words)
  return due.value
}

const FIVE_YEARS = term('5 years from signature, renewed for 5 years unless notice 6 months before expiry')
const start = instant('2020-11-10T00:00+03:00')

function terms(
  notices: readonly string[],
  until: string,
): { readonly ends: readonly string[]; readonly endsAt?: string } {
  const { terms: all, endsAt } = renewalTermsOf(FIVE_YEARS, {
    start,
    zone: MOSCOW,
    notices: notices.map(instant),
    until: instant(until),
  })
  const ends = all.map(({ interval }) => formatWallClock(interval.to, MOSCOW))
  return endsAt === undefined ? { ends } : { ends, endsAt: formatWallClock(endsAt, MOSCOW) }
}

describe('a term that renews itself', () => {
  it('runs on where nobody gives notice', () => {
    expect(terms([], '2031-01-01T00:00Z')).toEqual({
      ends: ['2025-11-10 00:00', '2030-11-10 00:00', '2035-11-10 00:00'],
    })
  })

  it('ends with the term in which notice is given, to the end of the last day for it', () => {
    expect(terms(['2025-05-10T23:59+03:00'], '2031-01-01T00:00Z').endsAt).toBe('2025-11-10 00:00')
    expect(terms(['2029-01-01T00:00Z'], '2040-01-01T00:00Z').endsAt).toBe('2030-11-10 00:00')
  })

  it('is not ended by notice that comes too late, neither then nor five years later', () => {
    expect(terms(['2025-05-11T00:00+03:00'], '2031-01-01T00:00Z').endsAt).toBeUndefined()
  })

  it('closes each notice window six months before the end', () => {
    const { terms: all } = renewalTermsOf(FIVE_YEARS, {
      start,
      zone: MOSCOW,
      convention: ETS_76,
      notices: [],
      until: start,
    })
    expect(all.map(({ noticeWindow }) => formatWallClock(noticeWindow.to, MOSCOW))).toEqual(['2025-05-11 00:00'])
  })

  it('has its first term whenever it is looked at, and no term that begins later', () => {
    expect(terms([], '2019-01-01T00:00Z').ends).toEqual(['2025-11-10 00:00'])
    expect(terms([], '2025-11-09T20:59Z').ends).toEqual(['2025-11-10 00:00'])
    expect(terms([], '2025-11-09T21:00Z').ends).toEqual(['2025-11-10 00:00', '2030-11-10 00:00'])
  })

  it('can be ended from its first moment on, and not before', () => {
    expect(terms(['2020-11-10T00:00+03:00'], '2031-01-01T00:00Z').endsAt).toBe('2025-11-10 00:00')
    expect(terms(['2020-11-09T23:59+03:00'], '2031-01-01T00:00Z').endsAt).toBeUndefined()
  })

  it('of another length after the first is reckoned by that', () => {
    const { terms: all } = renewalTermsOf(
      term('5 years from signature, renewed for 2 years unless notice 6 months before expiry'),
      { start, zone: MOSCOW, notices: [], until: instant('2028-01-01T00:00Z') },
    )
    expect(all.map(({ number, interval }) => [number, formatWallClock(interval.to, MOSCOW)])).toEqual([
      [0, '2025-11-10 00:00'],
      [1, '2027-11-10 00:00'],
      [2, '2029-11-10 00:00'],
    ])
  })

  it('has one term where it does not renew', () => {
    const { terms: all, endsAt } = renewalTermsOf(term('for 5 years from signature'), {
      start,
      zone: MOSCOW,
      notices: [],
      until: instant('2040-01-01T00:00Z'),
    })
    expect([all.length, endsAt === all[0]?.interval.to]).toEqual([1, true])
    expect(all[0]?.noticeWindow).toEqual({ from: start, to: start })
  })

  it('goes on from what it gave for an earlier moment, with the same answer as from the beginning', () => {
    const context = { start, zone: MOSCOW, notices: [instant('2031-01-01T00:00Z')] }
    const earlier = renewalTermsOf(FIVE_YEARS, { ...context, until: instant('2027-01-01T00:00Z') })
    const later = { ...context, until: instant('2045-01-01T00:00Z') }
    expect(earlier.terms.length).toBe(2)
    expect(renewalTermsOf(FIVE_YEARS, later, earlier)).toEqual(renewalTermsOf(FIVE_YEARS, later))
    expect(renewalTermsOf(FIVE_YEARS, later, renewalTermsOf(FIVE_YEARS, later)).endsAt).toBe(
      instant('2035-11-10T00:00+03:00'),
    )
  })

  it('stops where the calendar does, though the last day of it is a day of rest', () => {
    const long = term(
      'for 5 years from signature, renewed for 5 years, 200 working days and 9 hours unless notice 1 day before expiry',
    )
    const { terms: all } = renewalTermsOf(long, {
      start,
      zone: MOSCOW,
      convention: { ...ETS_76, restWeekdays: [5, 6], holidays: ['2025-01-01'] },
      notices: [],
      until: instant('9999-12-31T00:00Z'),
    })
    expect(all.length).toBeLessThan(1600)
  })

  it('does not run on for ever where a renewal takes no time', () => {
    const { period, ...rest } = FIVE_YEARS
    const { terms: all } = renewalTermsOf(
      { ...rest, period, renewal: { period: {}, noticeBefore: {} } },
      { start, zone: MOSCOW, notices: [], until: instant('2040-01-01T00:00Z') },
    )
    expect(all.length).toBe(2)
  })
})
