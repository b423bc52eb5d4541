import type { Span } from '#base/span'

/** A span to cut at, with the id that its cuts carry. */
export interface NamedSpan extends Span {
  readonly id: string
}

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
 * spans outside the text are clipped, empty ones left out. One sweep from left to right: the work grows with the text,
 * the spans, and how many of them lie over one another.
 */
export function cutAtSpans(
  text: string,
  spans: readonly NamedSpan[],
  within: Span = { from: 0, to: text.length },
): readonly TextCut[] {
  const inside = spans
    .map((span) => ({ ...span, from: Math.max(span.from, within.from), to: Math.min(span.to, within.to) }))
    .filter((span) => span.from < span.to)
    .sort((a, b) => a.from - b.from || b.to - a.to)
  const edges = [...new Set([within.from, within.to, ...inside.flatMap((span) => [span.from, span.to])])]
  edges.sort((a, b) => a - b)
  let open: readonly NamedSpan[] = []
  let next = 0
  return edges.slice(0, -1).map((from, at) => {
    const first = next
    while (inside[next]?.from === from) next += 1
    const begun = inside.slice(first, next)
    open = [...open.filter((span) => span.to > from), ...begun]
    return {
      from,
      text: text.slice(from, edges[at + 1]),
      ids: open.map((span) => span.id),
      begins: begun.map((span) => span.id),
    }
  })
}

/** A paragraph of a text with the spans that touch it, in the order of their beginnings. */
export interface Paragraph<S extends NamedSpan> extends Span {
  readonly spans: readonly S[]
}

/** The paragraphs of a text as spans, blank lines between them left out, each with what touches it. */
export function paragraphsOf<S extends NamedSpan>(text: string, spans: readonly S[]): readonly Paragraph<S>[] {
  const sorted = [...spans].sort((a, b) => a.from - b.from || b.to - a.to)
  const paragraphs: Paragraph<S>[] = []
  let open: readonly S[] = []
  let next = 0
  let from = 0
  for (const line of text.split('\n')) {
    const to = from + line.length
    const first = next
    for (let span = sorted[next]; span !== undefined && span.from < to; span = sorted[next]) next += 1
    open = [...open.filter((span) => span.to > from), ...sorted.slice(first, next).filter((span) => span.to > from)]
    if (line.trim() !== '') paragraphs.push({ from, to, spans: open })
    from = to + 1
  }
  return paragraphs
}
