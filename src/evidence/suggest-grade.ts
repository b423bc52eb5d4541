import type { Credibility, Reliability } from '#model/record/grades'
import type { Claim } from '#model/record/record'

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

/** A suggestion with its reasons, one sentence each. A grade counts only when a person sets it. */
export interface SuggestedGrade {
  readonly reliability: Reliability
  readonly credibility: Credibility
  readonly reasons: readonly string[]
}

interface Reasoned<T> {
  readonly value: T
  readonly reasons: readonly string[]
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
    return { value: 'F', reasons: ['the speaker is unnamed, so nobody can judge how reliable it is'] }
  }
  const passing = relayed ? ['the source passes on what another said: its grade is not the grade of that speaker'] : []
  if (sourceGrade === undefined) {
    return { value: 'F', reasons: ['nobody has graded the source, and no history of it is known', ...passing] }
  }
  return { value: sourceGrade, reasons: [`the source stands at ${sourceGrade} in the record`, ...passing] }
}

function suggestCredibility(claim: Claim, context: GradeContext): Reasoned<Credibility> {
  const notOfFacts = NOT_OF_FACTS.get(claim.standing)
  if (notOfFacts !== undefined) return { value: 6, reasons: [`${notOfFacts}: there is nothing to confirm`] }
  if (context.opposingOrigins > 0) return weighOpposed(context)
  const corroborated = weighCorroborated(claim, context)
  return corroborated ?? weighAlone(claim, context)
}

const NOT_OF_FACTS: ReadonlyMap<Claim['standing'], string> = new Map([
  ['opinion', 'an opinion'],
  ['conditional', 'said on a condition'],
  ['predicted', 'a prediction'],
  ['no-knowledge', 'the speaker says that nothing is known to them'],
])

function weighOpposed({ otherOrigins, opposingOrigins }: GradeContext): Reasoned<Credibility> {
  const against = `${countOrigins(opposingOrigins)} ${opposingOrigins === 1 ? 'says' : 'say'} the opposite`
  if (otherOrigins > opposingOrigins) {
    return { value: 3, reasons: [`${against}, and ${countOrigins(otherOrigins)} beside this one say the same`] }
  }
  return {
    value: otherOrigins === 0 && opposingOrigins > 1 ? 5 : 4,
    reasons: [`${against}, and ${countOrigins(otherOrigins)} say the same`],
  }
}

function weighCorroborated(
  { interest }: Claim,
  { otherOrigins, otherNeutralOrigins }: GradeContext,
): Reasoned<Credibility> | undefined {
  if (interest === 'confirmed-by-other-side') return { value: 1, reasons: ['the other side confirms it'] }
  if (otherNeutralOrigins > 0) {
    return { value: 1, reasons: [`${countOrigins(otherNeutralOrigins)} outside the dispute confirm it independently`] }
  }
  if (interest === 'admission-against-interest')
    return { value: 2, reasons: ['said against the interest of the speaker'] }
  if (otherOrigins > 0) {
    return { value: 2, reasons: [`${countOrigins(otherOrigins)} say the same, but each speaks for a party`] }
  }
  return undefined
}

function weighAlone({ speakers, interest, hedge }: Claim, { relayed }: GradeContext): Reasoned<Credibility> {
  if (speakers.some(({ named }) => !named)) {
    return { value: 6, reasons: ['nobody named says it and no other origin confirms it'] }
  }
  const alone = 'no other origin confirms it'
  if (hedge !== undefined) return { value: 4, reasons: [`${alone}, and it is told with \`${hedge}\``] }
  if (interest === 'party' || speakers.at(-1)?.side !== undefined) {
    return { value: 3, reasons: [`a party to the dispute says it, and ${alone}`] }
  }
  if (relayed) return { value: 3, reasons: [`it is relayed, and ${alone}`] }
  return { value: 3, reasons: [`first-hand, outside the dispute, but ${alone}`] }
}

function countOrigins(count: number): string {
  return count === 1 ? '1 independent origin' : `${count} independent origins`
}
