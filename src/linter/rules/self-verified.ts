import { belongsTo } from '#linter/agreement-index'
import { called, namesOf } from '#linter/fillings'
import type { Rule } from '#linter/rule'
import { state } from '#linter/state'
import { verifiesItself } from '#linter/verifies-itself'

/** Norms whose bearer is its own verifier. */
export const selfVerified: Rule = {
  name: 'self-verified',
  group: 'verification and guarantee',
  severity: 'warning',
  doc: {
    finds:
      'a norm whose only verifier is its bearer, or a force or organ of the bearer, and a duty to verify what the bearer itself does',
    matters: 'a party that certifies its own performance convinces nobody who needs convincing',
    question: 'who that does not owe this could confirm it?',
    realCase:
      'in Hodeidah one side could hand a port over to itself: the receiving forces were its own under another name',
    sources: ['Crisis Group on the Stockholm agreement, 2018-2019', 'S/2018/1173'],
  },
  *check(index) {
    for (const norm of index.norms) {
      if (verifiesItself(norm)) {
        yield {
          found: state('self-verified.own', { parties: namesOf(index, norm.bearers), norm: called(norm) }),
          norms: [norm.id],
        }
        continue
      }
      if (norm.verifiers.length === 0 || norm.bearers.length !== 1) continue
      const bearers = new Set(norm.bearers)
      const isOwn = norm.verifiers.every((verifier) => belongsTo(index, verifier).some((party) => bearers.has(party)))
      if (!isOwn) continue
      yield {
        found: state('self-verified.bearer', { parties: namesOf(index, norm.verifiers), norm: called(norm) }),
        norms: [norm.id],
      }
    }
  },
}
