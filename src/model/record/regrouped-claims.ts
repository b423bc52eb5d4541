import type { Claim, RecordEntry, Regrouping } from '#model/record/record'

/**
 * The origin that persons gave each claim, by its id. `known` are the regroupings that are known, the newest first; the
 * newest one of a claim counts, and of two of one moment the one whose id comes first.
 */
export function originsGiven(known: readonly Regrouping[]): ReadonlyMap<string, Claim['origin']> {
  const given = new Map<string, Claim['origin']>()
  for (const { claims, origin } of known) for (const claim of claims) if (!given.has(claim)) given.set(claim, origin)
  return given
}

/** The entries with the origins that persons gave claims; without any they come back as they are. */
export function withGivenOrigins(
  entries: readonly RecordEntry[],
  given: ReadonlyMap<string, Claim['origin']>,
): readonly RecordEntry[] {
  if (given.size === 0) return entries
  return entries.map((entry) => {
    const origin = entry.kind === 'claim' ? given.get(entry.id) : undefined
    return entry.kind !== 'claim' || origin === undefined ? entry : { ...entry, origin }
  })
}
