import type { CollatedPair, Collation } from '#linter/collation/collated-text'
import type { TextUnit } from '#linter/collation/split-units'

/** What either way of comparing gives: the provisions beside each other, and what they differ in. */
export type CollatedUnits = Pick<Collation, 'pairs' | 'changes'>

/** Two units beside each other as places in their texts. */
export function toCollatedPair(first: TextUnit | undefined, second: TextUnit | undefined): CollatedPair {
  const number = first?.number ?? second?.number
  return {
    ...(number === undefined ? {} : { provision: number }),
    ...(first === undefined ? {} : { first: { from: first.from, to: first.to } }),
    ...(second === undefined ? {} : { second: { from: second.from, to: second.to } }),
  }
}
