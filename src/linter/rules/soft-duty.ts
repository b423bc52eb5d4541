import { called } from '#linter/fillings'
import type { Rule } from '#linter/rule'
import { state } from '#linter/state'

/** Duties that ask only for effort. */
export const softDuty: Rule = {
  name: 'soft-duty',
  group: 'terms and versions',
  severity: 'note',
  doc: {
    finds: 'a duty that is owed only as far as possible, or that asks for best efforts, support or consideration',
    matters: 'it can hardly be broken, and is counted as a promise by whoever hopes for it',
    question: 'is the result owed, or the attempt, and what would show that the attempt was made?',
    realCase:
      'clauses on the return of displaced persons are often written as efforts; the return then happens or does not, and nobody is in breach',
    sources: ['Peace Accords Matrix: coding of commitments', 'ILC articles on State responsibility, art. 12 (2001)'],
  },
  *check(index) {
    for (const norm of index.norms) {
      if (norm.kind !== 'obligation' || !norm.bestEffort) continue
      yield {
        found: state('soft-duty', { norm: called(norm) }),
        norms: [norm.id],
        quotes: ['best efforts', 'as far as possible', 'endeavour', 'to the extent possible'],
      }
    }
  },
}
