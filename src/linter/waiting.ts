import type { AgreementIndex } from '#linter/agreement-index'
import { widestWindow } from '#linter/norm-windows'
import type { NormId } from '#model/ids'
import type { Condition } from '#model/norms/condition'
import type { Norm, OrderEdge } from '#model/norms/norm'

/** That a norm waits until another is kept, and why: an order, a condition, or a deadline that counts from it. */
export interface Waiting {
  readonly norm: NormId
  readonly for: NormId
  readonly because: 'order' | 'condition' | 'deadline' | 'together'
  /** Who reads the order so, where no clause does. */
  readonly readBy?: string
}

/** Every wait that the text itself holds, in its order; `together` are those who wait for each other to start. */
export function waitsOf(index: AgreementIndex): readonly Waiting[] {
  return allWaitsOf(index).filter((wait) => wait.readBy === undefined)
}

/** Every wait, also those that only somebody's reading holds. */
export function allWaitsOf(index: AgreementIndex): readonly Waiting[] {
  const fromNorms = index.norms.flatMap((norm) => [...waitsByCondition(norm), ...waitsByDeadline(index, norm)])
  const fromOrder = index.agreement.order.flatMap(waitsByOrder)
  return [...fromNorms, ...fromOrder].filter((wait) => index.normById.has(wait.norm) && index.normById.has(wait.for))
}

/** Whether a norm is due before the norm that it waits for can begin, by the days that the text gives for both. */
export function isDueTooSoon(index: AgreementIndex, norm: Norm, other: Norm): boolean {
  const [window, first] = [widestWindow(index, norm), widestWindow(index, other)]
  return window !== undefined && first !== undefined && window.to <= first.from
}

function waitsByOrder(edge: OrderEdge): readonly Waiting[] {
  const readBy = edge.basis.kind === 'opinion' ? { readBy: edge.basis.speaker } : {}
  if (edge.kind === 'not-before') return []
  if (edge.kind === 'after') return [{ norm: edge.norm, for: edge.other, because: 'order', ...readBy }]
  return [
    { norm: edge.norm, for: edge.other, because: 'together', ...readBy },
    { norm: edge.other, for: edge.norm, because: 'together', ...readBy },
  ]
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

function waitsByDeadline(index: AgreementIndex, norm: Norm): readonly Waiting[] {
  const due = norm.deadline
  if (due === undefined || (due.kind === 'within' && due.eitherSide)) return []
  const anchor = due.kind === 'within' || due.kind === 'from-anchor' || due.kind === 'at-anchor' ? due.of : undefined
  const other = anchor?.kind === 'norm' ? index.normNamed.get(anchor.name) : undefined
  return other === undefined ? [] : [{ norm: norm.id, for: other.id, because: 'deadline' }]
}
