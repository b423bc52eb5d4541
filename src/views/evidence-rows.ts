import type { Entry, WeighedClaim } from '#engine/ledger'
import type { ClaimId, DocumentId, OriginId, SourceId } from '#model/ids'
import type { Claim } from '#model/record/record'
import { BEGINNING_OF_TIME } from '#time/instant'
import type { TimePoint } from '#time/time-point'
import type { Vantage } from '#time/vantage'
import type { AgreementIndex } from '#views/agreement-index'
import { retractionAt, type RecordIndex } from '#views/record-index'
import { sideOf, timeOfClaim, type ClaimSide } from '#views/timeline'
import {
  gradeMeaning,
  gradeWords,
  interestWords,
  isUnjudged,
  speakerWords,
  standingOfClaim,
  supportWords,
} from '#views/words/claim-words'
import { momentWords, pointWords } from '#views/words/time-words'
import { statementWords } from '#views/words/statement-words'
import { wordMessages } from '#views/words/word-messages'

/** One claim as evidence: who says what of when, how it is graded, where it comes from, and what it counts for. */
export interface EvidenceRow {
  readonly id: ClaimId
  readonly side: ClaimSide
  readonly says: string
  readonly quote?: string
  readonly standing: string
  readonly speaker: string
  readonly source: SourceId
  readonly sourceName: string
  readonly document?: DocumentId
  readonly grade: string
  readonly gradeMeaning: string
  readonly unjudged: boolean
  readonly when: string
  readonly published: string
  /** The same as it is written in the record: a day or an instant. */
  readonly publishedAt: TimePoint
  readonly origin: OriginId
  /** `3 reports repeat this origin`; absent where it is the only one. */
  readonly copies?: string
  readonly hedge?: string
  readonly interest?: string
  readonly admitted: boolean
  readonly why: string
  readonly supports: string
  readonly contradicted: boolean
  readonly retracted?: string
}

/** What evidence is looked up in, and from where. */
export interface EvidenceScene {
  readonly index: AgreementIndex
  readonly record: RecordIndex
  readonly vantage: Vantage
}

/** The claims that bear on an entry: for, against, beside the question; in each the newest first. */
export function toEvidence(entry: Entry, scene: EvidenceScene): readonly EvidenceRow[] {
  const rows = entry.weighed.flatMap((weighed) => {
    const claim = scene.record.claimById.get(weighed.claim)
    return claim === undefined ? [] : [{ at: timeOfClaim(claim, scene.index.zone).from, claim, weighed }]
  })
  const sides: readonly ClaimSide[] = ['for', 'against', 'beside']
  return sides.flatMap((side) =>
    rows
      .filter((row) => sideOf(row.weighed.supports) === side)
      .sort((a, b) => b.at - a.at)
      .map((row) => toEvidenceRow(row.claim, row.weighed, entry, scene)),
  )
}

function toEvidenceRow(claim: Claim, weighed: WeighedClaim, entry: Entry, scene: EvidenceScene): EvidenceRow {
  const { index, record, vantage } = scene
  const { speech } = index
  const sourceName = record.sourceById.get(claim.source)?.name ?? claim.source
  const copies = copiesWords(claim, entry, scene)
  const interest = interestWords(claim.interest, speech)
  const retraction = retractionAt(record, claim.id, vantage, index.zone)
  return {
    id: claim.id,
    side: sideOf(weighed.supports),
    says: claim.says,
    ...(claim.quote === undefined ? {} : { quote: claim.quote }),
    standing: standingOfClaim(claim.standing, speech),
    speaker: speakerWords(claim, sourceName, index),
    source: claim.source,
    sourceName,
    ...(claim.document === undefined ? {} : { document: claim.document }),
    grade: gradeWords(weighed.reliability, weighed.credibility),
    gradeMeaning: gradeMeaning(weighed.reliability, weighed.credibility, speech),
    unjudged: isUnjudged(weighed.reliability, weighed.credibility),
    when: whenWords(claim, scene),
    published: pointWords(claim.publishedAt, 'short', speech),
    publishedAt: claim.publishedAt,
    origin: claim.origin,
    ...(copies === undefined ? {} : { copies }),
    ...(claim.hedge === undefined ? {} : { hedge: claim.hedge }),
    ...(interest === undefined ? {} : { interest }),
    admitted: weighed.admitted,
    why: statementWords(weighed.why, { index, record }),
    supports: supportWords(weighed.supports, speech),
    contradicted: weighed.contradicted,
    ...(retraction === undefined
      ? {}
      : { retracted: speech.sayIn(wordMessages).say('takenBack', { who: retraction.by }) }),
  }
}

function copiesWords(claim: Claim, entry: Entry, { record, index }: EvidenceScene): string | undefined {
  const same = entry.weighed.filter((weighed) => record.claimById.get(weighed.claim)?.origin === claim.origin)
  return same.length < 2 ? undefined : index.speech.sayIn(wordMessages).say('ofOneOrigin', { count: same.length })
}

/** When the claimed thing happened, as far as the claim says; empty where it says nothing of it. */
function whenWords(claim: Claim, scene: EvidenceScene): string {
  const { zone, speech } = scene.index
  const { say } = speech.sayIn(wordMessages)
  if (claim.when === undefined) {
    return claim.asOf === undefined ? '' : say('asOfDay', { day: pointWords(claim.asOf, 'short', speech) })
  }
  const span = timeOfClaim(claim, zone)
  const known = claim.when.from !== undefined && span.from > BEGINNING_OF_TIME
  if (!known) return pointWords(claim.when.to, 'short', speech)
  const first = momentWords(span.from, zone, 'short', speech)
  const last = momentWords(span.to, zone, 'short', speech)
  return first === last ? first : say('stretch', { first, last })
}
