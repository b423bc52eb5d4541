/** Where in an agreement file somebody writes: below which fields, and what of a word stands there already. */
export interface WritingPlace extends WritingLevel {
  readonly writes: 'field' | 'value'
  /** The word as far as it is written, and where it begins. */
  readonly prefix: string
  readonly from: number
}

/** A level of an agreement file. */
export interface WritingLevel {
  /** Fields from the top of the file; `[]` for an item of a list. */
  readonly path: readonly string[]
  /** Fields that stand beside it already. */
  readonly siblings: readonly string[]
}
