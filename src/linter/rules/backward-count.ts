import { called } from '#linter/fillings'
import type { Rule } from '#linter/rule'
import { state } from '#linter/state'
import { printPeriod, type Period } from '#time/period'
import type { DueExpression } from '#time/due-expression'

/** Terms counted back, for which no rule of counting is chosen. */
export const backwardCount: Rule = {
  name: 'backward-count',
  group: 'time',
  severity: 'note',
  doc: {
    finds:
      'notice or another act due so many months or years "before" an end, where the instrument chooses no rule of counting',
    matters:
      'counting back is where calendars and courts differ most: does the last day count, and what is six months before 31 August?',
    question: 'on which calendar day does the last moment for this fall?',
    realCase:
      'notice under point 4 of the statement of 10 November 2020 is due six months before the end of each term: 10 May 2025, or the day before',
    sources: ['European Convention on the Calculation of Time-Limits (ETS 76) art. 4', 'PA-X 2324'],
  },
  *check(index) {
    if (index.agreement.convention !== undefined) return
    for (const norm of index.norms) {
      const period = norm.deadline === undefined ? undefined : countedBack(norm.deadline)
      if (norm.deadline === undefined || period === undefined || !hasMonths(period)) continue
      yield {
        found: state('backward-count', { period: { is: 'period', period }, norm: called(norm) }),
        norms: [norm.id],
        quotes: [norm.deadline.said, printPeriod(period)],
      }
    }
  },
}

function countedBack(due: DueExpression): Period | undefined {
  if (due.kind === 'counting-back') return due.period
  return due.kind === 'term' ? due.renewal?.noticeBefore : undefined
}

function hasMonths(period: Period): boolean {
  return period.months !== undefined || period.years !== undefined || period.workingDays !== undefined
}
