import { groupBy } from '#base/group'
import type { Reading } from '#model/instrument/reading'
import type { OrderEdge } from '#model/norms/norm'

/**
 * The edges of order by the norm that they hold back: those given, but for a norm of which a reading says what it waits for
 * those of the reading, which rest on the opinion of whoever holds it. What is to go together stays so.
 */
export function orderAsRead(
  order: readonly OrderEdge[],
  readings: readonly Reading[],
): ReadonlyMap<string, readonly OrderEdge[]> {
  const read = readings.flatMap(({ heldBy, terms }) =>
    terms.flatMap(({ norm, waitsFor }) => (waitsFor === undefined ? [] : [{ norm, waitsFor, heldBy }])),
  )
  const replaced = new Set(read.map(({ norm }) => norm))
  const edges = read.flatMap(({ norm, waitsFor, heldBy }) =>
    waitsFor.map((other): OrderEdge => ({ kind: 'after', norm, other, basis: { kind: 'opinion', speaker: heldBy } })),
  )
  const kept = order.filter((edge) => edge.kind === 'with' || !replaced.has(edge.norm))
  return groupBy([...kept, ...edges], (edge) => edge.norm)
}
