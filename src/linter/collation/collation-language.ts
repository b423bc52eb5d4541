import type { WordRole } from '#linter/collation/word-role'

/** What a bound says of its day; `open` where the word can be read in both ways. */
export type BoundSense = 'bound included' | 'bound excluded' | 'bound open'

/** What a word makes of a duty: a duty, a leave, a wish, an answer for the result, or help alone. */
export type ModalitySense = 'duty' | 'permission' | 'wish' | 'result' | 'help'

/** Several words that do one thing. */
export interface CollationPhrase {
  readonly words: readonly string[]
  readonly sense: string
  readonly role: WordRole
}

/** What collation must know of a language, as data. Words are in lower case and without accents. */
export interface CollationLanguage {
  readonly tag: string
  readonly script: 'Latin' | 'Cyrillic'
  /** The twelve months, each with its forms. */
  readonly months: readonly (readonly string[])[]
  /** Words that stand within or behind a date and add nothing to it: `of`, `de`, `года`. */
  readonly dateLinks: ReadonlySet<string>
  /** The word that a numeral in letters stands for; `undefined` for other words. */
  readonly numeral: (word: string) => number | undefined
  /** Sets groups of three digits apart: `,` in English, `.` in Spanish, nothing or a blank in Russian. */
  readonly thousands: RegExp
  readonly phrases: readonly CollationPhrase[]
  readonly bounds: ReadonlyMap<string, BoundSense>
  /** Words that bound a length of time: `within`. */
  readonly within: ReadonlySet<string>
  readonly modality: ReadonlyMap<string, ModalitySense>
  /** Units of time and length, in any form, and words that change how days are counted. */
  readonly units: ReadonlyMap<string, string>
  /** Words that narrow or widen what they stand beside: `heavy`, `local`, `permanent`. */
  readonly qualifiers: ReadonlySet<string>
  /** Beginnings of verbs that ask for one and the same act, a list an act; none where nobody has listed them. */
  readonly acts: readonly (readonly string[])[]
  readonly negation: ReadonlySet<string>
  /** Words that deny a whole sentence, and words behind which they only compare: `not` and `less`. */
  readonly denials: ReadonlySet<string>
  readonly comparisons: ReadonlySet<string>
  /** Words that open a condition. */
  readonly conditionals: ReadonlySet<string>
  /** The number within a compound: `five-year`, `пятилетний`; compared across languages only. */
  readonly compound: (word: string) => number | undefined
  readonly quantifiers: ReadonlySet<string>
  readonly prepositions: ReadonlySet<string>
  readonly functionWords: ReadonlySet<string>
  /** Words that a text writes with capitals for what they are, not for who. */
  readonly titles: ReadonlySet<string>
  /** Other spellings of one word made one. */
  readonly spelling: (plain: string) => string
}
