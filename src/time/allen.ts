import type { Interval } from '#time/interval'

/**
 * How two intervals lie to each other: `b` before, `m` meets, `o` overlaps, `s` starts, `d` during, `f` finishes, `e`
 * equal, each other with `i` for the inverse, `a` after. Source: Allen, CACM 26(11), 1983.
 */
export type AllenRelation = 'b' | 'm' | 'o' | 's' | 'd' | 'f' | 'e' | 'fi' | 'di' | 'si' | 'oi' | 'mi' | 'a'

/** Every relation, from `before` to `after`. */
export const allenRelations: readonly AllenRelation[] = [
  'b',
  'm',
  'o',
  's',
  'd',
  'f',
  'e',
  'fi',
  'di',
  'si',
  'oi',
  'mi',
  'a',
]

/** The one relation that holds between two intervals, neither of which may be empty. */
export function relationBetween(
  x: { readonly from: number; readonly to: number } | Interval,
  y: { readonly from: number; readonly to: number } | Interval,
): AllenRelation {
  if (x.to <= y.from) return x.to === y.from ? 'm' : 'b'
  if (y.to <= x.from) return y.to === x.from ? 'mi' : 'a'
  return BY_ENDS[Math.sign(x.from - y.from) + 1]?.[Math.sign(x.to - y.to) + 1] ?? 'e'
}

// Rows: x begins before, with, after y; columns: x ends before, with, after y. The intervals share an instant.
const BY_ENDS: readonly (readonly AllenRelation[])[] = [
  ['o', 'fi', 'di'],
  ['s', 'e', 'si'],
  ['d', 'f', 'oi'],
]

/**
 * The relations that can hold between x and z when `first` holds between x and y, and `second` between y and z. Found by
 * trying: three intervals have six ends, so six instants show every case.
 */
export function composeRelations(first: AllenRelation, second: AllenRelation): readonly AllenRelation[] {
  const possible = new Set<AllenRelation>()
  for (const y of SAMPLES) {
    const before = SAMPLES.filter((x) => relationBetween(x, y) === first)
    const after = SAMPLES.filter((z) => relationBetween(y, z) === second)
    for (const x of before) for (const z of after) possible.add(relationBetween(x, z))
  }
  return allenRelations.filter((relation) => possible.has(relation))
}

const SAMPLES: readonly { readonly from: number; readonly to: number }[] = Array.from({ length: 6 }, (_, from) =>
  Array.from({ length: 5 - from }, (__, more) => ({ from, to: from + more + 1 })),
).flat()
