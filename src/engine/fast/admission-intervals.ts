import { gradeClaim, type GradingMaterial } from '#engine/grade-claim'
import { knownFrom, type Cover, type Knowledge } from '#engine/knowledge'
import type { EvidencePolicy } from '#model/policy/evidence-policy'
import type { Claim } from '#model/record/record'
import { END_OF_TIME, type Instant } from '#time/instant'
import { lastInstantOf } from '#time/interval'
import type { KnowledgeAxis } from '#time/vantage'

/** From when to when, in knowledge, a claim counts under a policy; half-open. */
export interface Admitted {
  readonly from: Instant
  readonly until: Instant
}

/** What admission is worked out with. */
export interface AdmissionContext {
  readonly policy: EvidencePolicy
  readonly axis: KnowledgeAxis
  readonly cover: Cover
}

/**
 * The stretches of knowledge in which the claim is known and admitted: it becomes known, its source is graded, it is judged
 * again, it is taken back. Mostly one stretch, or none.
 */
export function admissionIntervals(
  claim: Claim,
  material: GradingMaterial,
  context: AdmissionContext,
): readonly Admitted[] {
  const { axis, cover } = context
  const known = knownFrom(claim, axis, cover)
  if (known === undefined) return []
  const changes = [
    ...(material.source?.grades ?? []).map(
      (grade) => knownFrom(grade, axis, cover) ?? lastInstantOf(cover(grade.publishedAt)),
    ),
    ...[...material.assessments, ...material.retractions].flatMap((each) => knownFrom(each, axis, cover) ?? []),
  ]
  const starts = [known, ...[...new Set(changes)].filter((at) => at > known).sort((a, b) => a - b)]
  return starts.reduce<readonly Admitted[]>((stretches, from, index) => {
    const knowledge: Knowledge = { asKnownAt: from, axis, cover }
    if (!gradeClaim(claim, material, context.policy, knowledge).admitted) return stretches
    return joined(stretches, { from, until: starts[index + 1] ?? END_OF_TIME })
  }, [])
}

function joined(stretches: readonly Admitted[], next: Admitted): readonly Admitted[] {
  const last = stretches[stretches.length - 1]
  if (last === undefined || last.until !== next.from) return [...stretches, next]
  return [...stretches.slice(0, -1), { from: last.from, until: next.until }]
}
