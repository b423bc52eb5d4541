import { called, namesOf } from '#linter/fillings'
import type { Rule } from '#linter/rule'
import { state } from '#linter/state'

/** Duties of several of which nothing says how they owe. */
export const jointDutyUnclear: Rule = {
  name: 'joint-duty-unclear',
  group: 'parties',
  severity: 'note',
  doc: {
    finds: 'a duty of several bearers where it is not said whether each owes it, any of them, or all together',
    matters: 'when one does its part and the other does not, it is open who is in breach and of how much',
    question: 'does each owe its own part, does either suffice, or must they act together?',
    realCase: "in the Karabakh point on exchanging prisoners each side waited for the other's list",
    sources: ['ILC articles on State responsibility, art. 47 (2001)', 'PA-X 2324'],
  },
  *check(index) {
    for (const norm of index.norms) {
      if (norm.kind !== 'obligation' || norm.bearers.length < 2 || norm.bearerMode !== 'unsaid') continue
      yield {
        found: state('joint-duty-unclear', { parties: namesOf(index, norm.bearers), norm: called(norm) }),
        norms: [norm.id],
      }
    }
  },
}
