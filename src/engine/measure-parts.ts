import { groupBy } from '#base/group'
import type { Positive, Weighed } from '#engine/evidence'
import type { Norm } from '#model/norms/norm'
import type { Quantity } from '#model/norms/quantity'
import type { Claim } from '#model/record/record'
import { BEGINNING_OF_TIME, type Instant } from '#time/instant'

/** How much was done of how much, as an interval of the claims known. */
export interface Measure {
  readonly min: number
  readonly max: number
}

/** One claimed amount: of a lot where one is named. */
interface Amount {
  readonly claim: Weighed
  readonly lot: string | undefined
  readonly min: number
  readonly max: number
}

/** What is owed as a number of units, where the norm says at least how many, or its places where it names several. */
export function requiredOf(norm: Norm): { readonly amount: number; readonly unit: string } | undefined {
  const { quantity } = norm
  if (quantity?.min !== undefined && quantity.min > 0) return { amount: quantity.min, unit: quantity.unit }
  return norm.places.length > 1 ? { amount: norm.places.length, unit: 'place' } : undefined
}

/** Whether a positive claim speaks of less than what the norm owes. */
export function isPartial(norm: Norm, claim: Claim): boolean {
  if (claim.standing === 'partly-done') return true
  const required = norm.quantity?.min
  if (required !== undefined) return saysLess(claim.quantity, norm.quantity?.unit, required)
  return (
    norm.places.length > 1 && claim.places.length > 0 && !norm.places.every((place) => claim.places.includes(place))
  )
}

function saysLess(said: Quantity | undefined, unit: string | undefined, required: number): boolean {
  if (said === undefined || said.unit !== unit) return false
  const least = said.min ?? (said.max === undefined ? required : 0)
  return least < required
}

/**
 * What the claims with hi <= v add up to. Lots that are named apart are disjoint and add; claims of one lot overlap and
 * give the maximum; where no lot is named the overlap is unknown: at least the largest, at most the sum.
 */
export function measureBy(norm: Norm, claims: readonly Weighed[], v: Instant): Measure {
  const amounts = claims.filter((claim) => claim.hi <= v).flatMap((claim) => amountsOf(norm, claim))
  return total(amounts)
}

/**
 * The moment from which the claimed parts together reach what is owed, as positives: one for each origin that they rest
 * on, so that independent origins are counted as everywhere else. None where they never do.
 */
export function reachedByParts(norm: Norm, claims: readonly Weighed[]): readonly Positive[] {
  const required = requiredOf(norm)
  if (required === undefined) return []
  const partial = claims.filter((claim) => claim.partial)
  const hi = firstInstant(
    partial,
    (claim) => claim.hi,
    (upTo) => total(upTo.flatMap((c) => amountsOf(norm, c))).min,
    required,
  )
  if (hi === undefined) return []
  const lo = firstInstant(
    partial,
    (claim) => claim.lo,
    (upTo) => total(upTo.flatMap((c) => amountsOf(norm, c))).max,
    required,
  )
  const counted = partial.filter((claim) => claim.hi <= hi)
  const ids = counted.map((claim) => claim.id).sort()
  return [...new Set(counted.map((claim) => claim.origin))].map((origin) => ({
    claims: ids,
    origin,
    lo: lo ?? BEGINNING_OF_TIME,
    hi,
  }))
}

function firstInstant(
  claims: readonly Weighed[],
  timeOf: (claim: Weighed) => Instant,
  measure: (upTo: readonly Weighed[]) => number,
  required: { readonly amount: number },
): Instant | undefined {
  const times = [...new Set(claims.map(timeOf))].sort((a, b) => a - b)
  return times.find((time) => measure(claims.filter((claim) => timeOf(claim) <= time)) >= required.amount)
}

function amountsOf(norm: Norm, claim: Weighed): readonly Amount[] {
  const quantity = norm.quantity
  if (quantity !== undefined) return amountOfQuantity(quantity, claim)
  const places = norm.places.length > 1 ? norm.places.filter((place) => claim.places.includes(place)) : []
  return places.map((place) => ({ claim, lot: place, min: 1, max: 1 }))
}

function amountOfQuantity(owed: Quantity, claim: Weighed): readonly Amount[] {
  const said = claim.claim.quantity
  const most = said?.max ?? said?.min
  if (said === undefined || most === undefined || said.unit !== owed.unit) return []
  return [{ claim, lot: claim.claim.lot, min: said.min ?? 0, max: most }]
}

function total(amounts: readonly Amount[]): Measure {
  const apart = [
    ...groupBy(
      amounts.filter((amount) => amount.lot !== undefined),
      (amount) => amount.lot,
    ).values(),
  ]
  const ofLots = apart.map(largest).reduce(added, { min: 0, max: 0 })
  const unnamed = amounts.filter((amount) => amount.lot === undefined)
  const distinct = [...groupBy(unnamed, sameReport).values()].map(largest)
  const ofUnnamed = { min: largest(distinct).min, max: distinct.reduce(added, { min: 0, max: 0 }).max }
  return { min: Math.max(ofLots.min, ofUnnamed.min), max: ofLots.max + ofUnnamed.max }
}

// Copies of one origin about one moment and one amount are one report.
function sameReport(amount: Amount): string {
  return JSON.stringify([amount.claim.origin, amount.min, amount.max, amount.claim.lo, amount.claim.hi])
}

function largest(amounts: readonly Measure[]): Measure {
  return amounts.reduce<Measure>(
    (most, each) => ({ min: Math.max(most.min, each.min), max: Math.max(most.max, each.max) }),
    {
      min: 0,
      max: 0,
    },
  )
}

function added(a: Measure, b: Measure): Measure {
  return { min: a.min + b.min, max: a.max + b.max }
}
