import { called } from '#linter/fillings'
import type { Rule } from '#linter/rule'
import { state } from '#linter/state'

/** Obligations that are owed to nobody. */
export const noCounterparty: Rule = {
  name: 'no-counterparty',
  group: 'parties',
  severity: 'note',
  doc: {
    finds: 'an obligation of one bearer that is owed to nobody',
    matters: 'nobody can demand it, waive it, or be harmed by its breach',
    question: 'to whom is this owed, and who may ask for it?',
    realCase:
      'the redeployment of the peacekeepers in point 6 of the statement of 10 November 2020 is owed to nobody by the words',
    sources: ['LegalRuleML: AuxiliaryParty', 'ILC articles on State responsibility, art. 42 (2001)'],
  },
  *check(index) {
    for (const norm of index.norms) {
      // Several bearers owe it to each other; a duty that nobody owes is another rule's.
      if (norm.kind !== 'obligation' || norm.bearers.length !== 1 || norm.counterparties.length > 0) continue
      yield { found: state('no-counterparty', { norm: called(norm) }), norms: [norm.id] }
    }
  },
}
