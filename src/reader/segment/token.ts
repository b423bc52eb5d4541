/** What a token is made of. Quotation marks are told apart from other marks, since speech hangs on them. */
export type TokenKind = 'word' | 'number' | 'mark' | 'quote'

/** One word, number or mark. Offsets are UTF-16 units of the document; `lower` has straight apostrophes. */
export interface Token {
  readonly from: number
  readonly to: number
  readonly lower: string
  readonly kind: TokenKind
  readonly capital: boolean
  /** The number of its written form in this text; tokens of one number are written alike. */
  readonly form: number
}
