import { entryIntoForce } from '#engine/anchor-time'
import { isPerformed, judgeCondition } from '#engine/condition'
import { exercisesOver, useOf } from '#engine/exercised-powers'
import { isAwaitingAnchor, reckonInstrumentTerm, reckonWindow } from '#engine/reckon-window'
import type { Closing, Standings } from '#engine/standing'
import { termsAt } from '#engine/terms-at'
import { state } from '#engine/state'
import type { NormMaterial } from '#engine/world'
import { familyOf } from '#engine/norm-family'
import type { NormId } from '#model/ids'
import type { Guarantee } from '#model/norms/norm'
import { contains } from '#time/interval'
import type { Instant } from '#time/instant'
import { listed, named, type Statement } from '#time/statement'

/** Whether a norm bites at a moment, and why. */
export interface ActivationFacts {
  readonly active: boolean
  readonly said: readonly Statement[]
  readonly because: readonly string[]
}

/** What closed the norm at or before v: the earliest of release, end, replacement and the running out of its term. */
export function closingAt(standings: Standings, material: NormMaterial, v: Instant): Closing | undefined {
  const endings: readonly Closing[] = termsAt(material, v, standings.without).endings
  const used = exercisesOver(standings, material.norm.id, v).flatMap((exercise): readonly Closing[] => {
    if (exercise.effect === 'terminate') return [{ at: exercise.at, kind: 'terminated', by: exercise.power }]
    return exercise.effect === 'waive' ? [{ at: exercise.at, kind: 'waived', by: exercise.power }] : []
  })
  const closings = [...endings, ...used, ...expiries(standings, material, v)].filter((closing) => closing.at <= v)
  return closings.reduce<Closing | undefined>(
    (first, closing) => (first === undefined || closing.at < first.at ? closing : first),
    undefined,
  )
}

/** Whether an effective suspension covers v: by an amendment, by a power that was used, or by its own condition. */
export function suspendedBy(standings: Standings, material: NormMaterial, v: Instant): string | Statement | undefined {
  const terms = termsAt(material, v, standings.without)
  const amended = terms.suspensions.find((suspension) => contains(suspension.interval, v))
  if (amended !== undefined) return amended.by
  const used = exercisesOver(standings, material.norm.id, v).find((exercise) => exercise.effect === 'suspend')
  if (used !== undefined) return used.power
  const { suspendsOn, id } = material.norm
  if (suspendsOn === undefined) return undefined
  const judged = judgeCondition(standings, suspendsOn, v, id)
  return judged.truth === 'true' ? judged.said : undefined
}

/** Whether the norm's condition is met at v, its deadline's anchor is known, and, for a consequence, its primary broken. */
export function activationAt(standings: Standings, material: NormMaterial, v: Instant): ActivationFacts {
  const { norm } = material
  const judged = norm.trigger === undefined ? [] : [judgeCondition(standings, norm.trigger, v, norm.id)]
  const met = [
    ...judged.map(({ truth, said, because }) => ({ active: truth === 'true', said, because })),
    ...asConsequence(standings, material, v),
    ...(norm.kind === 'guarantee' ? calledOn(standings, norm, v) : []),
    ...awaitedAnchor(standings, material, v),
  ]
  return {
    active: met.every((each) => each.active),
    said: met.map((each) => each.said),
    because: met.flatMap((each) => each.because),
  }
}

/** The norms that this one waits for and that are neither kept nor waived at v. `with` holds nobody back. */
export function blockedBy(standings: Standings, material: NormMaterial, v: Instant): readonly NormId[] {
  const waitsFor = (standings.world.orderOf.get(material.norm.id) ?? []).filter((edge) => edge.kind !== 'with')
  const open = waitsFor.filter((edge) => {
    const other = standings.world.materialOf(edge.other)
    if (other === undefined || isPerformed(standings, edge.other, v)) return false
    if (closingAt(standings, other, v)?.kind === 'waived') return false
    const due = edge.kind === 'not-before' ? reckonWindow(standings, other, v).to : undefined
    return due === undefined || v < due
  })
  return [...new Set(open.map((edge) => edge.other))].sort()
}

