/** What a word does in its sentence. Verb forms stand together at the end, so that one comparison tells a verb. */
export const Tag = {
  other: 0,
  noun: 1,
  proper: 2,
  determiner: 3,
  possessive: 4,
  adjective: 5,
  number: 6,
  pronoun: 7,
  preposition: 8,
  conjunction: 9,
  subordinator: 10,
  relative: 11,
  adverb: 12,
  negation: 13,
  mark: 14,
  quote: 15,
  to: 16,
  modal: 17,
  be: 18,
  have: 19,
  do: 20,
  base: 21,
  third: 22,
  past: 23,
  participle: 24,
  gerund: 25,
} as const

export type TagCode = (typeof Tag)[keyof typeof Tag]

/** Whether the tag is that of a main verb form. */
export function isMainVerb(tag: number): boolean {
  return tag >= Tag.base
}

/** Whether the tag is that of any verb form, auxiliaries included. */
export function isVerbal(tag: number): boolean {
  return tag >= Tag.modal
}

/** Whether the tag can stand inside a noun phrase. */
export function isNominal(tag: number): boolean {
  return tag >= Tag.noun && tag <= Tag.number
}
