import type { Span } from '#base/span'
import type { CollatedPair, Collation, TextChange } from '#linter/collation/collated-text'
import { cutAtSpans, type TextCut } from '#views/cut-at-spans'

/** A difference as one sees it: its number, which marks in both texts carry. */
export interface ChangeMark extends TextChange {
  readonly id: string
}

/** A provision of both texts, cut at what differs, and the differences in it. */
export interface CollationRow {
  readonly provision: string
  readonly first: readonly TextCut[]
  readonly second: readonly TextCut[]
  readonly changes: readonly ChangeMark[]
}

/** Two texts side by side, provision by provision. */
export interface CollationView {
  readonly rows: readonly CollationRow[]
  readonly ofEffect: number
  readonly ofWording: number
}

/** The texts that were compared, with the comparison. */
export interface ShownCollation {
  readonly first: string
  readonly second: string
  readonly collation: Collation
}

/**
 * Two texts beside each other with every difference marked in both; differences are numbered in their order. What one
 * text lacks has an empty side.
 */
export function toCollationView({ first, second, collation }: ShownCollation): CollationView {
  const marks = collation.changes.map((change, at): ChangeMark => ({ ...change, id: `${at + 1}` }))
  const rows = collation.pairs.map((pair): CollationRow => {
    const changes = marks.filter((mark) => isIn(mark, pair))
    return {
      provision: pair.provision ?? '',
      first: cut(
        first,
        pair.first,
        changes.map(({ id, first: span }) => ({ id, ...span })),
      ),
      second: cut(
        second,
        pair.second,
        changes.map(({ id, second: span }) => ({ id, ...span })),
      ),
      changes,
    }
  })
  const ofEffect = marks.filter((mark) => mark.ofEffect).length
  return { rows, ofEffect, ofWording: marks.length - ofEffect }
}

/** A change stands in the provision that holds its words; where one text has none there, the other's decide. */
function isIn({ first, second }: ChangeMark, pair: CollatedPair): boolean {
  if (pair.first !== undefined && pair.second !== undefined)
    return holds(pair.first, first) && holds(pair.second, second)
  if (pair.first !== undefined) return first.from < first.to && holds(pair.first, first)
  return pair.second !== undefined && second.from < second.to && holds(pair.second, second)
}

function holds(outer: Span, inner: Span): boolean {
  return outer.from <= inner.from && inner.to <= outer.to
}

function cut(
  text: string,
  within: Span | undefined,
  spans: readonly (Span & { readonly id: string })[],
): readonly TextCut[] {
  return within === undefined ? [] : cutAtSpans(text, spans, within)
}