/** Whether the norm bites and waits for nothing at v: in force, active, not suspended, not held back. */
export function isOpenAt(standings: Standings, material: NormMaterial, v: Instant): boolean {
  return (
    v >= entryIntoForce(standings) &&
    suspendedBy(standings, material, v) === undefined &&
    activationAt(standings, material, v).active &&
    blockedBy(standings, material, v).length === 0
  )
}

interface Met {
  readonly active: boolean
  readonly said: Statement
  readonly because: readonly string[]
}

function expiries(standings: Standings, material: NormMaterial, v: Instant): readonly Closing[] {
  const { norm } = material
  const instrument = norm.survives ? undefined : reckonInstrumentTerm(standings, v)?.to
  const family = familyOf(norm)
  const runsOut = family === 'maintenance' || family === 'permission'
  const own = runsOut ? reckonWindow(standings, material, v).to : undefined
  return [
    ...(instrument === undefined ? [] : [{ at: instrument, kind: 'expired', by: { term: 'instrument' } } as const]),
    ...(own === undefined ? [] : [{ at: own, kind: 'expired', by: { term: 'own' } } as const]),
  ]
}

// A consequence with a condition of its own has said when it arises; one without arises with the breach.
function asConsequence(standings: Standings, material: NormMaterial, v: Instant): readonly Met[] {
  const primaries = standings.world.primariesOf.get(material.norm.id) ?? []
  if (primaries.length === 0 || material.norm.trigger !== undefined) return []
  const broken = primaries.filter((primary) => isBroken(standings, material.norm.id, primary.id, v))
  const said =
    broken.length > 0
      ? state('follows.broken', { norms: named(...broken.map((each) => each.id)) })
      : state('follows.nothing')
  return [{ active: broken.length > 0, said, because: primaries.map((primary) => primary.id) }]
}

function isBroken(standings: Standings, waiting: string, norm: string, v: Instant): boolean {
  if (standings.isMutual(waiting, norm)) return false
  const standing = standings.heardOf(norm, v)
  return standing !== undefined && (standing.breach !== undefined || standing.breaches > 0)
}

function calledOn(standings: Standings, guarantee: Guarantee, v: Instant): readonly Met[] {
  const because = guarantee.guarantees
  switch (guarantee.call) {
    case 'on-default': {
      const active = guarantee.guarantees.some((norm) => isBroken(standings, guarantee.id, norm, v))
      return [{ active, said: state(active ? 'called.failed' : 'called.notFailed'), because }]
    }
    case 'on-demand': {
      const active = wasDemanded(standings, guarantee, v)
      return [{ active, said: state(active ? 'called.demanded' : 'called.notDemanded'), because }]
    }
    default:
      return []
  }
}

function wasDemanded(standings: Standings, guarantee: Guarantee, v: Instant): boolean {
  const byPower = standings.world.powers.some((power) => {
    if (power.effect !== 'demand') return false
    const aims = power.over.includes(guarantee.id) || power.over.some((norm) => guarantee.guarantees.includes(norm))
    return aims && useOf(standings, power, v) !== undefined
  })
  if (byPower) return true
  const weighed = standings.world.materialOf(guarantee.id)?.weighed ?? []
  return weighed.some((each) => each.claim.standing === 'demanded' && each.graded.admitted && each.hi <= v)
}

function awaitedAnchor(standings: Standings, material: NormMaterial, v: Instant): readonly Met[] {
  const reckoned = reckonWindow(standings, material, v)
  if (!isAwaitingAnchor(reckoned)) return []
  return [{ active: false, said: state('condition.several', { what: listed(reckoned.steps) }), because: [] }]
}
