import { assertNever } from '#base/assert'
import type { AgreementIndex } from '#views/agreement-index'
import type { WeighedClaim } from '#engine/ledger'
import type { Claim, Interest, Speaker, Standing } from '#model/record/record'
import type { Credibility, Reliability } from '#model/record/grades'
import { partyName } from '#views/words/names'

/** The two grades side by side as one chip: `B2`. They are never added up. */
export function gradeWords(reliability: Reliability, credibility: Credibility): string {
  return `${reliability}${credibility}`
}

const RELIABILITY: Readonly<Record<Reliability, string>> = {
  A: 'completely reliable',
  B: 'usually reliable',
  C: 'fairly reliable',
  D: 'not usually reliable',
  E: 'unreliable',
  F: 'reliability cannot be judged',
}

const CREDIBILITY: Readonly<Record<Credibility, string>> = {
  1: 'confirmed by other sources',
  2: 'probably true',
  3: 'possibly true',
  4: 'doubtful',
  5: 'improbable',
  6: 'truth cannot be judged',
}

/** What the two grades say, in words. Source: Admiralty system, AJP-2.1. */
export function gradeMeaning(reliability: Reliability, credibility: Credibility): string {
  return `source ${RELIABILITY[reliability]}; claim ${CREDIBILITY[credibility]}`
}

/** Whether either grade says that it cannot be judged: then the claim is set apart, not ranked low. */
export function isUnjudged(reliability: Reliability, credibility: Credibility): boolean {
  return reliability === 'F' || credibility === 6
}

/** How a claim stands, in words that go with any speaker: `it was done`, `a refusal`, `an opinion`. */
export function standingOfClaim(standing: Standing): string {
  switch (standing) {
    case 'done':
      return 'it was done'
    case 'not-done':
      return 'it was not done'
    case 'partly-done':
      return 'it was done in part'
    case 'breached':
      return 'it was breached'
    case 'refused':
      return 'a refusal'
    case 'impossible':
      return 'it cannot be done'
    case 'promised':
      return 'a promise'
    case 'denied':
      return 'a denial'
    case 'demanded':
      return 'a demand'
    case 'predicted':
      return 'a prediction'
    case 'opinion':
      return 'an opinion'
    case 'conditional':
      return 'on a condition'
    case 'no-knowledge':
      return 'nothing is known'
    case 'in-force':
      return 'it is in force'
    case 'exercised':
      return 'the power was used'
    default:
      return assertNever(standing)
  }
}

/** What a weighed claim speaks for, in words. */
export function supportWords(supports: WeighedClaim['supports']): string {
  switch (supports) {
    case 'done':
      return 'for: it was done'
    case 'not-done':
      return 'against: it was not done'
    case 'refusal':
      return 'a refusal, no breach'
    case 'breach':
      return 'against: a breach'
    case 'observance':
      return 'for: it was observed'
    case 'nothing':
      return 'beside the question'
    default:
      return assertNever(supports)
  }
}

/** How a speaker stands to what is claimed, in words; nothing where it was not said. */
export function interestWords(interest: Interest): string | undefined {
  switch (interest) {
    case 'admission-against-interest':
      return 'admits it against its own interest'
    case 'confirmed-by-other-side':
      return 'confirmed by the other side'
    case 'party':
      return 'a party to the dispute'
    case 'neutral':
      return 'not a party to the dispute'
    case 'unsaid':
      return undefined
    default:
      return assertNever(interest)
  }
}

/**
 * Who said it, outermost first: `a news site, quoting a former commander (side of X)`. The source leads where the chain of
 * speakers does not name it.
 */
export function speakerWords(claim: Claim, sourceName: string, index: AgreementIndex): string {
  const named = claim.speakers.some(
    (speaker) => sourceName.startsWith(speaker.name) || speaker.name.startsWith(sourceName),
  )
  const chain = claim.speakers.map((speaker) => oneSpeaker(speaker, index))
  return (named ? chain : [sourceName, ...chain]).join(', quoting ')
}

/** A speaker with what is known of office and side; the name alone where nothing is. */
function oneSpeaker(speaker: Speaker, index: AgreementIndex): string {
  const offices = [
    speaker.office,
    speaker.formerOffice === undefined ? undefined : `formerly ${speaker.formerOffice}`,
    speaker.side === undefined ? undefined : `side of ${partyName(index, speaker.side)}`,
  ].filter((part) => part !== undefined)
  const unnamed = speaker.named || /unnamed|unofficial/i.test(speaker.name) ? '' : ' (unnamed)'
  return offices.length === 0 ? `${speaker.name}${unnamed}` : `${speaker.name}${unnamed} (${offices.join(', ')})`
}
