import { type Assembly, spokenIn, type SpokenAttribution } from '#reader/assemble/assembly'
import { isClaiming, promisesChange } from '#reader/assemble/is-claiming'
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
  return inner !== undefined && isClaiming(assembly, inner) && !promisesChange(assembly, inner)
}

/** The attribution right inside this one that holds the verb. */
function innerAt(assembly: Assembly, { index }: SpokenAttribution, verb: VerbGroup): SpokenAttribution | undefined {
  const inner = spokenIn(assembly, verb.head)
  return inner !== undefined && inner.index > index && inner.outer === index ? inner : undefined
}

/** The attribution that a verb of expecting opens, or one with what somebody is to do: "has asked A to come". */
function expectedBy(
  { doc, attributions }: Assembly,
  { index }: SpokenAttribution,
  { range, verb }: { readonly range: TokenRange; readonly verb: VerbGroup },
): SpokenAttribution | undefined {
  const expects = doc.pack.standing.expectVerbs.has(verb.lemma)
  const opens = (next: SpokenAttribution): boolean =>
    next.verb?.head === verb.head && (expects || next.form === 'infinitive')
  return nearby(attributions, index, range).find(opens)
}

/** The attributions whose cues stand in a stretch of words, around one of them: a cue can stand behind its words. */
function nearby(
  attributions: readonly SpokenAttribution[],
  index: number,
  { first, end }: TokenRange,
): readonly SpokenAttribution[] {
  let from = index
  while (from > 0 && (attributions[from - 1]?.cue.first ?? -1) >= first) from -= 1
  let to = index + 1
  while (to < attributions.length && (attributions[to]?.cue.first ?? end) < end) to += 1
  return attributions.slice(from, to).filter((each) => each.index !== index)
}
