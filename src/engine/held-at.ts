import { byEach, compareNumbers, compareText, sorted } from '#base/compare'
import { groupBy } from '#base/group'
import { knownFrom, type Knowledge } from '#engine/knowledge'
import { withGradedSources } from '#model/record/graded-sources'
import type { RecordEntry, Regrouping } from '#model/record/record'
import { originsGiven, withGivenOrigins } from '#model/record/regrouped-claims'

/**
 * What is known, as people hold it: sources with their later gradings, claims with the origins that persons gave them.
 * `known` holds nothing that is not known; without gradings and regroupings it comes back as it is.
 */
export function heldAt(known: readonly RecordEntry[], knowledge: Knowledge): readonly RecordEntry[] {
  const regroupings = known.filter((entry) => entry.kind === 'regrouping')
  const newestFirst = byEach<Regrouping>(
    (a, b) => compareNumbers(since(b, knowledge), since(a, knowledge)),
    (a, b) => compareText(a.id, b.id),
  )
  return withGivenOrigins(withGradedSources(known), originsGiven(sorted(regroupings, newestFirst)))
}

function since(regrouping: Regrouping, { axis, cover }: Knowledge): number {
  return knownFrom(regrouping, axis, cover) ?? Number.NEGATIVE_INFINITY
}

/** What persons said later of sources and claims, as ids by the source or claim, for reasons to name. */
export function heldBecause(known: readonly RecordEntry[]): ReadonlyMap<string, readonly string[]> {
  const pairs = known.flatMap((entry): readonly (readonly [string, string])[] => {
    if (entry.kind === 'grading') return [[entry.of, entry.id]]
    return entry.kind === 'regrouping' ? entry.claims.map((claim) => [claim, entry.id] as const) : []
  })
  const grouped = groupBy(pairs, ([of]) => of)
  return new Map([...grouped].map(([of, found]) => [of, found.map(([, id]) => id)]))
}
