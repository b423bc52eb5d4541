/**
 * A stretch of a document's canonical text: `from` included, `to` excluded, in UTF-16 code units.
 * Source: W3C Web Annotation, Text Position Selector.
 */
export interface Span {
  readonly from: number
  readonly to: number
}

/** A span together with its words, letter for letter. */
export interface QuotedSpan extends Span {
  readonly quote: string
}

/** The words of `text` at `span`; spans outside the text give what of it lies inside. */
export function quoteOf(text: string, span: Span): string {
  return text.slice(span.from, span.to)
}

/** The span with its words. */
export function toQuotedSpan(text: string, span: Span): QuotedSpan {
  return { from: span.from, to: span.to, quote: quoteOf(text, span) }
}

/** Whether the two spans share at least one unit. Empty spans share none. */
export function spansOverlap(a: Span, b: Span): boolean {
  return a.from < b.to && b.from < a.to
}

/** Whether `outer` covers all of `inner`. */
export function spanContains(outer: Span, inner: Span): boolean {
  return outer.from <= inner.from && inner.to <= outer.to
}
