import type { Span } from '#base/span'

/** A stretch of text between two edges, with the ids of every span that covers it, outermost first. */
export interface TextCut {
  readonly from: number
  readonly text: string
  readonly ids: readonly string[]
  /** The spans that begin here: where a reader of the page hears them announced. */
  readonly begins: readonly string[]
}

/**
 * The text cut at the edges of all spans, so that overlapping spans can each be marked. The cuts join to the text again;
 * spans outside the text are clipped, empty ones left out.
 */
export function cutAtSpans(
  text: string,
  spans: readonly (Span & { readonly id: string })[],
  within: Span = { from: 0, to: text.length },
): readonly TextCut[] {
  const inside = spans
    .map((span) => ({ ...span, from: Math.max(span.from, within.from), to: Math.min(span.to, within.to) }))
    .filter((span) => span.from < span.to)
    .sort((a, b) => a.from - b.from || b.to - a.to)
  const edges = [...new Set([within.from, within.to, ...inside.flatMap((span) => [span.from, span.to])])]
  edges.sort((a, b) => a - b)
  return edges.slice(0, -1).map((from, at) => {
    const to = edges[at + 1] ?? from
    const over = inside.filter((span) => span.from <= from && to <= span.to)
    return {
      from,
      text: text.slice(from, to),
      ids: over.map((span) => span.id),
      begins: over.filter((span) => span.from === from).map((span) => span.id),
    }
  })
}

/** The paragraphs of a text as spans, blank lines between them left out. Linear in the length of the text. */
export function paragraphsOf(text: string): readonly Span[] {
  const paragraphs: Span[] = []
  let from = 0
  for (const line of text.split('\n')) {
    const to = from + line.length
    if (line.trim() !== '') paragraphs.push({ from, to })
    from = to + 1
  }
  return paragraphs
}
