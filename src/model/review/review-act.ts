import type { Span } from '#base/span'
import type { Instant } from '#time/instant'

/**
 * A draft item as a person saw it, or left it: plain data of the reading's contract. It is kept with every decision, so
 * that a later reading with other ids or other words never changes what somebody decided.
 */
export interface ReviewedItem {
  readonly id: string
  readonly kind: string
  readonly quote: string
  readonly span: Span
  readonly [field: string]: unknown
}

/** What became of a draft item. `added` is one that the reader did not find; `merged` is told by another. */
export type ReviewOutcome = 'accepted' | 'amended' | 'added' | 'rejected' | 'merged'

/** Who codes proposes an outcome; who reviews confirms it, or settles what coders see differently. */
export type ReviewRole = 'coder' | 'reviewer'

/** What one person decided about one draft item. */
export interface ReviewDecision {
  readonly kind: 'decide'
  readonly role: ReviewRole
  readonly outcome: ReviewOutcome
  /** The item as it was left. */
  readonly item: ReviewedItem
  /** The item as the reader had it, where that is something else. */
  readonly was?: ReviewedItem
  /** The item that says the same, for `merged`. */
  readonly into?: string
  readonly why: string
}

/** What a person does in the review of a document: decides, takes an own decision back, is done, goes on after all. */
export type ReviewAct =
  | ReviewDecision
  | { readonly kind: 'undo'; readonly of: number; readonly why: string }
  | { readonly kind: 'finish'; readonly why: string }
  | { readonly kind: 'reopen'; readonly why: string }

/** An act as it stands in the store: the how manieth of its document, by whom, when. */
export type PlacedAct = ReviewAct & { readonly number: number; readonly by: string; readonly at: Instant }

/** A decision as it stands in the store. */
export type PlacedDecision = ReviewDecision & Pick<PlacedAct, 'number' | 'by' | 'at'>

/** What the workspace holds its reviews to: how many code each document, and whether who codes may also review. */
export interface ReviewRules {
  readonly coders: 1 | 2
  readonly reviewerDiffers: boolean
}

/** One coder, who may settle everything alone. */
export const SIMPLE_REVIEW: ReviewRules = { coders: 1, reviewerDiffers: false }

/** The kinds of draft items that wait for a decision; times, parties, places and quantities are parts of others. */
export const REVIEWABLE_KINDS = [
  'obligation',
  'prohibition',
  'power',
  'permission',
  'guarantee',
  'consequence',
  'amendment',
  'gap',
  'claim',
] as const

const REVIEWABLE: ReadonlySet<string> = new Set(REVIEWABLE_KINDS)

/** Whether draft items of a kind wait for a decision. */
export function isReviewable(kind: string): boolean {
  return REVIEWABLE.has(kind)
}

/** Whether an outcome keeps the item. */
export function isKept(outcome: ReviewOutcome): boolean {
  return outcome === 'accepted' || outcome === 'amended' || outcome === 'added'
}
