import type { ExtractedText } from '#app/ports'
import type { Problem } from '#app/problems/problem'

/** Where something came from: a file or an address, and where in it; the locator is empty for the whole of it. */
export interface Whence {
  readonly from: string
  readonly locator: string
  readonly name: string
}

/** One document that is to be taken in, before anything in it was read. */
export interface IntakeItem extends Whence {
  readonly bytes: Uint8Array
  /** The hash of the file that it came in, where it is a row, a part or an entry of one. */
  readonly within?: string
  /** Whether the bytes are kept as an original of their own; those of a row stand in their file. */
  readonly ownOriginal: boolean
  /** The text, where it is known without opening the bytes. */
  readonly ready?: ExtractedText
  readonly published?: string
}

/** Something that was not taken, and why. */
export interface Refusal extends Whence {
  readonly problem: Problem
}

/** What a source of documents gives, one after the other; a refusal does not end it. */
export type Arrival =
  | { readonly kind: 'item'; readonly item: IntakeItem }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
