import { toldOf } from '#engine/bearers-told-of'
import type { SharedMode } from '#engine/combine-shares'
import type { Positive, Weighed } from '#engine/evidence'
import { reachedByParts } from '#engine/measure-parts'
import { familyOf } from '#engine/norm-family'
import type { Proposition, Shares } from '#engine/resolve-evidence'
import type { Norm } from '#model/norms/norm'
import type { EvidencePolicy } from '#model/policy/evidence-policy'

/** The admitted claims that support what is asked for. */
export function admittedOnly(weighed: readonly Weighed[], supports: Weighed['supports']): readonly Weighed[] {
  return weighed.filter((each) => each.graded.admitted && each.supports === supports)
}

/** The admitted claims as one proposition; `together` are the parts that make up the whole. */
export function propositionOf(
  weighed: readonly Weighed[],
  policy: EvidencePolicy,
  together: readonly Positive[],
): Proposition {
  const whole = admittedOnly(weighed, 'done').filter((each) => !each.partial)
  return {
    positives: [
      ...whole.map((each) => ({ claims: [each.id], origin: each.origin, lo: each.lo, hi: each.hi })),
      ...together,
    ],
    denials: admittedOnly(weighed, 'not-done').map((each) => ({ origin: each.origin, asOf: each.asOf })),
    originsNeeded: Math.max(1, policy.originsNeeded),
  }
}

/** Whether the norm was done, as a proposition: with a share for each bearer where the claims tell them apart. */
export function normProposition(norm: Norm, weighed: readonly Weighed[], policy: EvidencePolicy): Proposition {
  const pooled = reachedByParts(norm, admittedOnly(weighed, 'done'))
  const shares = sharesOf(norm, weighed, policy, pooled)
  return { ...propositionOf(weighed, policy, pooled), ...(shares === undefined ? {} : { shares }) }
}

function sharesOf(
  norm: Norm,
  weighed: readonly Weighed[],
  policy: EvidencePolicy,
  pooled: readonly Positive[],
): Shares | undefined {
  const mode = sharedModeOf(norm)
  const apart = weighed.some((claim) => claim.graded.admitted && claim.bearers !== undefined)
  if (mode === undefined || norm.bearers.length < 2 || !apart) return undefined
  return {
    mode,
    of: norm.bearers.map((bearer) => {
      const told = toldOf(weighed, bearer)
      // Where any suffices, what several did in part adds up; else each has to reach what is owed by itself.
      const parts = mode === 'any' ? pooled : reachedByParts(norm, admittedOnly(told, 'done'))
      return { bearer, proposition: propositionOf(told, policy, parts) }
    }),
  }
}

// A power is used by any of those who hold it, unless they hold it together.
function sharedModeOf(norm: Norm): SharedMode | undefined {
  if (norm.bearerMode === 'together') return undefined
  return familyOf(norm) === 'power' ? 'any' : norm.bearerMode
}
