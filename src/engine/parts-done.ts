import { toldOf } from '#engine/bearers-told-of'
import { measureBy, requiredOf } from '#engine/measure-parts'
import { performanceAt } from '#engine/resolve-evidence'
import type { BearerPerformance, Facts } from '#engine/standing'
import type { NormMaterial } from '#engine/world'
import type { Weighed } from '#engine/evidence'
import type { Instant } from '#time/instant'

/** How much is done of a norm that is not done as a whole, and whether that is something. */
export type PartsDone = Pick<Facts, 'partly'> & { readonly measured?: NonNullable<Facts['measured']> }

/** What each bearer did by v, where the claims tell them apart; else none. */
export function performancesByBearer({ proposition }: NormMaterial, v: Instant): readonly BearerPerformance[] {
  return (proposition.shares?.of ?? []).map(({ bearer, proposition: own }) => ({
    bearer,
    performance: performanceAt(own, v),
  }))
}

/**
 * The part that is done by v. Where amounts are told they decide; where none are, an admitted claim of partial performance
 * does. Where each of several bearers owes, the whole is as far as the one that did least, and those who acted are a part.
 */
export function partsDone(material: NormMaterial, byBearer: readonly BearerPerformance[], v: Instant): PartsDone {
  const told = material.weighed.some((claim) => claim.partial && claim.graded.admitted && claim.hi <= v)
  if (byBearer.length > 0 && material.norm.bearerMode === 'each') return eachDone(material, byBearer, { told, v })
  const measured = measuredAt(material, material.weighed, v)
  if (measured === undefined) return { partly: told }
  return { measured, partly: measured.max === 0 ? told : isPart(measured) }
}

interface Told {
  readonly told: boolean
  readonly v: Instant
}

function eachDone(material: NormMaterial, byBearer: readonly BearerPerformance[], { told, v }: Told): PartsDone {
  const acted = byBearer.filter(({ performance }) => performance.value === 'true').length
  const contested = byBearer.filter(({ performance }) => performance.value === 'both').length
  const measures = byBearer.flatMap(({ bearer }) => measuredAt(material, toldOf(material.weighed, bearer), v) ?? [])
  const [first] = measures
  const partly = told || acted > 0 || measures.some((measure) => measure.min > 0)
  if (first === undefined) {
    return { partly, measured: { min: acted, max: acted + contested, required: byBearer.length, unit: 'bearer' } }
  }
  const min = Math.min(...measures.map((measure) => measure.min))
  const max = Math.min(...measures.map((measure) => measure.max))
  return { partly, measured: { ...first, min, max } }
}

function isPart(measured: NonNullable<Facts['measured']>): boolean {
  return measured.min > 0 && measured.min < measured.required
}

function measuredAt({ norm }: NormMaterial, weighed: readonly Weighed[], v: Instant): Facts['measured'] {
  const required = requiredOf(norm)
  if (required === undefined) return undefined
  const admitted = weighed.filter((claim) => claim.graded.admitted && claim.supports === 'done')
  return { ...measureBy(norm, admitted, v), required: required.amount, unit: required.unit }
}
