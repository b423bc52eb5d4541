import type { Span } from '#base/span'

/** Which edge of a span moves, and whether the span grows or shrinks by it. */
export interface EdgeMove {
  readonly edge: 'start' | 'end'
  readonly way: 'grow' | 'shrink'
}

// A word is a run of letters, marks and digits with what joins them inside; signs between words belong to none.
const WORD = /[\p{L}\p{M}\p{N}]+(?:['’.,:-][\p{L}\p{M}\p{N}]+)*/gu

/**
 * The span with one edge moved by a word of the text, in UTF-16 units. It ends where words end, keeps at least one word,
 * and stays as it is where there is no further word on that side.
 */
export function moveEdge(text: string, span: Span, { edge, way }: EdgeMove): Span {
  const words = wordsAround(text, span)
  return way === 'grow' ? grown(words, span, edge) : shrunk(words, span, edge)
}

function grown(words: readonly Span[], span: Span, edge: EdgeMove['edge']): Span {
  if (edge === 'end') return { from: span.from, to: words.find((word) => word.from >= span.to)?.to ?? span.to }
  return { from: words.findLast((word) => word.to <= span.from)?.from ?? span.from, to: span.to }
}

function shrunk(words: readonly Span[], span: Span, edge: EdgeMove['edge']): Span {
  const inside = words.filter((word) => word.from < span.to && word.to > span.from)
  const [second, beforeLast] = [inside[1], inside.at(-2)]
  if (second === undefined || beforeLast === undefined) return span
  return edge === 'end' ? { from: span.from, to: beforeLast.to } : { from: second.from, to: span.to }
}

// A long word of no spaces reaches farther than this, and then moves by this much.
const REACH = 300

function wordsAround(text: string, { from, to }: Span): readonly Span[] {
  const start = Math.max(0, from - REACH)
  const around = text.slice(start, to + REACH)
  return [...around.matchAll(WORD)].map((match) => ({
    from: start + match.index,
    to: start + match.index + match[0].length,
  }))
}
