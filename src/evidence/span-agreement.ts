import { byEach, compareNumbers, sorted } from '#base/compare'
import type { Span } from '#base/span'

/** Agreement of two coders who marked spans; each figure is an F1 from 0 to 1 and does not depend on who is first. */
export interface SpanAgreement {
  /** Spans with the same two ends. */
  readonly exact: number
  /** Characters that both marked. */
  readonly overlap: number
}

/**
 * How far two coders marked the same words of one document. Two empty markings agree fully; overlapping spans of one
 * coder count once. F1 is the harmonic mean of precision and recall; taken between coders it stands in for kappa, which
 * needs a number of unmarked items that spans do not have. Source: Hripcsak and Rothschild 2005.
 */
export function spanAgreement(first: readonly Span[], second: readonly Span[]): SpanAgreement {
  const firstEnds = new Set(first.map(toEnds))
  const secondEnds = new Set(second.map(toEnds))
  const same = [...firstEnds].filter((ends) => secondEnds.has(ends)).length
  const firstRuns = mergeSpans(first)
  const secondRuns = mergeSpans(second)
  return {
    exact: f1(same, firstEnds.size, secondEnds.size),
    overlap: f1(sharedLength(firstRuns, secondRuns), lengthOf(firstRuns), lengthOf(secondRuns)),
  }
}

function f1(same: number, first: number, second: number): number {
  return first + second === 0 ? 1 : (2 * same) / (first + second)
}

function toEnds({ from, to }: Span): string {
  return `${from}-${to}`
}

function mergeSpans(spans: readonly Span[]): readonly Span[] {
  const order = byEach<Span>(
    (a, b) => compareNumbers(a.from, b.from),
    (a, b) => compareNumbers(a.to, b.to),
  )
  const merged: Span[] = []
  for (const span of sorted(spans, order)) {
    const last = merged.at(-1)
    if (last === undefined || span.from > last.to) merged.push(span)
    else merged[merged.length - 1] = { from: last.from, to: Math.max(last.to, span.to) }
  }
  return merged
}

function lengthOf(runs: readonly Span[]): number {
  return runs.reduce((sum, { from, to }) => sum + to - from, 0)
}

function sharedLength(first: readonly Span[], second: readonly Span[]): number {
  let [shared, inSecond] = [0, 0]
  for (const { from, to } of first) {
    while ((second[inSecond]?.to ?? to) < from) inSecond += 1
    for (let at = inSecond; (second[at]?.from ?? to) < to; at += 1) {
      const other = second[at]
      if (other !== undefined) shared += Math.max(0, Math.min(to, other.to) - Math.max(from, other.from))
    }
  }
  return shared
}
