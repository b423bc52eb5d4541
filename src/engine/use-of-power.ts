import { anchorOf } from '#engine/due-anchor'
import { entryIntoForce } from '#engine/anchor-time'
import { judgeCondition } from '#engine/condition'
import { closingAt } from '#engine/openness'
import { isAwaitingAnchor, reckonWindow } from '#engine/reckon-window'
import type { Performance } from '#engine/resolve-evidence'
import type { Reckoned, Standings } from '#engine/standing'
import { termsAt } from '#engine/terms-at'
import type { NormMaterial } from '#engine/world'
import type { Condition } from '#model/norms/condition'
import type { Power } from '#model/norms/norm'
import type { Anchor } from '#time/due-expression'
import { contains } from '#time/interval'
import { plusMs, type Instant } from '#time/instant'

/**
 * Whether the power was there to use when an admitted claim says that it was: in force, not ended, not suspended, its
 * condition met and its time come and not yet over. A use at no such moment has no effect, whoever claims it. Where only a
 * part of the time in which it may have been used lies within its window, it is taken to be in time.
 *
 * At one instant an amendment and a trigger go before the act. What hangs on another norm's breach, or on what other powers
 * ended, is asked one instant earlier: that norm may be the very one that this use ends.
 */
export function wasThereToUse(standings: Standings, power: Power, used: Performance): boolean {
  const material = standings.world.materialOf(power.id)
  const at = used.hi
  if (material === undefined || at === undefined || at < entryIntoForce(standings)) return false
  const terms = termsAt(material, at, standings.without)
  if (terms.endings.length > 0 || terms.suspensions.some(({ interval }) => contains(interval, at))) return false
  return (
    closingAt(standings, material, plusMs(at, -1)) === undefined &&
    isTriggered(standings, power, at) &&
    isInTime(standings, material, { lo: used.lo ?? at, hi: at })
  )
}

function isInTime(standings: Standings, material: NormMaterial, used: Used): boolean {
  const { norm } = material
  const anchor = anchorAt(standings, material, used.hi)
  // Until when notice can be given is a matter of the term that renews itself, which may be a later one.
  if (anchor === 'expiry' && norm.kind === 'power' && norm.effect === 'give-notice') return true
  const hangsOnNorm = anchor === 'norm' || anchor === 'expiry'
  const reckoned = reckonWindow(standings, material, hangsOnNorm ? plusMs(used.hi, -1) : used.hi)
  return !isAwaitingAnchor(reckoned) && isWithin(reckoned, used)
}

function anchorAt(standings: Standings, material: NormMaterial, at: Instant): Anchor['kind'] | undefined {
  const due = standings.deadlineOf?.get(material.norm.id) ?? termsAt(material, at, standings.without).deadline
  return due === undefined ? undefined : anchorOf(due)?.kind
}

function isWithin({ from, to }: Reckoned, { lo, hi }: Used): boolean {
  return (from === undefined || hi >= from) && (to === undefined || lo < to)
}

interface Used {
  readonly lo: Instant
  readonly hi: Instant
}

function isTriggered(standings: Standings, power: Power, at: Instant): boolean {
  const { trigger } = power
  const before = plusMs(at, -1)
  const primaries = standings.world.primariesOf.get(power.id) ?? []
  if (trigger === undefined) {
    return primaries.length === 0 || primaries.some(({ id }) => isBroken(standings, power.id, id, before))
  }
  const when = asksForBreach(trigger) ? before : at
  return judgeCondition(standings, trigger, when, power.id).truth === 'true'
}

function isBroken(standings: Standings, power: string, norm: string, v: Instant): boolean {
  return !standings.isMutual(power, norm) && (standings.heardOf(norm, v)?.breaches ?? 0) > 0
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
