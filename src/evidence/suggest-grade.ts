import type { suggestionTexts } from '#evidence/suggestion-texts'
import type { Credibility, Reliability } from '#model/record/grades'
import type { Claim } from '#model/record/record'
import { quoted, statementsOf, type Statement } from '#time/statement'

const state = statementsOf<typeof suggestionTexts>()

/** What is known round a claim when a grade is suggested for it. */
export interface GradeContext {
  /** The source's grade at the vantage, where somebody set one. */
  readonly sourceGrade?: Reliability
  /** Whether the source passes on what another said. */
  readonly relayed: boolean
  /** How many other independent origins say the same; copies and relays of one are one. */
  readonly otherOrigins: number
  /** Of these, how many neither speak for a party nor pass one on. */
  readonly otherNeutralOrigins: number
  /** How many independent origins say the opposite. */
  readonly opposingOrigins: number
}

/** A suggestion with its reasons, one statement each. A grade counts only when a person sets it. */
export interface SuggestedGrade {
  readonly reliability: Reliability
  readonly credibility: Credibility
  readonly reasons: readonly Statement[]
}

interface Reasoned<T> {
  readonly value: T
  readonly reasons: readonly Statement[]
}

/**
 * A suggested grade for a claim on both axes, each judged on its own: a good source does not make its claim likely, and
 * nothing known of a source is F, nothing to judge a claim by is 6. Never applied by itself. Source: Admiralty system,
 * AJP-2.1; the steps between corroboration and a number are ours, and each is among the reasons.
 */
export function suggestGrade(claim: Claim, context: GradeContext): SuggestedGrade {
  const reliability = suggestReliability(claim, context)
  const credibility = suggestCredibility(claim, context)
  return {
    reliability: reliability.value,
    credibility: credibility.value,
    reasons: [...reliability.reasons, ...credibility.reasons],
  }
}

function suggestReliability(claim: Claim, { sourceGrade, relayed }: GradeContext): Reasoned<Reliability> {
  if (claim.speakers.some(({ named }) => !named)) {
    return { value: 'F', reasons: [state('unnamed')] }
  }
  const passing = relayed ? [state('passing')] : []
  if (sourceGrade === undefined) {
    return { value: 'F', reasons: [state('ungraded'), ...passing] }
  }
  return { value: sourceGrade, reasons: [state('graded', { grade: sourceGrade }), ...passing] }
}

function suggestCredibility(claim: Claim, context: GradeContext): Reasoned<Credibility> {
  const notOfFacts = NOT_OF_FACTS.find((standing) => standing === claim.standing)
  if (notOfFacts !== undefined) return { value: 6, reasons: [state(notOfFacts)] }
  if (context.opposingOrigins > 0) return weighOpposed(context)
  const corroborated = weighCorroborated(claim, context)
  return corroborated ?? weighAlone(claim, context)
}

const NOT_OF_FACTS = ['opinion', 'conditional', 'predicted', 'no-knowledge'] as const

function weighOpposed({ otherOrigins, opposingOrigins }: GradeContext): Reasoned<Credibility> {
  const counts = { against: opposingOrigins, for: otherOrigins }
  if (otherOrigins > opposingOrigins) return { value: 3, reasons: [state('opposedLess', counts)] }
  return { value: otherOrigins === 0 && opposingOrigins > 1 ? 5 : 4, reasons: [state('opposed', counts)] }
}

function weighCorroborated(
  { interest }: Claim,
  { otherOrigins, otherNeutralOrigins }: GradeContext,
): Reasoned<Credibility> | undefined {
  if (interest === 'confirmed-by-other-side') return { value: 1, reasons: [state('otherSide')] }
  if (otherNeutralOrigins > 0) {
    return { value: 1, reasons: [state('confirmed', { count: otherNeutralOrigins })] }
  }
  if (interest === 'admission-against-interest') return { value: 2, reasons: [state('againstInterest')] }
  if (otherOrigins > 0) {
    return { value: 2, reasons: [state('byParties', { count: otherOrigins })] }
  }
  return undefined
}

function weighAlone({ speakers, interest, hedge }: Claim, { relayed }: GradeContext): Reasoned<Credibility> {
  if (speakers.some(({ named }) => !named)) {
    return { value: 6, reasons: [state('nobodyNamed')] }
  }
  if (hedge !== undefined) return { value: 4, reasons: [state('hedged', { hedge: quoted(hedge) })] }
  if (interest === 'party' || speakers.at(-1)?.side !== undefined) {
    return { value: 3, reasons: [state('party')] }
  }
  if (relayed) return { value: 3, reasons: [state('relayed')] }
  return { value: 3, reasons: [state('firstHand')] }
}
