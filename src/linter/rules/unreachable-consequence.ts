import type { AgreementIndex } from '#linter/agreement-index'
import { called } from '#linter/fillings'
import type { Rule } from '#linter/rule'
import { state } from '#linter/state'
import { keptBefore } from '#linter/waiting'
import type { Norm } from '#model/norms/norm'

/** Consequences that can never follow. */
export const unreachableConsequence: Rule = {
  name: 'unreachable-consequence',
  group: 'consequence and sequence',
  severity: 'error',
  doc: {
    finds:
      'a consequence of a breach whose own condition asks that the broken norm be kept, or that only follows itself',
    matters: 'the remedy looks like one and can never be used',
    question: 'under which condition does the remedy really arise?',
    realCase: 'none of the worked agreements has it; drafts that copy a remedy clause between articles do',
    sources: ['LegalRuleML: Reparation', 'ILC articles on State responsibility, arts. 30-31 (2001)'],
  },
  *check(index) {
    for (const norm of index.norms) {
      for (const id of norm.consequences) {
        const consequence = index.normById.get(id)
        if (consequence === undefined || !neverFollows(index, norm, consequence)) continue
        yield {
          found: state('unreachable-consequence', { consequence: called(consequence), norm: called(norm) }),
          norms: [norm.id, consequence.id],
        }
      }
    }
  },
}

function neverFollows(index: AgreementIndex, norm: Norm, consequence: Norm): boolean {
  const needed = keptBefore(consequence.trigger)
  if (needed.includes(norm.id) || consequence.id === norm.id) return true
  return needed.some((id) => index.normById.get(id)?.partOf === norm.id || norm.partOf === id)
}
