import type { AmendmentId, NormId, PartyId } from '#model/ids'
import type { DueExpression } from '#time/due-expression'
import type { TimePoint } from '#time/time-point'

/** Who can change a norm, and how. A change by somebody without the power has no effect. */
export type AmendmentKind =
  | 'all-party'
  | 'extension'
  | 'waiver'
  | 'suspension'
  | 'termination'
  | 'interpretation'
  | 'decision'

/** In which form a change was made: an announcement at a briefing is not a signed act. */
export type AmendmentForm = 'written' | 'announced' | 'oral' | 'unsaid'

/** What a change does to its norms; `stopsClock` holds the deadline still while a suspension lasts. */
export type Change =
  | { readonly kind: 'new-deadline'; readonly deadline: DueExpression }
  | { readonly kind: 'release' }
  | { readonly kind: 'suspend'; readonly until?: TimePoint; readonly stopsClock: boolean }
  | { readonly kind: 'end' }
  | { readonly kind: 'replace'; readonly by: readonly NormId[] }

/**
 * A change to norms of an instrument. Decision, publication and effect are three dates. Before it is known
 * (`publishedAt`) the old terms hold for every vantage, so past answers never change.
 */
export interface Amendment {
  readonly id: AmendmentId
  readonly kind: AmendmentKind
  readonly of: readonly NormId[]
  readonly change: Change
  readonly form: AmendmentForm
  readonly askedBy: readonly PartyId[]
  readonly askedThrough: readonly PartyId[]
  readonly grantedBy: readonly PartyId[]
  readonly contestedBy: readonly PartyId[]
  readonly decidedOn?: TimePoint
  readonly publishedAt: TimePoint
  readonly recordedAt?: TimePoint
  /** From when it changes what is owed; absent: from `publishedAt`. */
  readonly effectiveFrom?: TimePoint
  /** Who said so, in words, with the reference. */
  readonly basis?: string
}
