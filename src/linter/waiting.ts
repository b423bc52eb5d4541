import type { AgreementIndex } from '#linter/agreement-index'
import type { NormId } from '#model/ids'
import type { Condition } from '#model/norms/condition'
import type { Norm } from '#model/norms/norm'

/** That a norm waits until another is kept, and why: an order, a condition, or a deadline that counts from it. */
export interface Waiting {
  readonly norm: NormId
  readonly for: NormId
  readonly because: 'order' | 'condition' | 'deadline' | 'together'
}

/** Every wait of the agreement, in its order; `together` are those who wait for each other to start. */
export function waitsOf(index: AgreementIndex): readonly Waiting[] {
  const fromNorms = index.norms.flatMap((norm) => [...waitsByCondition(norm), ...waitsByDeadline(norm)])
  const fromOrder = index.agreement.order
    .filter((edge) => edge.basis.kind !== 'opinion')
    .flatMap((edge): readonly Waiting[] => {
      if (edge.kind === 'after') return [{ norm: edge.norm, for: edge.other, because: 'order' }]
      if (edge.kind === 'not-before') return []
      return [
        { norm: edge.norm, for: edge.other, because: 'together' },
        { norm: edge.other, for: edge.norm, because: 'together' },
      ]
    })
  return [...fromNorms, ...fromOrder].filter((wait) => index.normById.has(wait.norm) && index.normById.has(wait.for))
}

/** The norms that must be kept before the condition holds; where any of several is enough, none must be. */
export function keptBefore(condition: Condition | undefined): readonly NormId[] {
  if (condition === undefined) return []
  if (condition.kind === 'norm') return condition.is === 'kept' ? [condition.norm] : []
  return condition.kind === 'all' ? condition.of.flatMap((part) => keptBefore(part)) : []
}

function waitsByCondition(norm: Norm): readonly Waiting[] {
  return keptBefore(norm.trigger).map((other) => ({ norm: norm.id, for: other, because: 'condition' }))
}

function waitsByDeadline(norm: Norm): readonly Waiting[] {
  const due = norm.deadline
  if (due === undefined) return []
  if (due.kind === 'within' && due.eitherSide) return []
  const anchor = due.kind === 'within' || due.kind === 'from-anchor' || due.kind === 'at-anchor' ? due.of : undefined
  return anchor?.kind === 'norm' ? [{ norm: norm.id, for: anchor.name as NormId, because: 'deadline' }] : []
}
