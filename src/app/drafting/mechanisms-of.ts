import { MECHANISM } from '#app/drafting/english-cues'
import type { PlacedProvision } from '#app/drafting/draft-provisions'
import type { ProvisionId } from '#model/ids'

/** How the acts of an article are done, where one of its sentences says so of all of them; by provision. */
export function mechanismsOf(provisions: readonly PlacedProvision[]): ReadonlyMap<ProvisionId, string> {
  const byArticle = new Map<string, string>()
  for (const { provision } of provisions) {
    const article = articleOf(provision.number)
    const said = provision.says
      .split(/(?<=[.;])\s+/)
      .find((sentence) => ACTS.test(sentence) && MECHANISM.test(sentence))
    const words = said === undefined ? undefined : MECHANISM.exec(said)?.[0]
    if (words !== undefined && !byArticle.has(article)) byArticle.set(article, words)
  }
  return new Map(
    provisions.flatMap(({ provision: { id, number } }) => {
      const words = byArticle.get(articleOf(number))
      return words === undefined ? [] : [[id, words] as const]
    }),
  )
}

// A sentence about how, not one of the acts itself.
const ACTS =
  /^(?:the |each |every |all |both |any |these |such )*(?:\p{L}+ ){0,2}(?:withdrawals?|hand-?overs?|exchanges?|releases?|deliver(?:y|ies)|transfers?|redeployments?|disarmament|returns?|removals?|lists?|procedures?|routes?|stages|modalities|timetables?|schedules?|steps)\b|\bcarr(?:y|ied) out\b|\bin (?:two|three|four|five|\d+) (?:\w+ )?(?:parts|stages|steps|phases)\b/iu

/** `Article 3` of `Article 3(1)` and `Article 3.1`, `2` of `2.1`, `II` of `II.3`. */
export function articleOf(number: string): string {
  const outer = number.split('(')[0] ?? number
  return /^(?:\p{L}+ )?(?:\d+|[A-Z]+)\.\d/u.test(outer) ? (outer.split('.')[0] ?? outer) : outer
}
