import { isContinuing, isOnce, titleOf, type AgreementIndex } from '#linter/agreement-index'
import type { Rule } from '#linter/rule'
import { quoted } from '#linter/words'
import type { Condition, NormStanding } from '#model/norms/condition'
import type { Norm } from '#model/norms/norm'

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
      for (const { other, is } of strictConditions(index, norm.trigger)) {
        const why = whyNever(index, other, is)
        if (why === undefined) continue
        yield {
          message: `unreachable norm: ${quoted(titleOf(norm))} waits until ${quoted(titleOf(other))} is ${is}, which it never is: ${why}`,
          norms: [norm.id, other.id],
        }
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

function whyNever(index: AgreementIndex, other: Norm, is: NormStanding): string | undefined {
  if (is === 'exercised') return other.kind === 'power' ? undefined : 'it is no power'
  if (other.kind === 'permission' || other.kind === 'constitutive') return 'nobody owes it'
  if (is !== 'overdue') return undefined
  if (isContinuing(other)) return 'it is kept up and never falls due'
  return isOnce(other) && !canFallDue(index, other) ? 'it has no deadline' : undefined
}

function canFallDue(index: AgreementIndex, norm: Norm): boolean {
  const due = norm.deadline
  if (due !== undefined) return due.kind !== 'no-due' && due.kind !== 'symbolic'
  const extended = (index.amendmentsOf.get(norm.id) ?? []).some((each) => each.change.kind === 'new-deadline')
  return extended || (index.partsOf.get(norm.id) ?? []).some((part) => part.deadline !== undefined)
}
