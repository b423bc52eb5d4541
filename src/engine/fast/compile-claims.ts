import { supportOf } from '#engine/claim-support'
import { admissionIntervals, type AdmissionContext, type Admitted } from '#engine/fast/admission-intervals'
import { DENIED, PERFORMED, REFUSED, type ClaimRow } from '#engine/fast/columns'
import { gradingMaterial, type RecordIndex } from '#engine/fast/record-index'
import type { Knowledge } from '#engine/knowledge'
import { timesOf } from '#engine/weigh-claim'
import type { Norm } from '#model/norms/norm'
import type { Claim } from '#model/record/record'

/** What the rows of claims are worked out with. */
export interface ClaimContext extends AdmissionContext {
  readonly index: RecordIndex
  readonly knowledge: Knowledge
  /** The number of an origin; equal origins have equal numbers. */
  readonly numberOf: (origin: string) => number
}

/**
 * The claim as rows of the columns, one for each stretch of knowledge in which it counts; undefined where the claim says
 * something that columns do not hold, so that its norm is no longer plain.
 */
export function rowsOf(claim: Claim, norm: Norm, context: ClaimContext): readonly ClaimRow[] | undefined {
  if (claim.standing === 'partly-done' || claim.standing === 'impossible') return undefined
  const supports = supportOf('achievement', claim)
  if (supports === 'nothing') return NO_ROWS
  const material = gradingMaterial(context.index, claim, norm.action)
  const stretches = admissionIntervals(claim, material, context)
  if (stretches.length === 0) return NO_ROWS
  const times = timesOf(claim, supports, context.knowledge)
  const origin = context.numberOf(claim.origin)
  const toRow = (stretch: Admitted): ClaimRow => ({
    kind: supports === 'done' ? PERFORMED : supports === 'not-done' ? DENIED : REFUSED,
    lo: times.lo,
    hi: supports === 'not-done' ? times.asOf : times.hi,
    countsFrom: stretch.from,
    countsUntil: stretch.until,
    origin,
  })
  return stretches.map(toRow)
}

const NO_ROWS: readonly ClaimRow[] = []
