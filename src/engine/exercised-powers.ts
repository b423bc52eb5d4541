import { judgeCondition } from '#engine/condition'
import { performanceAt } from '#engine/resolve-evidence'
import type { Standings } from '#engine/standing'
import { termsAt } from '#engine/terms-at'
import type { NormId } from '#model/ids'
import type { Condition } from '#model/norms/condition'
import type { Power, PowerEffect } from '#model/norms/norm'
import { plusMs, type Instant } from '#time/instant'

/** A power that was used while it was there to use, and when at the latest. */
export interface Exercise {
  readonly power: NormId
  readonly effect: PowerEffect
  readonly at: Instant
}

/**
 * The uses of powers over the norm by v that have an effect on it. A power that was not there to use (not in force, its
 * condition not met, already ended) has no effect, whoever claims to have used it.
 */
export function exercisesOver(standings: Standings, norm: NormId, v: Instant): readonly Exercise[] {
  return standings.world.powers.flatMap((power) => {
    if (power.id === norm || !reaches(power, norm)) return []
    const at = exercisedAt(standings, power, v)
    return at === undefined || !wasThere(standings, power, at) ? [] : [{ power: power.id, effect: power.effect, at }]
  })
}

/** When the power was used at the latest, as admitted claims say by v, whether or not it was there to use. */
export function exercisedAt(standings: Standings, power: Power, v: Instant): Instant | undefined {
  const proposition = standings.world.materialOf(power.id)?.proposition
  const used = proposition === undefined ? undefined : performanceAt(proposition, v)
  return used?.value === 'true' ? used.hi : undefined
}

function reaches(power: Power, norm: NormId): boolean {
  if (power.effect !== 'waive' && power.effect !== 'suspend' && power.effect !== 'terminate') return false
  // A power over nothing in particular is one over the whole instrument, which waiving a single debt never is.
  return power.over.includes(norm) || (power.over.length === 0 && power.effect !== 'waive')
}

/** Whether the power was there to use at the moment: not yet ended, and its condition met. */
export function wasThere(standings: Standings, power: Power, at: Instant): boolean {
  const material = standings.world.materialOf(power.id)
  if (material === undefined || termsAt(material, at, standings.without).endings.length > 0) return false
  const before = plusMs(at, -1)
  if (isConsequenceOnly(standings, power) && !anyPrimaryBroken(standings, power, before)) return false
  if (power.trigger === undefined) return true
  // A trigger goes before the act at one instant. What hangs on another norm's breach is asked one instant earlier,
  // since that norm may be the very one that this use ends.
  const when = asksForBreach(power.trigger) ? before : at
  return judgeCondition(standings, power.trigger, when, power.id).truth === 'true'
}

function isConsequenceOnly(standings: Standings, power: Power): boolean {
  return power.trigger === undefined && (standings.world.primariesOf.get(power.id) ?? []).length > 0
}

function anyPrimaryBroken(standings: Standings, power: Power, v: Instant): boolean {
  return (standings.world.primariesOf.get(power.id) ?? []).some(
    (primary) => !standings.isMutual(power.id, primary.id) && (standings.heardOf(primary.id, v)?.breaches ?? 0) > 0,
  )
}

function asksForBreach(condition: Condition): boolean {
  switch (condition.kind) {
    case 'norm':
      return condition.is === 'broken' || condition.is === 'overdue'
    case 'all':
    case 'any':
      return condition.of.some(asksForBreach)
    case 'not':
      return asksForBreach(condition.of)
    default:
      return false
  }
}
