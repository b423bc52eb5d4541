import type { Support } from '#engine/claim-support'
import type { GradedClaim } from '#engine/grade-claim'
import type { ClaimId, OriginId, PartyId, PlaceId } from '#model/ids'
import type { Claim } from '#model/record/record'
import type { Instant } from '#time/instant'

/** How a claim stands to the interests of the speaker, worked out from the sides where the record leaves it unsaid. */
export type Stake = 'against-interest' | 'confirmed' | 'party' | 'none'

/** A claim weighed for one norm or event: grades, what it supports, and the times it speaks of. */
export interface Weighed {
  readonly claim: Claim
  readonly id: ClaimId
  readonly origin: OriginId
  readonly graded: GradedClaim
  readonly supports: Support
  /** Whether it speaks of a part only: an amount below what is owed, or partial performance. */
  readonly partial: boolean
  /** The event lies between `lo` and `hi`, both included. */
  readonly lo: Instant
  readonly hi: Instant
  /** Up to when a denial speaks. */
  readonly asOf: Instant
  readonly places: readonly PlaceId[]
  readonly stake: Stake
  /** The bearers that it tells of; absent: all of them. */
  readonly bearers?: readonly PartyId[]
  readonly side?: PartyId
}

/** Something said to be done: from `lo` to `hi`, by an origin. */
export interface Positive {
  readonly claims: readonly ClaimId[]
  readonly origin: string
  readonly lo: Instant
  readonly hi: Instant
}

/** Something said not to be done up to and including `asOf`. */
export interface Denial {
  readonly origin: string
  readonly asOf: Instant
}
