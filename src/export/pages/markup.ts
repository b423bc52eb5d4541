import { escapeMarkup } from '#export/escape-markup'
import { clipped } from '#export/pictures/picture-frame'

/** A piece of a page that is markup already; only what is made here is. */
export interface Markup {
  readonly markup: string
}

/** What may stand in a piece of a page: words, which are made plain, pieces, lists of them, or nothing. */
export type Content = string | number | Markup | undefined | readonly Content[]

/** A piece of a page: the text between is ours, and whatever is filled in is made plain unless it is a piece itself. */
export function html(parts: TemplateStringsArray, ...filled: readonly Content[]): Markup {
  return { markup: parts.map((part, at) => part + toMarkup(filled[at])).join('') }
}

/** Markup that another writer of ours made, a picture for one. */
export function ready(markup: string): Markup {
  return { markup }
}

/** How many bytes a piece takes in UTF-8. */
export function bytesOf({ markup }: Markup): number {
  let bytes = 0
  for (const letter of markup) {
    const point = letter.codePointAt(0) ?? 0
    bytes += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4
  }
  return bytes
}

/** Words cut so that they keep to a number of letters and, as markup, to a number of bytes. */
export function clippedTo(words: string, letters: number, bytes: number): string {
  const shown = clipped(words, letters)
  return bytesOf(html`${shown}`) <= bytes ? shown : clippedTo(words, Math.floor(letters * 0.7), bytes)
}

/** A name or title that a person gave: it keeps its own direction of writing to itself. */
export function named(words: string): Markup {
  return html`<bdi>${words}</bdi>`
}

/**
 * Words of somebody else, in a language that is not known to be that of the page: what a claim or a provision says. They keep
 * their direction of writing, and nobody reads them aloud as if they were ours.
 */
export function foreign(words: string): Markup {
  return html`<bdi lang="">${words}</bdi>`
}

/** Pieces in parts that each keep to a number of bytes; a piece that is larger stands alone. There is always one part. */
export function inParts(pieces: readonly Markup[], most: number): readonly (readonly Markup[])[] {
  const parts: Markup[][] = [[]]
  let held = 0
  for (const piece of pieces) {
    const bytes = bytesOf(piece)
    if (held > 0 && held + bytes > most) {
      parts.push([])
      held = 0
    }
    parts.at(-1)?.push(piece)
    held += bytes
  }
  return parts
}

/** As many pieces as keep to a number of bytes, and how many were left out. */
export function withinBytes(
  pieces: readonly Markup[],
  most: number,
): { readonly shown: readonly Markup[]; readonly leftOut: number } {
  const [shown = []] = inParts(pieces, most)
  const fitting = shown.length === 1 && shown[0] !== undefined && bytesOf(shown[0]) > most ? [] : shown
  return { shown: fitting, leftOut: pieces.length - fitting.length }
}

function toMarkup(content: Content): string {
  if (content === undefined) return ''
  if (typeof content === 'string') return escapeMarkup(content)
  if (typeof content === 'number') return String(content)
  if ('markup' in content) return content.markup
  return content.map(toMarkup).join('')
}
