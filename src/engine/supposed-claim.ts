import { supposedIds } from '#model/ids'
import type { Credibility, Reliability } from '#model/record/grades'
import type { Claim, Standing, Subject } from '#model/record/record'
import type { TimePoint } from '#time/time-point'

/** What somebody supposes: in their words, about what, how it stands, when, and from when on it is taken to be known. */
export interface SupposedFact {
  readonly words: string
  readonly about: Subject
  readonly standing: Standing
  readonly on: TimePoint
  readonly known: TimePoint
  readonly reliability: Reliability
  readonly credibility: Credibility
}

/** The supposition as a claim that the resolver weighs like any other; it belongs into no record. */
export function supposedClaim(fact: SupposedFact): Claim {
  const { words, about, standing, on, known, reliability, credibility } = fact
  const ids = supposedIds(words)
  return {
    kind: 'claim',
    id: ids.claim,
    source: ids.source,
    speakers: [],
    says: `it is assumed: ${words}`,
    about: [about],
    standing,
    polarity: true,
    when: { to: on },
    asOf: on,
    places: [],
    origin: ids.origin,
    reliability,
    credibility,
    interest: 'neutral',
    confidential: false,
    publishedAt: known,
    recordedAt: known,
  }
}
