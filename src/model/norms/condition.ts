import type { EventId, NormId } from '#model/ids'
import type { TimePoint } from '#time/time-point'

/** What a norm's standing must be for a condition on it to hold. */
export type NormStanding = 'kept' | 'broken' | 'overdue' | 'exercised'

/**
 * What must hold or happen before a norm bites. `words` conditions cannot be reckoned: they are true only when a claim
 * says that they came about.
 */
export type Condition =
  | { readonly kind: 'event'; readonly event: EventId }
  | { readonly kind: 'norm'; readonly norm: NormId; readonly is: NormStanding }
  | { readonly kind: 'time'; readonly from: TimePoint }
  | { readonly kind: 'words'; readonly words: string; readonly event?: EventId }
  | { readonly kind: 'all' | 'any'; readonly of: readonly Condition[] }
  | { readonly kind: 'not'; readonly of: Condition }
