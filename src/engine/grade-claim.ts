import { compareNumbers, compareText, byEach } from '#base/compare'
import { isKnown, knownFrom, type Knowledge } from '#engine/knowledge'
import { state } from '#engine/state'
import type { EvidencePolicy } from '#model/policy/evidence-policy'
import type { Credibility, Reliability } from '#model/record/grades'
import type { Assessment, Claim, Retraction, Source, SourceGrade } from '#model/record/record'
import { lastInstantOf } from '#time/interval'
import type { Statement } from '#time/statement'

/** The two grades of a claim at a state of knowledge, whether the policy admits it, and why. */
export interface GradedClaim {
  readonly reliability: Reliability
  readonly credibility: Credibility
  readonly admitted: boolean
  readonly why: Statement
  /** The assessment and the retraction that were weighed, and what persons said of the source and the origin. */
  readonly because: readonly string[]
}

/** What bears on the grades of one claim. */
export interface GradingMaterial {
  readonly source: Source | undefined
  readonly assessments: readonly Assessment[]
  readonly retractions: readonly Retraction[]
  /** The action of the norm that the claim is weighed for: a source may be graded for one subject alone. */
  readonly action?: string
  /** The gradings of the source and the regroupings of the claim that are known. */
  readonly held?: readonly string[]
}

/**
 * The claim's grades as they were known, weighed against the policy. F and 6 mean "cannot be judged": they are below every
 * threshold, never middling. A retracted claim stays on record and is not admitted. Source: Admiralty system, AJP-2.1.
 */
export function gradeClaim(
  claim: Claim,
  material: GradingMaterial,
  policy: EvidencePolicy,
  knowledge: Knowledge,
): GradedClaim {
  const assessment = newestKnown(material.assessments, knowledge)
  const reliability =
    assessment?.reliability ?? claim.reliability ?? gradeOfSource(material.source, material.action, knowledge)
  const credibility = assessment?.credibility ?? claim.credibility
  const retraction = material.retractions.find((each) => isKnown(each, knowledge))
  const because = [assessment?.id, retraction?.id, ...(material.held ?? [])].flatMap((id) => id ?? [])
  const grades = { reliability, credibility, because }
  if (retraction !== undefined)
    return { ...grades, admitted: false, why: state('grade.takenBack', { who: retraction.by }) }
  return { ...grades, ...admission(reliability, credibility, policy) }
}

/** The reliability of a source as it was known: its newest general or fitting grade; F where it has none. */
export function gradeOfSource(
  source: Source | undefined,
  action: string | undefined,
  knowledge: Knowledge,
): Reliability {
  const fitting = (source?.grades ?? []).filter(
    (grade) =>
      (grade.subject === undefined || grade.subject === action) &&
      knownGradeFrom(grade, knowledge) <= knowledge.asKnownAt,
  )
  const newest = fitting.reduce<SourceGrade | undefined>(
    (best, grade) => (best === undefined || isNewerGrade(grade, best, knowledge) ? grade : best),
    undefined,
  )
  return newest?.reliability ?? 'F'
}

function isNewerGrade(a: SourceGrade, b: SourceGrade, knowledge: Knowledge): boolean {
  const [from, other] = [knownGradeFrom(a, knowledge), knownGradeFrom(b, knowledge)]
  if (from !== other) return from > other
  const [fits, otherFits] = [a.subject !== undefined, b.subject !== undefined]
  // Of two grades of one moment the one for the subject goes before the general one, then the more cautious one.
  if (fits !== otherFits) return fits
  return a.reliability > b.reliability
}

// A grade is part of its source, which has one stamp of recording for all: without its own it goes by publication.
function knownGradeFrom(grade: SourceGrade, knowledge: Knowledge): number {
  const own = knownFrom(grade, knowledge.axis, knowledge.cover)
  return own ?? lastInstantOf(knowledge.cover(grade.publishedAt))
}

function newestKnown(assessments: readonly Assessment[], knowledge: Knowledge): Assessment | undefined {
  const order = byEach<Assessment>(
    (a, b) => compareNumbers(since(b, knowledge), since(a, knowledge)),
    // Of two judgements of one moment the more cautious one is weighed.
    (a, b) => compareNumbers(b.credibility, a.credibility),
    (a, b) => compareText(b.reliability ?? '', a.reliability ?? ''),
    (a, b) => compareText(a.id, b.id),
  )
  return assessments.filter((each) => isKnown(each, knowledge)).sort(order)[0]
}

function since(assessment: Assessment, knowledge: Knowledge): number {
  return knownFrom(assessment, knowledge.axis, knowledge.cover) ?? Number.NEGATIVE_INFINITY
}

function admission(
  reliability: Reliability,
  credibility: Credibility,
  policy: EvidencePolicy,
): { readonly admitted: boolean; readonly why: Statement } {
  if (reliability === 'F') return { admitted: false, why: state('grade.unjudgedSource') }
  if (credibility === 6) return { admitted: false, why: state('grade.unjudgedClaim') }
  const threshold = `${policy.minReliability}${policy.minCredibility}`
  if (reliability > policy.minReliability) return { admitted: false, why: state('grade.sourceBelow', { threshold }) }
  if (credibility > policy.minCredibility) return { admitted: false, why: state('grade.claimBelow', { threshold }) }
  return { admitted: true, why: state('grade.above', { threshold }) }
}
