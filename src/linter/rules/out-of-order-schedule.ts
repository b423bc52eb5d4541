import { isOnce, type AgreementIndex } from '#linter/agreement-index'
import { lastMomentWords, widestWindow } from '#linter/norm-windows'
import { called, quoted } from '#linter/fillings'
import type { Fault, Rule } from '#linter/rule'
import { state } from '#linter/state'
import { waitsOf } from '#linter/waiting'
import type { Norm } from '#model/norms/norm'
import type { DueExpression } from '#time/due-expression'
import { printAnchor } from '#time/parse-anchor'
import type { Period } from '#time/period'

/** Steps that fall due before the step they wait for. */
export const outOfOrderSchedule: Rule = {
  name: 'out-of-order-schedule',
  group: 'time',
  severity: 'warning',
  doc: {
    finds:
      'a step that falls due before the step that it waits for, so that the first can be in time and make the second late',
    matters: 'whoever keeps the earlier step on its last day puts the other side in breach',
    question: 'should the earlier step be due earlier, or the later one later?',
    realCase: 'annex 9 of the Lusaka protocol lists steps for D+10 and D+15 before the signature at D+5',
    sources: ['Lusaka protocol (Angola), annex 9 (1994)'],
  },
  *check(index) {
    for (const wait of waitsOf(index)) {
      const [norm, other] = [index.normById.get(wait.norm), index.normById.get(wait.for)]
      if (norm === undefined || other === undefined || wait.because === 'deadline' || wait.because === 'together')
        continue
      const fault = isOnce(norm) && isOnce(other) ? faultOf(index, norm, other) : undefined
      if (fault !== undefined) yield fault
    }
  },
}

function faultOf(index: AgreementIndex, norm: Norm, other: Norm): Fault | undefined {
  const [due, first] = [norm.deadline, other.deadline]
  if (due === undefined || first === undefined) return undefined
  if (!isEarlier(index, norm, other) && !isShorter(due, first)) return undefined
  const [said, otherSaid] = [quoted(due.said), quoted(first.said)]
  return {
    found: state('out-of-order-schedule', { norm: called(norm), said, other: called(other), otherSaid }),
    norms: [norm.id, other.id],
    quotes: [due.said, ...wordsOfWindow(index, norm)],
  }
}

function wordsOfWindow(index: AgreementIndex, norm: Norm): readonly string[] {
  const window = widestWindow(index, norm)
  return window === undefined ? [] : [lastMomentWords(index, window)]
}

/** By the calendar: the last moment of the one lies before the last moment of the other. */
function isEarlier(index: AgreementIndex, norm: Norm, other: Norm): boolean {
  const [window, first] = [widestWindow(index, norm), widestWindow(index, other)]
  return window !== undefined && first !== undefined && window.to < first.to && window.to > first.from
}

/** By the words: both count from the same event, the one by fewer days. */
function isShorter(due: DueExpression, first: DueExpression): boolean {
  if (due.kind !== 'within' && due.kind !== 'from-anchor') return false
  if (first.kind !== 'within' && first.kind !== 'from-anchor') return false
  if (due.of.kind === 'time' || printAnchor(due.of) !== printAnchor(first.of)) return false
  return longestDays(due.period) < shortestDays(first.period)
}

function longestDays(period: Period): number {
  return daysOf(period, 366, 31) + (period.workingDays ?? 0) * 7 + ((period.hours ?? 0) > 0 ? 1 : 0)
}

function shortestDays(period: Period): number {
  return daysOf(period, 365, 28) + (period.workingDays ?? 0)
}

function daysOf(period: Period, year: number, month: number): number {
  return (period.years ?? 0) * year + (period.months ?? 0) * month + (period.weeks ?? 0) * 7 + (period.days ?? 0)
}
