import { supportOf } from '#engine/claim-support'
import { admissionIntervals, type AdmissionContext } from '#engine/fast/admission-intervals'
import { DENIED, PERFORMED, pushClaim, REFUSED, type Columns } from '#engine/fast/columns'
import { gradingMaterial, type RecordIndex } from '#engine/fast/record-index'
import { knownFrom, type Knowledge } from '#engine/knowledge'
import { timesOf } from '#engine/weigh-claim'
import type { Norm } from '#model/norms/norm'
import type { Reliability } from '#model/record/grades'
import type { Claim } from '#model/record/record'
import { END_OF_TIME, laterOf, type Instant } from '#time/instant'
import { lastInstantOf } from '#time/interval'

/** What the rows of claims are worked out with. */
export interface ClaimContext extends AdmissionContext {
  readonly index: RecordIndex
  readonly knowledge: Knowledge
  /** The number of an origin; equal origins have equal numbers. */
  readonly numberOf: (origin: string) => number
  /** Sources with one general grade, which most are: the grade and since when. Filled as they are asked for. */
  readonly steadyGrades: Map<string, SteadyGrade | 'changing'>
}

interface SteadyGrade {
  readonly reliability: Reliability
  readonly since: Instant
}

/**
 * Puts the claim into the columns as rows, one for each stretch of knowledge in which it counts. False where the claim says
 * something that columns do not hold, so that its norm is no longer plain.
 */
export function pushRows(
  columns: Columns,
  at: number,
  of: { readonly claim: Claim; readonly norm: Norm },
  context: ClaimContext,
): boolean {
  const { claim, norm } = of
  if (isBeyondColumns(claim, norm)) return false
  const supports = supportOf('achievement', claim)
  if (supports === 'nothing') return true
  const steady = steadyAdmission(claim, context)
  if (steady === NOT_ADMITTED) return true
  const times = timesOf(claim, supports, context.knowledge)
  const kind = supports === 'done' ? PERFORMED : supports === 'not-done' ? DENIED : REFUSED
  const row = {
    kind,
    lo: times.lo,
    hi: supports === 'not-done' ? times.asOf : times.hi,
    origin: context.numberOf(claim.origin),
  }
  if (steady !== undefined) {
    pushClaim(columns, at, row, { from: steady, until: END_OF_TIME })
    return true
  }
  const material = gradingMaterial(context.index, claim, norm.action)
  for (const counted of admissionIntervals(claim, material, context)) pushClaim(columns, at, row, counted)
  return true
}

function isBeyondColumns(claim: Claim, norm: Norm): boolean {
  return claim.standing === 'partly-done' || claim.standing === 'impossible' || tellsBearersApart(claim, norm)
}

// Whoever acts for a bearer is found by the reference alone.
function tellsBearersApart({ by }: Claim, norm: Norm): boolean {
  return by !== undefined && by.length > 0 && !norm.bearers.every((bearer) => by.includes(bearer))
}

const NOT_ADMITTED = 'not-admitted'

// Most claims are never judged again nor taken back, and come from a source with one grade: admitted for good, or never.
function steadyAdmission(claim: Claim, context: ClaimContext): Instant | typeof NOT_ADMITTED | undefined {
  const { index } = context
  if (index.assessments.has(claim.id) || index.retractions.has(claim.id)) return undefined
  const known = knownFrom(claim, context.axis, context.cover)
  if (known === undefined) return NOT_ADMITTED
  if (claim.reliability !== undefined) return isAdmitted(claim.reliability, claim, context) ? known : NOT_ADMITTED
  const grade = steadyGrade(claim.source, context)
  if (grade === 'changing') return undefined
  return isAdmitted(grade.reliability, claim, context) ? laterOf(known, grade.since) : NOT_ADMITTED
}

// F and 6 come after every threshold that a policy can set.
function isAdmitted(reliability: Reliability, claim: Claim, { policy }: ClaimContext): boolean {
  return reliability <= policy.minReliability && claim.credibility <= policy.minCredibility
}

function steadyGrade(id: string, context: ClaimContext): SteadyGrade | 'changing' {
  const earlier = context.steadyGrades.get(id)
  if (earlier !== undefined) return earlier
  const grade = onlyGrade(id, context)
  context.steadyGrades.set(id, grade)
  return grade
}

function onlyGrade(id: string, context: ClaimContext): SteadyGrade | 'changing' {
  const grades = context.index.sources.get(id)?.grades ?? []
  const [grade] = grades
  if (grade === undefined || grades.length > 1 || grade.subject !== undefined) return 'changing'
  const since = knownFrom(grade, context.axis, context.cover) ?? lastInstantOf(context.cover(grade.publishedAt))
  return { reliability: grade.reliability, since }
}
