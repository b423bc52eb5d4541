import { assertNever } from '#base/assert'
import { addPeriod, extendOverRestDays, type Direction } from '#time/add-period'
import { plusDays, type Day } from '#time/calendar-date'
import { ROUNDINGS, WEEKS_OF_REST, type Convention } from '#time/convention'
import type { CompiledDue, DueExpression } from '#time/due-expression'
import { BEGINNING_OF_TIME, HOUR_MS, plusMs, type Instant } from '#time/instant'
import type { Interval } from '#time/interval'
import { hasHours, type Period } from '#time/period'
import type { reckoningTexts } from '#time/reckoning-texts'
import { statementsOf, type Statement } from '#time/statement'
import { dayAt, startOfDay, type ZoneId } from '#time/zone'

const state = statementsOf<typeof reckoningTexts>()

/** A due expression that counts from, or back from, something that happens. */
export type TermExpression = Extract<
  DueExpression,
  { kind: 'within' | 'from-anchor' | 'counting-back' | 'at-anchor' | 'term' }
>

/** The zone and the convention a term is reckoned in. */
export interface TermContext {
  readonly zone: ZoneId
  readonly convention?: Convention
}

/**
 * The window of a term whose anchor happened between `lo` and `hi`, both included. Where the two give different windows
 * the answer is uncertain and carries both; where no convention is chosen and the answer depends on it, it carries the
 * answer under each.
 */
export function compileTerm(
  due: TermExpression,
  when: { readonly lo: Instant; readonly hi: Instant },
  context: TermContext,
): CompiledDue {
  const conventions = conventionsFor(due, context)
  const answers = conventions.map((convention) => ({
    convention,
    earliest: termWindow(due, when.lo, { zone: context.zone, convention }),
    latest: termWindow(due, when.hi, { zone: context.zone, convention }),
  }))
  const first = answers[0]
  if (first === undefined) throw new Error('our fault: a term without a convention')
  const steps = termSteps(due, first.earliest, context.zone)
  if (isUncertain(due, answers)) return uncertain(answers, steps)
  const differing = answers.filter((answer, index) => answers.findIndex((other) => sameWindow(answer, other)) === index)
  if (differing.length === 1) return { kind: 'window', window: first.earliest, vague: false, steps }
  return {
    kind: 'convention-dependent',
    answers: differing.map((answer) => ({ convention: answer.convention.name, window: answer.earliest })),
    steps: [...steps, state('term.noConvention')],
  }
}

/** The last day of a period that counts from (or back from) `day`, with the rest days of the convention. */
function lastDayOfTerm(day: Day, period: Period, convention: Convention, direction: Direction): Day {
  const last = addPeriod(day, period, convention, direction)
  // Counting back fixes the day by which something must have been done; moving it on would shorten the notice.
  return direction === 'forward' ? extendOverRestDays(last, convention) : last
}

/**
 * The instant that lies the period after `start` by the clock on the wall: the same hour on the corresponding day, then
 * hours and minutes.
 */
export function endOfTerm(start: Instant, period: Period, context: { zone: ZoneId; convention: Convention }): Instant {
  const day = dayAt(start, context.zone)
  const sinceMidnight = start - startOfDay(day, context.zone)
  const last = startOfDay(addPeriod(day, period, context.convention), context.zone)
  return plusMs(plusMs(last, sinceMidnight), hoursMs(period))
}

interface Answer {
  readonly convention: Convention
  readonly earliest: Interval
  readonly latest: Interval
}

/** The chosen convention, or every one that could be meant; rest days need none, since without one they count. */
function conventionsFor(due: TermExpression, context: TermContext): readonly Convention[] {
  if (context.convention !== undefined) return [context.convention]
  const period = due.kind === 'at-anchor' ? {} : due.period
  return period.workingDays === undefined ? ROUNDINGS : WEEKS_OF_REST
}

interface ReckonedIn {
  readonly zone: ZoneId
  readonly convention: Convention
}

function termWindow(due: TermExpression, anchor: Instant, context: ReckonedIn): Interval {
  switch (due.kind) {
    case 'within':
      return withinWindow(due, anchor, context)
    case 'from-anchor':
      return { from: anchor, to: afterAnchor(due.period, anchor, context, 0) }
    case 'counting-back':
      return { from: BEGINNING_OF_TIME, to: backFromAnchor(due.period, anchor, context, 0) }
    case 'at-anchor':
      return { from: anchor, to: startOfDay(plusDays(dayAt(anchor, context.zone), 1), context.zone) }
    case 'term':
      return { from: anchor, to: endOfTerm(anchor, due.period, context) }
    default:
      return assertNever(due)
  }
}

