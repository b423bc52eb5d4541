import type { Span } from '#base/span'
import type { Table } from '#reader/segment/find-tables'
import type { Token } from '#reader/segment/token'

/** A paragraph, heading or list item, with its number where it has one. */
export interface Block extends Span {
  readonly index: number
  readonly kind: 'heading' | 'paragraph' | 'item'
  /** First token, and the token after the last. */
  readonly first: number
  readonly end: number
  /** The number or letter as written, without brackets: `3`, `a`, `iv`, `Article 5`; `-` for a bullet. */
  readonly marker?: string
  /** The whole number with those of the provisions above: `3(a)(ii)`. */
  readonly path?: string
  readonly depth: number
  /** The block whose open lead-in ("The Parties shall:") this item continues. */
  readonly leadIn?: number
}

/** One sentence: characters, tokens `[first, end)`, and the block it stands in. */
export interface Sentence extends Span {
  readonly index: number
  readonly first: number
  readonly end: number
  readonly block: number
}

/** A stretch of direct speech with its marks; may run over several paragraphs. Tokens `[first, end)` lie inside the marks. */
export interface Quotation extends Span {
  readonly index: number
  readonly first: number
  readonly end: number
  readonly runsOn: boolean
  readonly closed: boolean
}

/** A document cut into its parts. */
export interface Segmented {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly blocks: readonly Block[]
  readonly sentences: readonly Sentence[]
  readonly quotations: readonly Quotation[]
  readonly tables: readonly Table[]
}
