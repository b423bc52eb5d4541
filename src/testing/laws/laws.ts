import { lawsOfAgreements } from '#testing/laws/laws-of-agreements'
import { lawsOfKnowledge } from '#testing/laws/laws-of-knowledge'
import { lawsOfPropositions } from '#testing/laws/laws-of-propositions'
import { lawsOfTime } from '#testing/laws/laws-of-time'
import type { Law } from '#testing/laws/law'

/** Every law of the engine, by number. Source: section 8 of the semantics. */
export const laws: readonly Law[] = [
  ...lawsOfKnowledge,
  ...lawsOfPropositions,
  ...lawsOfTime,
  ...lawsOfAgreements,
].sort((a, b) => a.number - b.number)
