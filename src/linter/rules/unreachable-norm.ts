import { isContinuing, isOnce, type AgreementIndex } from '#linter/agreement-index'
import { called } from '#linter/fillings'
import type { Rule } from '#linter/rule'
import { state } from '#linter/state'
import type { Condition, NormStanding } from '#model/norms/condition'
import type { Norm } from '#model/norms/norm'
import type { Statement } from '#time/statement'

/** Norms whose condition can never come about. */
export const unreachableNorm: Rule = {
  name: 'unreachable-norm',
  group: 'consequence and sequence',
  severity: 'warning',
  doc: {
    finds:
      'a norm that waits until another is overdue which has no deadline, is kept which nobody can keep, or is exercised which is no power',
    matters: 'the clause is read as a safeguard and will never apply',
    question: 'on which day, or by which act, would this condition come about?',
    realCase:
      'the right to demand that a commentator read into the statement of 10 November 2020 arises when a withdrawal is overdue; point 4 gives the withdrawal no day',
    sources: ['PA-X 2324', 'Symboleo: life of obligations and powers'],
  },
  *check(index) {
    for (const norm of index.norms) {
      for (const needed of strictConditions(index, norm.trigger)) {
        const found = neverComes(index, norm, needed)
        if (found !== undefined) yield { found, norms: [norm.id, needed.other.id] }
      }
    }
  },
}

interface Needed {
  readonly other: Norm
  readonly is: NormStanding
}

/** What must hold for the condition to hold; where any of several is enough, none must. */
function strictConditions(index: AgreementIndex, condition: Condition | undefined): readonly Needed[] {
  if (condition?.kind === 'all') return condition.of.flatMap((part) => strictConditions(index, part))
  const other = condition?.kind === 'norm' ? index.normById.get(condition.norm) : undefined
  return condition?.kind === 'norm' && other !== undefined ? [{ other, is: condition.is }] : []
}

/** That the norm waits for what never is, where that is so, and why. */
function neverComes(index: AgreementIndex, norm: Norm, { other, is }: Needed): Statement | undefined {
  const both = { norm: called(norm), other: called(other) }
  if (is === 'exercised') return other.kind === 'power' ? undefined : state('unreachable-norm.no-power', both)
  if (other.kind === 'permission' || other.kind === 'constitutive')
    return state('unreachable-norm.unowed', { ...both, standing: is })
  if (is !== 'overdue') return undefined
  if (isContinuing(other)) return state('unreachable-norm.kept-up', both)
  return isOnce(other) && !canFallDue(index, other) ? state('unreachable-norm.no-deadline', both) : undefined
}

function canFallDue(index: AgreementIndex, norm: Norm): boolean {
  const due = norm.deadline
  if (due !== undefined) return due.kind !== 'no-due' && due.kind !== 'symbolic'
  const extended = (index.amendmentsOf.get(norm.id) ?? []).some((each) => each.change.kind === 'new-deadline')
  return extended || (index.partsOf.get(norm.id) ?? []).some((part) => part.deadline !== undefined)
}
