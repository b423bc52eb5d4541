/** What a word does in a sentence, as far as a change of it can change what is owed. */
export type WordRole =
  | 'date'
  | 'number'
  | 'unit'
  | 'name'
  | 'bound'
  | 'modality'
  | 'negation'
  | 'quantifier'
  | 'preposition'
  | 'function'
  | 'content'
