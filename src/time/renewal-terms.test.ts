import { describe, expect, it } from 'vitest'
import { instant, zone } from '#testing/worlds/build-agreement'
import { ETS_76 } from '#time/convention'
import type { DueExpression } from '#time/due-expression'
import type { Instant } from '#time/instant'
import { parseDue } from '#time/parse-due'
import { renewalAt, type RenewalContext, type RenewalTerm } from '#time/renewal-terms'
import { formatWallClock } from '#time/zone'

const MOSCOW = zone('Europe/Moscow')

type Term = Extract<DueExpression, { kind: 'term' }>

function term(words: string): Term {
  const due = parseDue(words, 'term')
  if (!due.ok || due.value.kind !== 'term') throw new Error(words)
  return due.value
}

const FIVE_YEARS = term('5 years from signature, renewed for 5 years unless notice 6 months before expiry')
const start = instant('2020-11-10T00:00+03:00')
const CONTEXT: RenewalContext = { start, zone: MOSCOW, notices: [] }

/** The terms from the first to that of the moment, one after the other. */
function termsTo(due: Term, until: Instant, context: RenewalContext = CONTEXT): readonly string[] {
  const ends: string[] = []
  for (let at = context.start; ; ) {
    const { term: here, endsAt } = renewalAt(due, at, context)
    ends.push(formatWallClock(here.interval.to, context.zone))
    if (endsAt !== undefined || here.interval.to > until || here.interval.to <= at) return ends
    at = here.interval.to
  }
}

function endsAt(notices: readonly string[], at: string): string | undefined {
  const answer = renewalAt(FIVE_YEARS, instant(at), { ...CONTEXT, notices: notices.map(instant) })
  return answer.endsAt === undefined ? undefined : formatWallClock(answer.endsAt, MOSCOW)
}

describe('a term that renews itself', () => {
  it('runs on where nobody gives notice', () => {
    expect(termsTo(FIVE_YEARS, instant('2031-01-01T00:00Z'))).toEqual([
      '2025-11-10 00:00',
      '2030-11-10 00:00',
      '2035-11-10 00:00',
    ])
  })

  it('ends with the term in which notice is given, to the end of the last day for it', () => {
    expect(endsAt(['2025-05-10T23:59+03:00'], '2031-01-01T00:00Z')).toBe('2025-11-10 00:00')
    expect(endsAt(['2029-01-01T00:00Z'], '2040-01-01T00:00Z')).toBe('2030-11-10 00:00')
  })

  it('ends with the first of several notices that were in time', () => {
    expect(endsAt(['2038-01-01T00:00Z', '2025-06-01T00:00Z', '2029-01-01T00:00Z'], '2040-01-01T00:00Z')).toBe(
      '2030-11-10 00:00',
    )
  })

  it('is not ended by notice that comes too late, neither then nor five years later', () => {
    expect(endsAt(['2025-05-11T00:00+03:00'], '2031-01-01T00:00Z')).toBeUndefined()
  })

  it('can be ended from its first moment on, and not before', () => {
    expect(endsAt(['2020-11-10T00:00+03:00'], '2031-01-01T00:00Z')).toBe('2025-11-10 00:00')
    expect(endsAt(['2020-11-09T23:59+03:00'], '2031-01-01T00:00Z')).toBeUndefined()
  })

  it('says that it ends in its last term, and not in those before', () => {
    expect(endsAt(['2029-01-01T00:00Z'], '2024-01-01T00:00Z')).toBeUndefined()
    expect(endsAt(['2029-01-01T00:00Z'], '2026-01-01T00:00Z')).toBe('2030-11-10 00:00')
  })

  it('closes each notice window six months before the end', () => {
    const { term: first } = renewalAt(FIVE_YEARS, start, { ...CONTEXT, convention: ETS_76 })
    expect(formatWallClock(first.noticeWindow.to, MOSCOW)).toBe('2025-05-11 00:00')
  })

  it('has its first term whenever it is looked at before, and the next from its first instant', () => {
    const numberAt = (at: string): number => renewalAt(FIVE_YEARS, instant(at), CONTEXT).term.number
    expect(['2019-01-01T00:00Z', '2025-11-09T20:59Z', '2025-11-09T21:00Z'].map(numberAt)).toEqual([0, 0, 1])
  })

  it('of another length after the first is reckoned by that', () => {
    const due = term('5 years from signature, renewed for 2 years unless notice 6 months before expiry')
    expect(termsTo(due, instant('2028-01-01T00:00Z'))).toEqual([
      '2025-11-10 00:00',
      '2027-11-10 00:00',
      '2029-11-10 00:00',
    ])
  })

  it('has one term where it does not renew', () => {
    const { term: only, endsAt: end } = renewalAt(
      term('for 5 years from signature'),
      instant('2040-01-01T00:00Z'),
      CONTEXT,
    )
    expect([only.number, end === only.interval.to]).toEqual([0, true])
    expect(only.noticeWindow).toEqual({ from: start, to: start })
  })

  it.each(['10 days', '3 weeks', '36 hours', '1 month', '5 months', '1 year', '4 years', '1 month and 10 days'])(
    'of %s leads far ahead to the same term as going there one by one',
    (period) => {
      for (const [name, first] of BEGINNINGS) {
        const due = term(`for ${period} from signature, renewed for ${period} unless notice 1 day before expiry`)
        const context = { start: instant(first), zone: zone(name), notices: [] }
        let walked: RenewalTerm = renewalAt(due, context.start, context).term
        for (let step = 0; step < 300; step += 1) {
          walked = renewalAt(due, walked.interval.to, { ...context, start: context.start }).term
          const near = { ...context, start: walked.interval.from }
          expect(renewalAt(due, walked.interval.from, near).term.interval).toEqual(walked.interval)
        }
      }
    },
  )

  it('stops where the calendar does, though the last day of it is a day of rest', () => {
    const long = term(
      'for 5 years from signature, renewed for 5 years, 200 working days and 9 hours unless notice 1 day before expiry',
    )
    const convention = { ...ETS_76, restWeekdays: [5, 6], holidays: ['2025-01-01'] } as const
    const { term: last } = renewalAt(long, instant('9999-12-31T00:00Z'), { ...CONTEXT, convention })
    expect(last.number).toBeLessThan(1600)
  })

  it('does not run on for ever where a renewal takes no time', () => {
    const { period, ...rest } = FIVE_YEARS
    const due = { ...rest, period, renewal: { period: {}, noticeBefore: {} } }
    expect(renewalAt(due, instant('2040-01-01T00:00Z'), CONTEXT).term.number).toBe(1)
  })
})

const BEGINNINGS = [
  ['Europe/Moscow', '2020-11-10T00:00+03:00'],
  ['Europe/Berlin', '2024-01-31T14:30+01:00'],
  ['America/New_York', '2024-02-29T23:30-05:00'],
  ['UTC', '2023-12-30T00:00Z'],
] as const
