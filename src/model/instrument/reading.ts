import type { DocumentId, NormId, PartyId, ProvisionId, ReadingId } from '#model/ids'
import type { Norm } from '#model/norms/norm'
import type { DueExpression } from '#time/due-expression'

/** Terms that a norm has under one interpretation. */
export interface ReadTerm {
  readonly norm: NormId
  readonly deadline?: DueExpression
  readonly bearers?: readonly PartyId[]
  readonly places?: readonly string[]
  /** What it waits for, in place of the order that the agreement gives it; empty: nothing. */
  readonly waitsFor?: readonly NormId[]
  readonly words?: string
}

/**
 * Somebody's reading of the text: an `opinion` adds norms that no clause holds; an `interpretation` gives terms of a
 * clause another meaning. Either is an overlay that a vantage switches on; the clauses themselves never change.
 */
export interface Reading {
  readonly id: ReadingId
  readonly kind: 'opinion' | 'interpretation'
  readonly of: readonly ProvisionId[]
  readonly heldBy: string
  readonly side?: PartyId
  readonly document?: DocumentId
  readonly words?: string
  readonly norms: readonly Norm[]
  readonly terms: readonly ReadTerm[]
}
