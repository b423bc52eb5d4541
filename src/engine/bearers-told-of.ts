import type { Support } from '#engine/claim-support'
import type { NormFamily } from '#engine/norm-family'
import type { PartyId } from '#model/ids'
import type { Norm } from '#model/norms/norm'
import type { Claim } from '#model/record/record'

/**
 * The bearers of the norm that the claim tells of: those it names, those that a named party
 * belongs to or has acting for it, and all of them where one of the norm's performers acts. None at all where it names only others; absent where it tells of every bearer, as a
 * claim that names nobody does.
 */
export function bearersToldOf(
  norm: Norm,
  claim: Pick<Claim, 'by'>,
  principalOf: (party: PartyId) => PartyId,
): readonly PartyId[] | undefined {
  const by = claim.by ?? []
  if (by.length === 0 || norm.bearers.length === 0 || by.some((party) => norm.performers.includes(party))) {
    return undefined
  }
  const told = norm.bearers.filter((bearer) =>
    by.some((party) => party === bearer || principalOf(party) === bearer || principalOf(bearer) === party),
  )
  return told.length === norm.bearers.length ? undefined : told
}

/**
 * What a claim that tells of some bearers only supports: nothing where none of them owes it, where a joint act is told of
 * some alone, and where some did not keep up what any one of them may keep up for all.
 */
export function supportBySome(family: NormFamily, norm: Norm, supports: Support, told: readonly PartyId[]): Support {
  if (told.length === 0) return 'nothing'
  if (norm.bearerMode === 'together' && supports === 'done') return 'nothing'
  if (norm.bearerMode === 'any' && family === 'maintenance' && supports === 'breach') return 'nothing'
  return supports
}

/** A claim as far as it says which bearers it tells of; absent: of all. */
export interface TellsOf {
  readonly bearers?: readonly PartyId[]
}

/** Whether the two may tell of the same bearer. */
export function bearersMayMeet(a: TellsOf, b: TellsOf): boolean {
  if (a.bearers === undefined || b.bearers === undefined) return true
  return a.bearers.some((bearer) => b.bearers?.includes(bearer))
}

/** The claims that tell of the bearer. */
export function toldOf<Told extends TellsOf>(claims: readonly Told[], bearer: PartyId): readonly Told[] {
  return claims.filter(({ bearers }) => bearers === undefined || bearers.includes(bearer))
}

/** The claims where between them they tell of every bearer; else those alone that tell of all. */
export function ofAllBearers<Told extends TellsOf>(norm: Norm, claims: readonly Told[]): readonly Told[] {
  if (norm.bearers.every((bearer) => toldOf(claims, bearer).length > 0)) return claims
  return claims.filter(({ bearers }) => bearers === undefined)
}
