import { addPeriod } from '#time/add-period'
import { daysInMonth, partsOf, plusDays, type Day } from '#time/calendar-date'
import { endOfTerm } from '#time/compile-term'
import { ETS_76, type Convention } from '#time/convention'
import type { DueExpression, Renewal } from '#time/due-expression'
import { DAY_MS, HOUR_MS, plusMs, type Instant } from '#time/instant'
import { contains, type Interval } from '#time/interval'
import type { Period } from '#time/period'
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
}

/** The term that a moment lies in, and when it ends for good, where notice was given in it or there is no other. */
export interface RenewalAt {
  readonly term: RenewalTerm
  readonly endsAt?: Instant
}

type TermExpression = Extract<DueExpression, { kind: 'term' }>

/**
 * The term [t, t + period) of something that renews itself in which a moment lies; before the first, the first. It ends for
 * good with the first term in whose window a notice falls, which is then the last. A notice after the window of its term has
 * closed has no effect, on that term or the next. Without a renewal there is one term. Terms far ahead are not gone through
 * one by one. Source: section 6 of the semantics.
 */
export function renewalAt(due: TermExpression, at: Instant, context: RenewalContext): RenewalAt {
  const first = termFrom(due, 0, context.start, context)
  if (due.renewal === undefined) return { term: first, endsAt: first.interval.to }
  const ended = [...context.notices]
    .sort((a, b) => a - b)
    .map((notice) => ({ notice, term: termHolding(due, notice, first, context) }))
    .find(({ notice, term }) => contains(term.noticeWindow, notice))?.term
  if (ended !== undefined && at >= ended.interval.from) return { term: ended, endsAt: ended.interval.to }
  const term = termHolding(due, at, first, context)
  return ended?.number === term.number ? { term, endsAt: term.interval.to } : { term }
}

function termHolding(due: TermExpression, at: Instant, first: RenewalTerm, context: RenewalContext): RenewalTerm {
  let term = first
  for (let steps = 0; at >= term.interval.to && steps < MOST_STEPS && !isLastTerm(term); steps += 1) {
    const { number, start } = jumpTowards(due, at, term, context)
    term = termFrom(due, number, start, context)
  }
  return term
}

// What cannot be jumped over is gone through term by term: more than that is no agreement but an attack.
const MOST_STEPS = 10_000

// A term that goes nowhere, or beyond the last year that a day can have, is followed by none.
function isLastTerm({ interval }: RenewalTerm): boolean {
  return interval.to <= interval.from || interval.to >= START_OF_YEAR_10000
}

const START_OF_YEAR_10000 = 253_402_300_800_000

/** The next term, or a later one that begins no later than `at`, where the calendar leads there at once. */
function jumpTowards(
  due: TermExpression,
  at: Instant,
  { number, interval }: RenewalTerm,
  context: RenewalContext,
): { readonly number: number; readonly start: Instant } {
  const period = due.renewal?.period ?? due.period
  const most = Math.min(at, START_OF_YEAR_10000 - LONGEST_YEAR_MS)
  const skipped = Math.floor((most - interval.to - SLACK_MS) / longestMs(period))
  const start = skipped > 1 ? startAfter(interval.to, period, skipped, context.zone) : undefined
  return start === undefined ? { number: number + 1, start: interval.to } : { number: number + 1 + skipped, start }
}

// What a change of the clock, or of the side of the date line, can add to any number of days.
const SLACK_MS = 2 * DAY_MS
const LONGEST_YEAR_MS = 366 * DAY_MS

function inAllUnits(period: Period): Required<Period> {
  return { years: 0, months: 0, weeks: 0, days: 0, workingDays: 0, hours: 0, minutes: 0, ...period }
}

/** At most how long the period can last; a period of nothing lasts for ever, since nothing is jumped over by it. */
function longestMs(period: Period): number {
  const { years, months, weeks, days, hours, minutes, workingDays } = inAllUnits(period)
  const longest = years * 366 + months * 31 + weeks * 7 + days + workingDays * 7
  return longest * DAY_MS + hours * HOUR_MS + minutes * MINUTE_MS || Number.POSITIVE_INFINITY
}

const MINUTE_MS = 60_000

/**
 * The instant that `count` periods after `start` lead to, one after the other; undefined where the calendar does not say so
 * at once: periods of mixed units, working days, and days that some month on the way lacks.
 */
function startAfter(start: Instant, period: Period, count: number, zone: ZoneId): Instant | undefined {
  const length = lengthInOneUnit(period)
  if (length === undefined) return undefined
  if (length.unit === 'ms') return plusMs(start, count * length.count)
  const day = dayAt(start, zone)
  const sinceMidnight = start - startOfDay(day, zone)
  if (sinceMidnight > LATEST_HOUR * HOUR_MS) return undefined
  const there = length.unit === 'days' ? plusDays(day, length.count * count) : monthsOn(day, length.count, count)
  return there === undefined ? undefined : plusMs(startOfDay(there, zone), sinceMidnight)
}

/** A period of whole months, of whole days or of a part of a day, and of nothing else. */
function lengthInOneUnit(
  period: Period,
): { readonly unit: 'months' | 'days' | 'ms'; readonly count: number } | undefined {
  const { years, months, weeks, days, hours, minutes, workingDays } = inAllUnits(period)
  const lengths = [
    { unit: 'months', count: years * 12 + months },
    { unit: 'days', count: weeks * 7 + days },
    { unit: 'ms', count: hours * HOUR_MS + minutes * MINUTE_MS },
  ] as const
  const said = lengths.filter(({ count }) => count > 0)
  return workingDays === 0 && said.length === 1 ? said[0] : undefined
}

function monthsOn(day: Day, months: number, count: number): Day | undefined {
  return everyMonthHas(partsOf(day), months) ? addPeriod(day, { months: months * count }, ETS_76) : undefined
}

// A day on which clocks are put forward lacks its last hours, as counted from midnight.
const LATEST_HOUR = 21

/** Whether every month that steps of so many months lead to has the day of the month. */
function everyMonthHas(
  { month = 1, day = 1 }: { readonly month?: number; readonly day?: number },
  inMonths: number,
): boolean {
  if (day <= 28) return true
  for (let step = 0; step < 12; step += 1)
    if (daysInMonth(COMMON_YEAR, ((month - 1 + step * inMonths) % 12) + 1) < day) return false
  return true
}

const COMMON_YEAR = 2001

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

function termFrom(due: TermExpression, number: number, start: Instant, context: RenewalContext): RenewalTerm {
  const convention = context.convention ?? ETS_76
  const { renewal } = due
  const length = number === 0 || renewal === undefined ? due.period : renewal.period
  const interval = { from: start, to: endOfTerm(start, length, { zone: context.zone, convention }) }
  const noticeWindow = renewal === undefined ? { from: start, to: start } : noticeWindowOf(interval, renewal, context)
  return { number, interval, noticeWindow }
}
