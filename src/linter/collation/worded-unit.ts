import type { CollationWord } from '#linter/collation/collation-words'
import type { TextUnit } from '#linter/collation/split-units'

/** A provision with its words in normal form. */
export interface WordedUnit {
  readonly unit: TextUnit
  readonly words: readonly CollationWord[]
  /** The normal forms of its words, each once. */
  readonly keys: ReadonlySet<string>
}
