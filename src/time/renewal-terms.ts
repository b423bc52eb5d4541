import { addPeriod } from '#time/add-period'
import { plusDays } from '#time/calendar-date'
import { endOfTerm } from '#time/compile-term'
import { ETS_76, type Convention } from '#time/convention'
import type { DueExpression, Renewal } from '#time/due-expression'
import type { Instant } from '#time/instant'
import type { Interval } from '#time/interval'
import { dayAt, startOfDay, type ZoneId } from '#time/zone'

/** One term of something that renews itself: number 0 is the first. Notice in `noticeWindow` ends it with `interval.to`. */
export interface RenewalTerm {
  readonly number: number
  readonly interval: Interval
  readonly noticeWindow: Interval
}

/** What renewals are reckoned from and in. `notices` are the instants of admitted notices by those who may give them. */
export interface RenewalContext {
  readonly start: Instant
  readonly zone: ZoneId
  readonly convention?: Convention
  readonly notices: readonly Instant[]
  /** No term that begins after this instant is worked out. */
  readonly until: Instant
}

/** The terms worked out so far, and when the last of them ends for good, where notice was given. */
export interface RenewalTerms {
  readonly terms: readonly RenewalTerm[]
  readonly endsAt?: Instant
}

/**
 * The terms [t, t + period) of something that renews itself, up to `until`, and when it ends: with the first term in
 * whose window a notice falls. A notice after the window of its term has closed has no effect, on that term or the next.
 * Without a renewal there is one term. Goes on from `earlier`, what the same expression gave for an earlier `until` and the
 * same notices. Source: section 6 of the semantics.
 */
export function renewalTermsOf(
  due: Extract<DueExpression, { kind: 'term' }>,
  context: RenewalContext,
  earlier: RenewalTerms = { terms: [] },
): RenewalTerms {
  const terms = [...earlier.terms]
  let { endsAt } = earlier
  for (
    let from = nextStart(terms, context);
    from !== undefined && endsAt === undefined;
    from = nextStart(terms, context)
  ) {
    const term = termAt(due, terms.length, from, context)
    terms.push(term)
    if (due.renewal === undefined || isNotified(term, context.notices)) endsAt = term.interval.to
  }
  return endsAt === undefined ? { terms } : { terms, endsAt }
}

// The first instant of the term after these, where there is one by `until`.
function nextStart(terms: readonly RenewalTerm[], { start, until }: RenewalContext): Instant | undefined {
  const last = terms[terms.length - 1]
  if (last === undefined) return start
  const isOver = terms.length >= MOST_TERMS || isLastTerm(last) || last.interval.to > until
  return isOver ? undefined : last.interval.to
}

function isNotified({ noticeWindow }: RenewalTerm, notices: readonly Instant[]): boolean {
  return notices.some((notice) => noticeWindow.from <= notice && notice < noticeWindow.to)
}

// A term that goes nowhere, or beyond the last year that a day can have, is followed by none.
function isLastTerm({ interval }: RenewalTerm): boolean {
  return interval.to <= interval.from || interval.to >= START_OF_YEAR_10000
}

const START_OF_YEAR_10000 = 253_402_300_800_000

/**
 * When notice can still be given in a term: from its first instant to the end of the day that lies `noticeBefore` before
 * its end, that day included ("at or before end minus six months").
 */
function noticeWindowOf(
  term: Interval,
  renewal: Renewal,
  context: { readonly zone: ZoneId; readonly convention?: Convention },
): Interval {
  const lastDay = addPeriod(dayAt(term.to, context.zone), renewal.noticeBefore, context.convention ?? ETS_76, 'back')
  return { from: term.from, to: startOfDay(plusDays(lastDay, 1), context.zone) }
}

// Ten thousand terms of a day are 27 years; more than that is no agreement but an attack.
const MOST_TERMS = 10_000

function termAt(
  due: Extract<DueExpression, { kind: 'term' }>,
  number: number,
  start: Instant,
  context: RenewalContext,
): RenewalTerm {
  const convention = context.convention ?? ETS_76
  const { period, noticeBefore } = due.renewal ?? { period: due.period, noticeBefore: undefined }
  const length = number === 0 ? due.period : period
  const interval = { from: start, to: endOfTerm(start, length, { zone: context.zone, convention }) }
  const noticeWindow =
    noticeBefore === undefined
      ? { from: start, to: start }
      : noticeWindowOf(interval, { period, noticeBefore }, context)
  return { number, interval, noticeWindow }
}
