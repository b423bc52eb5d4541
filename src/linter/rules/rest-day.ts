import { isOnce } from '#linter/agreement-index'
import { lastMomentOf, widestWindow, zoneOf } from '#linter/norm-windows'
import { called, quoted } from '#linter/fillings'
import type { Rule } from '#linter/rule'
import { state } from '#linter/state'
import { weekdayOf } from '#time/calendar-date'
import { plusMs } from '#time/instant'
import { dayAt } from '#time/zone'

/** Counted terms that end on a weekend where nothing says whether they run on. */
export const restDay: Rule = {
  name: 'rest-day',
  group: 'time',
  severity: 'note',
  doc: {
    finds: 'a counted term whose last day is a Saturday or Sunday, where the instrument chooses no rule for rest days',
    matters: 'under some rules of counting the term runs on to the next working day, under others it does not',
    question: 'does this term end on that day, or on the next working day, and of whose calendar?',
    realCase:
      '15 November 2020, the first deadline of the statement of 10 November 2020, was a Sunday; five days counted from the signature would have run to Monday under one convention',
    sources: [
      'European Convention on the Calculation of Time-Limits (ETS 76) art. 5',
      'Regulation (EEC, Euratom) 1182/71 art. 3',
    ],
  },
  *check(index) {
    if (index.agreement.convention !== undefined) return
    for (const norm of index.norms) {
      const due = norm.deadline
      if (!isOnce(norm) || due === undefined || (due.kind !== 'within' && due.kind !== 'from-anchor')) continue
      const window = widestWindow(index, norm)
      if (window === undefined || weekdayOf(dayAt(plusMs(window.to, -1), zoneOf(index))) < SATURDAY) continue
      yield {
        found: state('rest-day', { said: quoted(due.said), day: lastMomentOf(index, window), norm: called(norm) }),
        norms: [norm.id],
        quotes: [due.said],
      }
    }
  },
}

const SATURDAY = 6
