import type { AgreementIndex } from '#views/agreement-index'
import type { WeighedClaim } from '#engine/ledger'
import type { Claim, Interest, Speaker, Standing } from '#model/record/record'
import type { Credibility, Reliability } from '#model/record/grades'
import { partyName } from '#views/words/names'
import { english, type Speech } from '#views/speech/speech'
import { claimMessages } from '#views/words/claim-messages'
import { wordMessages } from '#views/words/word-messages'

/** The two grades side by side as one chip: `B2`. They are never added up. */
export function gradeWords(reliability: Reliability, credibility: Credibility): string {
  return `${reliability}${credibility}`
}

/** What the two grades say, in words. Source: Admiralty system, AJP-2.1. */
export function gradeMeaning(reliability: Reliability, credibility: Credibility, speech: Speech = english): string {
  const { say } = speech.sayIn(wordMessages)
  return say('gradeMeaning', { source: say(`reliability.${reliability}`), claim: say(`credibility.${credibility}`) })
}

/** Whether either grade says that it cannot be judged: then the claim is set apart, not ranked low. */
export function isUnjudged(reliability: Reliability, credibility: Credibility): boolean {
  return reliability === 'F' || credibility === 6
}

/** How a claim stands, in words that go with any speaker: `it was done`, `a refusal`, `an opinion`. */
export function standingOfClaim(standing: Standing, speech: Speech = english): string {
  return speech.sayIn(claimMessages).say(`standing.${standing}`)
}

/** What a weighed claim speaks for, in words. */
export function supportWords(supports: WeighedClaim['supports'], speech: Speech = english): string {
  return speech.sayIn(claimMessages).say(`supports.${supports}`)
}

/** How a speaker stands to what is claimed, in words; nothing where it was not said. */
export function interestWords(interest: Interest, speech: Speech = english): string | undefined {
  return interest === 'unsaid' ? undefined : speech.sayIn(claimMessages).say(`interest.${interest}`)
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
  const { say } = index.speech.sayIn(wordMessages)
  return (named ? chain : [sourceName, ...chain]).reduce((outer, inner) => say('quoting', { outer, inner }))
}

/** A speaker with what is known of office and side; the name alone where nothing is. */
function oneSpeaker(speaker: Speaker, index: AgreementIndex): string {
  const { say } = index.speech.sayIn(wordMessages)
  const offices = [
    speaker.office,
    speaker.formerOffice === undefined ? undefined : say('formerly', { office: speaker.formerOffice }),
    speaker.side === undefined ? undefined : say('sideOf', { party: partyName(index, speaker.side) }),
  ].filter((part) => part !== undefined)
  const plain = speaker.named || /unnamed|unofficial/i.test(speaker.name)
  const name = plain ? speaker.name : say('unnamed', { name: speaker.name })
  const [first, ...others] = offices
  if (first === undefined) return name
  return say('speakerWith', {
    name,
    facts: others.reduce((before, next) => say('listComma', { first: before, next }), first),
  })
}
