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
function quoteOf(text: string, span: Span): string {
  return text.slice(span.from, span.to)
}

/** The span with its words. */
export function toQuotedSpan(text: string, span: Span): QuotedSpan {
  return { from: span.from, to: span.to, quote: quoteOf(text, span) }
}
