import type { QuotedSpan, Span } from '#base/span'
import type { ChangeJudgement } from '#linter/collation/judge-change'

/** One of the texts that are compared. */
export interface CollatedText {
  readonly id: string
  readonly text: string
}

/**
 * One difference between two texts: what each has there (an empty quotation where it has nothing), at which provision,
 * and whether it changes what is owed.
 */
export interface TextChange extends ChangeJudgement {
  readonly provision?: string
  readonly first: QuotedSpan
  readonly second: QuotedSpan
}

/** A provision of the one text beside the same of the other; one of them absent where the other text has nothing. */
export interface CollatedPair {
  readonly provision?: string
  readonly first?: Span
  readonly second?: Span
}

/** Two texts beside each other, with every difference in the order of the first. */
export interface Collation {
  readonly first: string
  readonly second: string
  /** Which languages the texts are in. */
  readonly languages: readonly [string, string]
  /** Word by word where they are in one language, else by what their words come to. */
  readonly by: 'words' | 'normal forms'
  /** Every provision of both, in the order in which they stand beside each other. */
  readonly pairs: readonly CollatedPair[]
  readonly changes: readonly TextChange[]
}
