import type { WeighedClaim } from '#engine/ledger'
import type { EvidencePolicy } from '#model/policy/evidence-policy'
import type { Retraction } from '#model/record/record'
import { english, type Speech } from '#views/speech/speech'
import { claimMessages } from '#views/words/claim-messages'
import { wordMessages } from '#views/words/word-messages'

/** What a claim was weighed by. */
export interface Weighing {
  readonly weighed: Pick<WeighedClaim, 'reliability' | 'credibility' | 'why'>
  readonly policy: EvidencePolicy
  readonly retraction: Retraction | undefined
}

/**
 * Why a claim counts or does not, in a language. The engine decides and says so in English; what it says for one of the
 * reasons known here is told in the other language, anything else as it stands.
 */
export function weightWords(weighing: Weighing, speech: Speech): string {
  return wordsIn(weighing, english) === weighing.weighed.why ? wordsIn(weighing, speech) : weighing.weighed.why
}

function wordsIn({ weighed, policy, retraction }: Weighing, speech: Speech): string {
  const { say } = speech.sayIn(claimMessages)
  const { reliability, credibility } = weighed
  const threshold = `${policy.minReliability}${policy.minCredibility}`
  if (retraction !== undefined) return speech.sayIn(wordMessages).say('takenBack', { who: retraction.by })
  if (reliability === 'F') return say('weight.unjudgedSource')
  if (credibility === 6) return say('weight.unjudgedClaim')
  if (reliability > policy.minReliability) return say('weight.sourceBelow', { threshold })
  return credibility > policy.minCredibility
    ? say('weight.claimBelow', { threshold })
    : say('weight.above', { threshold })
}
