/**
 * Classes a word form can belong to, as bits: most English forms belong to several, and the tagger chooses by what
 * stands beside them.
 */
export const WordClass = {
  determiner: 1,
  preposition: 1 << 1,
  pronoun: 1 << 2,
  possessive: 1 << 3,
  conjunction: 1 << 4,
  subordinator: 1 << 5,
  relative: 1 << 6,
  modal: 1 << 7,
  be: 1 << 8,
  have: 1 << 9,
  do: 1 << 10,
  negation: 1 << 11,
  adverb: 1 << 12,
  adjective: 1 << 13,
  noun: 1 << 14,
  base: 1 << 15,
  third: 1 << 16,
  past: 1 << 17,
  participle: 1 << 18,
  gerund: 1 << 19,
  number: 1 << 20,
  to: 1 << 21,
  subjectPronoun: 1 << 22,
  pluralPronoun: 1 << 23,
  timeWord: 1 << 24,
  month: 1 << 25,
  reflexive: 1 << 26,
} as const

/** Every class that only a verb form has. */
export const ANY_VERB = WordClass.base | WordClass.third | WordClass.past | WordClass.participle | WordClass.gerund

/** One word form as the lexicon knows it. */
export interface LexicalEntry {
  readonly classes: number
  /** The dictionary form, for verbs: `withdrew` gives `withdraw`. */
  readonly lemma: string
}

export type Lexicon = ReadonlyMap<string, LexicalEntry>
