import { bearersMayMeet } from '#engine/bearers-told-of'
import type { Weighed } from '#engine/evidence'
import type { ClaimId, PlaceId } from '#model/ids'
import { BEGINNING_OF_TIME, type Instant } from '#time/instant'

/** How one alleged breach stands: proven as far as the policy asks, alleged by a side alone, or contradicted. */
export type InstanceStanding = 'established' | 'alleged' | 'disputed'

/** One stretch of alleged breach of a prohibition or of a duty to keep something up. */
export interface BreachInstance {
  readonly claims: readonly ClaimId[]
  readonly denials: readonly ClaimId[]
  readonly lo: Instant
  readonly hi: Instant
  readonly standing: InstanceStanding
}

/**
 * The instances of breach that the admitted claims with hi <= v tell of. Claims are of one instance when their times overlap and
 * their places and bearers may be the same; which claims belong together does not depend on v. An instance is established when
 * enough independent origins tell of it, nobody admitted contradicts it, and not only sides with a stake allege it.
 */
export function breachInstancesAt(
  claims: readonly Weighed[],
  originsNeeded: number,
  v: Instant,
): readonly BreachInstance[] {
  const admitted = claims.filter((claim) => claim.graded.admitted)
  const breaches = admitted.filter((claim) => claim.supports === 'breach')
  const observances = admitted.filter((claim) => claim.supports === 'observance')
  return cluster(breaches).flatMap((group) => {
    const told = group.filter((claim) => claim.hi <= v)
    return told.length === 0 ? [] : [instanceOf(told, observances, originsNeeded)]
  })
}

function instanceOf(told: readonly Weighed[], observances: readonly Weighed[], originsNeeded: number): BreachInstance {
  const lo = told.reduce((low, claim) => (claim.lo < low ? claim.lo : low), told[0]?.lo ?? BEGINNING_OF_TIME)
  const hi = told.reduce((high, claim) => (claim.hi > high ? claim.hi : high), told[0]?.hi ?? BEGINNING_OF_TIME)
  const denials = observances.filter((observance) => told.every((claim) => contradicts(observance, claim)))
  return {
    claims: told.map((claim) => claim.id).sort(),
    denials: denials.map((claim) => claim.id).sort(),
    lo,
    hi,
    standing: standingOf(told, denials, originsNeeded),
  }
}

function standingOf(told: readonly Weighed[], denials: readonly Weighed[], originsNeeded: number): InstanceStanding {
  if (originsOf(denials) >= originsNeeded) return 'disputed'
  const beyondTheParties = told.some((claim) => claim.stake !== 'party')
  return originsOf(told) >= originsNeeded && beyondTheParties ? 'established' : 'alleged'
}

// To keep a thing throughout [lo, hi] is to have no breach in it: an observance contradicts what lies wholly inside.
function contradicts(observance: Weighed, breach: Weighed): boolean {
  return observance.lo <= breach.lo && breach.hi <= observance.hi && mayMeet(observance, breach)
}

function originsOf(claims: readonly Weighed[]): number {
  return new Set(claims.map((claim) => claim.origin)).size
}

function cluster(breaches: readonly Weighed[]): readonly (readonly Weighed[])[] {
  const byStart = [...breaches].sort((a, b) => a.lo - b.lo || (a.id < b.id ? -1 : 1))
  const groups: Weighed[][] = []
  for (const claim of byStart) {
    const touching = groups.filter((group) => group.some((other) => isOneInstance(claim, other)))
    const merged = [...touching.flat(), claim]
    for (const group of touching) groups.splice(groups.indexOf(group), 1)
    groups.push(merged)
  }
  return groups
}

function isOneInstance(a: Weighed, b: Weighed): boolean {
  return a.lo <= b.hi && b.lo <= a.hi && mayMeet(a, b)
}

function mayMeet(a: Weighed, b: Weighed): boolean {
  return bearersMayMeet(a, b) && placesMayMeet(a.places, b.places)
}

function placesMayMeet(a: readonly PlaceId[], b: readonly PlaceId[]): boolean {
  return a.length === 0 || b.length === 0 || a.some((place) => b.includes(place))
}
