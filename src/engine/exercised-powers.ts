import { onlyAfter, performanceAt, type Performance } from '#engine/resolve-evidence'
import type { Standings } from '#engine/standing'
import type { NormId } from '#model/ids'
import type { Power, PowerEffect } from '#model/norms/norm'
import type { Instant } from '#time/instant'

/** A power that was used while it was there to use, and when at the latest. */
export interface Exercise {
  readonly power: NormId
  readonly effect: PowerEffect
  readonly at: Instant
}

/**
 * The uses of powers over the norm by v that have an effect on it. A power that was not there to use has no effect,
 * whoever claims to have used it.
 */
export function exercisesOver(standings: Standings, norm: NormId, v: Instant): readonly Exercise[] {
  return standings.world.powers.flatMap((power) => {
    if (power.id === norm || !reaches(power, norm)) return []
    const at = useOf(standings, power, v)?.hi
    return at === undefined ? [] : [{ power: power.id, effect: power.effect, at }]
  })
}

/** The first use of the power by v that admitted claims tell of while it was there to use; none without effect counts. */
export function useOf(standings: Standings, power: Power, v: Instant): Performance | undefined {
  let proposition = standings.world.materialOf(power.id)?.proposition
  while (proposition !== undefined) {
    const used = performanceAt(proposition, v)
    if (used.value !== 'true' || used.hi === undefined) return undefined
    if (standings.wasThere(power, used)) return used
    proposition = onlyAfter(proposition, used.hi)
  }
  return undefined
}

function reaches(power: Power, norm: NormId): boolean {
  if (power.effect !== 'waive' && power.effect !== 'suspend' && power.effect !== 'terminate') return false
  // A power over nothing in particular is one over the whole instrument, which waiving a single debt never is.
  return power.over.includes(norm) || (power.over.length === 0 && power.effect !== 'waive')
}
