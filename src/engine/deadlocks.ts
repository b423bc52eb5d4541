import { componentsOf } from '#engine/mutual-dependence'
import { groupBy } from '#base/group'
import type { NormId } from '#model/ids'
import type { OrderEdge } from '#model/norms/norm'

/** Norms that wait for each other in a circle, and the fewest of them that would have to be done out of turn. */
export interface Deadlock {
  readonly norms: readonly NormId[]
  /** A least set of first moves: once these are kept or waived, every other norm of the circle can follow. */
  readonly firstMoves: readonly NormId[]
}

/** Norms that are to be done together, so that somebody must begin: nobody is held back, and nobody is first. */
export interface ConcurrentGroup {
  readonly norms: readonly NormId[]
}

/**
 * The circles of strict order in an agreement: in each all norms are blocked and nobody is overdue. First moves are searched
 * for from the smallest set up; where a circle has more than twelve norms, one after another is taken instead, and the set
 * may not be the least. Sources: Tarjan 1972; feedback vertex set.
 */
export function findDeadlocks(order: readonly OrderEdge[]): readonly Deadlock[] {
  const strict = order.filter((edge) => edge.kind === 'after')
  return circlesOf(strict).map((norms) => ({ norms, firstMoves: firstMoves(norms, strict) }))
}

/** The groups of norms that `with` edges tie together. */
export function findConcurrentGroups(order: readonly OrderEdge[]): readonly ConcurrentGroup[] {
  const tied = order
    .filter((edge) => edge.kind === 'with')
    .flatMap((edge) => [edge, { ...edge, norm: edge.other, other: edge.norm }])
  return circlesOf(tied).map((norms) => ({ norms }))
}

function circlesOf(edges: readonly OrderEdge[]): readonly (readonly NormId[])[] {
  const norms = [...new Set(edges.flatMap((edge) => [edge.norm, edge.other]))].sort()
  const others = groupBy(edges, (edge) => edge.norm)
  const components = componentsOf(norms, (norm) => (others.get(norm) ?? []).map((edge) => edge.other))
  const groups = [...groupBy(norms, (norm) => components.get(norm)).values()]
  return groups.filter(
    (group) => group.length > 1 || edges.some((edge) => edge.norm === group[0] && edge.other === group[0]),
  )
}

const MOST_SEARCHED = 12

function firstMoves(norms: readonly NormId[], strict: readonly OrderEdge[]): readonly NormId[] {
  if (norms.length > MOST_SEARCHED) return greedyMoves(norms, strict)
  for (let size = 1; size <= norms.length; size += 1) {
    const found = subsetsOf(norms, size).find((moves) => unlocks(moves, norms, strict))
    if (found !== undefined) return found
  }
  return norms
}

function greedyMoves(norms: readonly NormId[], strict: readonly OrderEdge[]): readonly NormId[] {
  return norms.reduce<readonly NormId[]>(
    (moves, norm) => (unlocks(moves, norms, strict) ? moves : [...moves, norm]),
    [],
  )
}

function subsetsOf(norms: readonly NormId[], size: number): readonly (readonly NormId[])[] {
  if (size === 0) return [[]]
  return norms.flatMap((norm, at) => subsetsOf(norms.slice(at + 1), size - 1).map((rest) => [norm, ...rest]))
}

// Whether nothing of the circle is left that waits in a circle once the moves are made.
function unlocks(moves: readonly NormId[], norms: readonly NormId[], strict: readonly OrderEdge[]): boolean {
  const left = strict.filter(
    (edge) =>
      norms.includes(edge.norm) &&
      norms.includes(edge.other) &&
      !moves.includes(edge.norm) &&
      !moves.includes(edge.other),
  )
  return circlesOf(left).length === 0
}
