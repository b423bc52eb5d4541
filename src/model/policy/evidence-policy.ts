import type { Credibility, Reliability } from '#model/record/grades'

/** What turns silence into an answer, beyond an observer's coverage: nothing, or so many days after the deadline. */
export type ClosingRule = { readonly kind: 'none' } | { readonly kind: 'after-deadline'; readonly days: number }

/**
 * How graded claims become an answer: explicit, named, versioned, part of every question. A claim is admitted when its
 * source is at least `minReliability` and it is at least `minCredibility`; F and 6 never are. `originsNeeded` independent
 * origins make a positive or a denial count.
 */
export interface EvidencePolicy {
  readonly name: string
  readonly version: number
  readonly minReliability: Exclude<Reliability, 'F'>
  readonly minCredibility: Exclude<Credibility, 6>
  readonly originsNeeded: number
  readonly closingRule: ClosingRule
}

/** Reasonable grounds: C3 or better, one origin, silence proves nothing. */
export const REASONABLE_GROUNDS: EvidencePolicy = {
  name: 'reasonable-grounds',
  version: 1,
  minReliability: 'C',
  minCredibility: 3,
  originsNeeded: 1,
  closingRule: { kind: 'none' },
}
