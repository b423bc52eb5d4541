interface Pair {
  readonly a: string
  readonly b: string
}

/** Scores are 0-100 over pairs of texts; `missedByKind` counts texts that were not joined to the first of their family. */
export interface PairScore {
  readonly precision: number
  readonly recall: number
  readonly missedByKind: Readonly<Record<string, number>>
}

/**
 * Pairs that end up in one group, against pairs of one family. Groups are the transitive closure of the found pairs, so
 * one wrong link between two families costs all the pairs that it makes. With nothing found precision is 0.
 */
export function scorePairs(
  ids: readonly string[],
  found: readonly Pair[],
  familyOf: (id: string) => string,
): PairScore {
  const groupOf = closeGroups(ids, found)
  const sizes = countBy(ids, (id) => groupOf(id))
  const families = countBy(ids, familyOf)
  const both = countBy(ids, (id) => JSON.stringify([groupOf(id), familyOf(id)]))
  const [joined, wanted, right] = [sizes, families, both].map(countPairs)
  return {
    precision: percent(right ?? 0, joined ?? 0),
    recall: percent(right ?? 0, wanted ?? 0),
    missedByKind: missed(ids, groupOf, familyOf),
  }
}

function closeGroups(ids: readonly string[], found: readonly Pair[]): (id: string) => string {
  const groups = new Map(ids.map((id) => [id, new Set([id])]))
  for (const { a, b } of found) {
    const [into, from] = [groups.get(a), groups.get(b)]
    if (into === undefined || from === undefined || into === from) continue
    for (const id of from) {
      into.add(id)
      groups.set(id, into)
    }
  }
  return (id) => groups.get(id)?.values().next().value ?? id
}

function missed(
  ids: readonly string[],
  groupOf: (id: string) => string,
  familyOf: (id: string) => string,
): Readonly<Record<string, number>> {
  const firsts = new Map([...ids].reverse().map((id) => [familyOf(id), groupOf(id)]))
  const apart = ids.filter((id) => firsts.get(familyOf(id)) !== groupOf(id))
  return Object.fromEntries(countBy(apart, (id) => id.slice(id.indexOf(' ') + 1)))
}

function countBy(ids: readonly string[], keyOf: (id: string) => string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const id of ids) counts.set(keyOf(id), (counts.get(keyOf(id)) ?? 0) + 1)
  return counts
}

function countPairs(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((sum, count) => sum + (count * (count - 1)) / 2, 0)
}

function percent(part: number, whole: number): number {
  return whole === 0 ? 0 : (100 * part) / whole
}
