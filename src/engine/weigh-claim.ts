import { bearersToldOf, supportBySome } from '#engine/bearers-told-of'
import { eventSupport, supportOf, type Support } from '#engine/claim-support'
import type { Stake, Weighed } from '#engine/evidence'
import { gradeClaim, type GradingMaterial } from '#engine/grade-claim'
import type { Knowledge } from '#engine/knowledge'
import { isPartial } from '#engine/measure-parts'
import { familyOf } from '#engine/norm-family'
import type { PartyId } from '#model/ids'
import type { Norm } from '#model/norms/norm'
import type { EvidencePolicy } from '#model/policy/evidence-policy'
import type { Claim } from '#model/record/record'
import { BEGINNING_OF_TIME, earlierOf, type Instant } from '#time/instant'
import { lastInstantOf } from '#time/interval'

/** How claims are weighed: the policy, the state of knowledge, and what is known of each claim and party. */
export interface Scales {
  readonly policy: EvidencePolicy
  readonly knowledge: Knowledge
  /** The gradings of each source and the regroupings of each claim that are known. */
  readonly held: ReadonlyMap<string, readonly string[]>
  materialOf(claim: Claim): GradingMaterial
  /** The party that another belongs to or acts for, itself where there is none. */
  principalOf(party: PartyId): PartyId
}

/** The claim weighed for a norm. */
export function weighForNorm(claim: Claim, norm: Norm, scales: Scales): Weighed {
  const family = familyOf(norm)
  const bearers = bearersToldOf(norm, claim, (party) => scales.principalOf(party))
  const said = supportOf(family, claim)
  const supports = bearers === undefined ? said : supportBySome(family, norm, said, bearers)
  const times = timesOf(claim, supports, scales.knowledge)
  return {
    ...weighed(claim, supports, scales, norm.action),
    ...times,
    partial: supports === 'done' && isPartial(norm, claim),
    stake: stakeIn({ norm, bearers: bearers ?? norm.bearers }, claim, supports, scales),
    ...(bearers === undefined ? {} : { bearers }),
  }
}

/** The claim weighed for an awaited event or an amendment. */
export function weighForEvent(claim: Claim, scales: Scales): Weighed {
  const supports = eventSupport(claim)
  return { ...weighed(claim, supports, scales, undefined), ...timesOf(claim, supports, scales.knowledge) }
}

function weighed(
  claim: Claim,
  supports: Support,
  scales: Scales,
  action: string | undefined,
): Omit<Weighed, 'lo' | 'hi' | 'asOf'> {
  const material = scales.materialOf(claim)
  const withAction = action === undefined ? material : { ...material, action }
  const side = sideOf(claim, material)
  return {
    claim,
    id: claim.id,
    origin: claim.origin,
    graded: gradeClaim(claim, withAction, scales.policy, scales.knowledge),
    supports,
    partial: false,
    places: claim.places,
    stake: 'none',
    ...(side === undefined ? {} : { side }),
  }
}

/** Between when the claimed thing happened, both included, and up to when a denial speaks. */
export function timesOf(claim: Claim, supports: Support, knowledge: Knowledge): Pick<Weighed, 'lo' | 'hi' | 'asOf'> {
  const asOf = asOfTime(claim, knowledge)
  const { when } = claim
  if (when !== undefined) {
    const from = knowledge.cover(when.from ?? when.to).from
    const hi = lastInstantOf(knowledge.cover(when.to))
    return { lo: earlierOf(from, hi), hi, asOf: claim.asOf === undefined ? hi : asOf }
  }
  const told = knowledge.cover(claim.asOf ?? claim.publishedAt)
  // Without a time the thing happened at some time before it was told; a refusal, and that something is in force, stand
  // from when they are told.
  const standsFromTelling = supports === 'refusal' || (supports === 'observance' && claim.standing === 'in-force')
  return { lo: standsFromTelling ? told.from : BEGINNING_OF_TIME, hi: lastInstantOf(told), asOf }
}

// A stated day is covered to its end, like the day of a vantage; a denial without one cannot speak of the rest of the
// day on which it was told.
function asOfTime(claim: Claim, knowledge: Knowledge): Instant {
  if (claim.asOf !== undefined) return lastInstantOf(knowledge.cover(claim.asOf))
  return knowledge.cover(claim.publishedAt).from
}

function sideOf(claim: Claim, material: GradingMaterial): PartyId | undefined {
  const spoken = [...claim.speakers].reverse().find((speaker) => speaker.side !== undefined)
  return spoken?.side ?? material.source?.side
}

/** A norm with the bearers that a claim tells of. */
interface Told {
  readonly norm: Norm
  readonly bearers: readonly PartyId[]
}

function stakeIn(told: Told, claim: Claim, supports: Support, scales: Scales): Stake {
  switch (claim.interest) {
    case 'admission-against-interest':
      return 'against-interest'
    case 'confirmed-by-other-side':
      return 'confirmed'
    case 'party':
      return 'party'
    case 'neutral':
      return 'none'
    default:
      return stakeBySide(told, sideOf(claim, scales.materialOf(claim)), supports, scales)
  }
}

// The bearer's interest is that the norm was kept, the counterparty's that it was not; who is both, or one of several
// bearers and perhaps speaks of another, speaks as a party.
function stakeBySide({ norm, bearers }: Told, side: PartyId | undefined, supports: Support, scales: Scales): Stake {
  if (side === undefined) return 'none'
  const bearer = isOneOf(norm.bearers, side, scales)
  const counterparty = isOneOf(norm.counterparties, side, scales)
  if (!bearer && !counterparty) return 'none'
  if (bearer && (counterparty || !isAlone(side, bearers, scales))) return 'party'
  const speaksForBearer = supports === 'done' || supports === 'observance'
  if (bearer === speaksForBearer) return 'party'
  return bearer ? 'against-interest' : 'confirmed'
}

function isAlone(side: PartyId, bearers: readonly PartyId[], scales: Scales): boolean {
  return bearers.length === 1 && isOneOf(bearers, side, scales)
}

function isOneOf(parties: readonly PartyId[], side: PartyId, scales: Scales): boolean {
  return parties.some((party) => party === side || scales.principalOf(party) === scales.principalOf(side))
}