function withinWindow(
  due: Extract<TermExpression, { kind: 'within' }>,
  anchor: Instant,
  context: ReckonedIn,
): Interval {
  const clear = due.clearDays ? 1 : 0
  const to = afterAnchor(due.period, anchor, context, clear)
  return { from: due.eitherSide ? firstOnTheOtherSide(due.period, anchor, context, clear) : anchor, to }
}

/** The first instant too late: after the end of the last day, or after the last instant of a term in hours. */
function afterAnchor(period: Period, anchor: Instant, context: ReckonedIn, clearDays: number): Instant {
  if (hasHours(period)) return plusMs(endOfTerm(anchor, period, context), 1)
  const last = lastDayOfTerm(dayAt(anchor, context.zone), plusClear(period, clearDays), context.convention, 'forward')
  return startOfDay(plusDays(last, 1), context.zone)
}

function backFromAnchor(period: Period, anchor: Instant, context: ReckonedIn, clearDays: number): Instant {
  if (hasHours(period)) return plusMs(momentBack(period, anchor, context), 1)
  const last = lastDayOfTerm(dayAt(anchor, context.zone), plusClear(period, clearDays), context.convention, 'back')
  return startOfDay(plusDays(last, 1), context.zone)
}

function firstOnTheOtherSide(period: Period, anchor: Instant, context: ReckonedIn, clearDays: number): Instant {
  if (hasHours(period)) return momentBack(period, anchor, context)
  const first = lastDayOfTerm(dayAt(anchor, context.zone), plusClear(period, clearDays), context.convention, 'back')
  return startOfDay(first, context.zone)
}

function momentBack(period: Period, anchor: Instant, context: ReckonedIn): Instant {
  const day = dayAt(anchor, context.zone)
  const sinceMidnight = anchor - startOfDay(day, context.zone)
  const back = startOfDay(addPeriod(day, period, context.convention, 'back'), context.zone)
  return plusMs(plusMs(back, sinceMidnight), -hoursMs(period))
}

/** Clear days exclude both ends, so that one more day lies between them. */
function plusClear(period: Period, clearDays: number): Period {
  return clearDays === 0 ? period : { ...period, days: (period.days ?? 0) + clearDays }
}

function hoursMs(period: Period): number {
  return (period.hours ?? 0) * HOUR_MS + (period.minutes ?? 0) * 60_000
}

/**
 * An anchor known to the day is not uncertain for a term that counts days: only where its window closes is at stake, and
 * the term opens with the first instant at which the anchor can have happened.
 */
function isUncertain(due: TermExpression, answers: readonly Answer[]): boolean {
  const opensWithAnchor = due.kind !== 'counting-back'
  return answers.some((answer) => {
    if (answer.earliest.to === answer.latest.to) return false
    return !(due.kind === 'term' && isSameDay(answer)) || !opensWithAnchor
  })
}

const LONGEST_DAY_MS = 25 * HOUR_MS

function isSameDay(answer: Answer): boolean {
  return answer.latest.from - answer.earliest.from < LONGEST_DAY_MS
}

function uncertain(answers: readonly Answer[], steps: readonly Statement[]): CompiledDue {
  const byEnd = [...answers].sort((a, b) => a.earliest.to - b.earliest.to)
  const shortest = byEnd[0]?.earliest
  const longest = byEnd[byEnd.length - 1]?.latest
  if (shortest === undefined || longest === undefined) throw new Error('our fault: a term without a convention')
  return {
    kind: 'uncertain-window',
    earliest: shortest,
    latest: longest,
    steps: [...steps, state('term.uncertain')],
  }
}

function sameWindow(a: Answer, b: Answer): boolean {
  return a.earliest.from === b.earliest.from && a.earliest.to === b.earliest.to
}

function termSteps(due: TermExpression, window: Interval, zone: ZoneId): readonly Statement[] {
  const edges = state('edges.to', { to: { is: 'moment', at: window.to, zone } })
  if (due.kind === 'at-anchor') return [state('term.day', { edges, zone })]
  const values = { period: { is: 'period', period: due.period }, edges, zone } as const
  if (due.kind === 'counting-back') return [state('term.back', values)]
  if (due.kind === 'term') return [state('term.hour', values)]
  return [hasHours(due.period) ? state('term.hours', values) : state('term.days', values)]
}
