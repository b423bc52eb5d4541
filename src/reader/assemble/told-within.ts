import { type Assembly, spokenIn, type SpokenAttribution } from '#reader/assemble/assembly'
import { isClaiming } from '#reader/assemble/is-claiming'
import type { TokenRange } from '#reader/find/document-parts'
import type { VerbGroup } from '#reader/syntax/phrases'

/**
 * What somebody further in tells or expects is a claim of theirs, with the whole chain: "A has left, the head of the team
 * told the Council, diplomats said", "he said he expected them to go".
 */
export function isToldWithin(
  assembly: Assembly,
  attribution: SpokenAttribution,
  { range, verb }: { readonly range: TokenRange; readonly verb: VerbGroup | undefined },
): boolean {
  if (verb === undefined || attribution.form !== 'indirect') return false
  const inner = innerAt(assembly, attribution, verb) ?? expectedBy(assembly, attribution, { range, verb })
  return inner !== undefined && isClaiming(assembly, inner)
}

/** The attribution right inside this one that holds the verb. */
function innerAt(assembly: Assembly, { index }: SpokenAttribution, verb: VerbGroup): SpokenAttribution | undefined {
  const inner = spokenIn(assembly, verb.head)
  return inner !== undefined && inner.index > index && inner.outer === index ? inner : undefined
}

/** The attribution that the verb of expecting opens. */
function expectedBy(
  { doc, attributions }: Assembly,
  { index }: SpokenAttribution,
  { range, verb }: { readonly range: TokenRange; readonly verb: VerbGroup },
): SpokenAttribution | undefined {
  if (!doc.pack.standing.expectVerbs.has(verb.lemma)) return undefined
  for (let at = index + 1; at < attributions.length; at += 1) {
    const next = attributions[at]
    if (next === undefined || next.cue.first >= range.end) return undefined
    if (next.verb?.head === verb.head) return next
  }
  return undefined
}
