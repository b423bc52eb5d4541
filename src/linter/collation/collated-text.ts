import type { QuotedSpan } from '#base/span'
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

/** Two texts beside each other, with every difference in the order of the first. */
export interface Collation {
  readonly first: string
  readonly second: string
  /** Which languages the texts are in. */
  readonly languages: readonly [string, string]
  /** Word by word where they are in one language, else by what their words come to. */
  readonly by: 'words' | 'normal forms'
  readonly changes: readonly TextChange[]
}
