/**
 * Agreement of two coders over the same items beyond chance: 1 is full agreement, 0 what chance gives, below 0 less.
 * The lists run side by side, one label an item. Undefined for no items, for lists of different lengths, and where both
 * coders used one and the same label throughout, since chance then explains everything. Source: Cohen 1960, "A
 * coefficient of agreement for nominal scales".
 */
export function cohensKappa(first: readonly string[], second: readonly string[]): number | undefined {
  if (first.length === 0 || first.length !== second.length) return undefined
  const items = first.length
  const observed = first.filter((label, at) => label === second[at]).length / items
  const firstCounts = countLabels(first)
  const secondCounts = countLabels(second)
  const byChance =
    [...firstCounts].reduce((sum, [label, n]) => sum + n * (secondCounts.get(label) ?? 0), 0) / items ** 2
  return byChance === 1 ? undefined : (observed - byChance) / (1 - byChance)
}

function countLabels(labels: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1)
  return counts
}
