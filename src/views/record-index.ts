import { groupBy } from '#base/group'
import { coverIn } from '#engine/knowledge'
import type { ClaimId, OriginId, SourceId } from '#model/ids'
import { withGradedSources } from '#model/record/graded-sources'
import type { Reliability } from '#model/record/grades'
import type {
  Assessment,
  AwaitedEvent,
  Claim,
  Known,
  RecordEntry,
  RecordOf,
  Regrouping,
  Retraction,
  Source,
  SourceDocument,
} from '#model/record/record'
import { originsGiven } from '#model/record/regrouped-claims'
import type { Instant } from '#time/instant'
import { lastInstantOf } from '#time/interval'
import { lastInstantAt, type TimePoint } from '#time/time-point'
import type { Vantage } from '#time/vantage'
import type { ZoneId } from '#time/zone'

/** A record with its parts by id, in the order of entry. */
export interface RecordIndex {
  readonly sources: readonly Source[]
  readonly documents: readonly SourceDocument[]
  readonly claims: readonly Claim[]
  readonly sourceById: ReadonlyMap<string, Source>
  readonly documentById: ReadonlyMap<string, SourceDocument>
  readonly claimById: ReadonlyMap<string, Claim>
  readonly eventById: ReadonlyMap<string, AwaitedEvent>
  readonly retractionsByClaim: ReadonlyMap<string, readonly Retraction[]>
  readonly assessmentsByClaim: ReadonlyMap<string, readonly Assessment[]>
  /** What persons said about the origins of claims, in the order of entry. */
  readonly regroupings: readonly Regrouping[]
  /** What persons said of claims, whatever it is, by its own id. */
  readonly judgementById: ReadonlyMap<string, Assessment | Retraction | Regrouping>
}

/** The record's parts by id. */
export function indexRecord(record: RecordOf): RecordIndex {
  const sources = withGradedSources(record.entries).filter((entry) => entry.kind === 'source')
  const documents = record.entries.filter((entry) => entry.kind === 'document')
  const claims = record.entries.filter((entry) => entry.kind === 'claim')
  const events = record.entries.filter((entry) => entry.kind === 'event')
  const retractions = new Map<string, readonly Retraction[]>()
  for (const entry of record.entries) {
    if (entry.kind !== 'retraction') continue
    retractions.set(entry.of, [...(retractions.get(entry.of) ?? []), entry])
  }
  return {
    sources,
    documents,
    claims,
    sourceById: new Map(sources.map((source) => [source.id, source])),
    documentById: new Map(documents.map((document) => [document.id, document])),
    claimById: new Map(claims.map((claim) => [claim.id, claim])),
    eventById: new Map(events.map((event) => [event.id, event])),
    retractionsByClaim: retractions,
    assessmentsByClaim: groupBy(
      record.entries.filter((entry) => entry.kind === 'assessment'),
      (entry) => String(entry.of),
    ),
    regroupings: record.entries.filter((entry) => entry.kind === 'regrouping'),
    judgementById: new Map(record.entries.filter(isJudgement).map((entry) => [entry.id, entry])),
  }
}

function isJudgement(entry: RecordEntry): entry is Assessment | Retraction | Regrouping {
  return entry.kind === 'assessment' || entry.kind === 'retraction' || entry.kind === 'regrouping'
}

/** When something became known, by the axis of the question: the last instant of the day that was given. */
export function knownSince(known: Known, vantage: Pick<Vantage, 'axis'>, zone: ZoneId): Instant {
  return lastInstantAt(stampOf(known, vantage), zone)
}

/** `knownSince` for many entries: days of the same words are worked out once. */
export function knownSinceIn(vantage: Pick<Vantage, 'axis'>, zone: ZoneId): (known: Known) => Instant {
  const cover = coverIn(zone)
  return (known) => lastInstantOf(cover(stampOf(known, vantage)))
}

function stampOf(known: Known, { axis }: Pick<Vantage, 'axis'>): TimePoint {
  return axis === 'recorded' ? (known.recordedAt ?? known.publishedAt) : known.publishedAt
}

/** Whether something is known at the vantage. */
export function isKnownAt(known: Known, vantage: Vantage, zone: ZoneId): boolean {
  return knownSince(known, vantage, zone) <= vantage.asKnownAt
}

/** The claim's retraction where one is known at the vantage: the claim stays on record and no longer counts. */
export function retractionAt(
  index: RecordIndex,
  claim: ClaimId,
  vantage: Vantage,
  zone: ZoneId,
): Retraction | undefined {
  return index.retractionsByClaim.get(claim)?.find((retraction) => isKnownAt(retraction, vantage, zone))
}

/** The origin of each claim that a person gave one, as known at the vantage; the others have their own. */
export function originsAt(index: RecordIndex, vantage: Vantage, zone: ZoneId): ReadonlyMap<string, OriginId> {
  const known = index.regroupings.filter((entry) => isKnownAt(entry, vantage, zone))
  const since = (entry: Regrouping): number => knownSince(entry, vantage, zone)
  return originsGiven(known.sort((a, b) => since(b) - since(a) || (a.id < b.id ? -1 : 1)))
}

/** The index with every claim under the origin that it is known to go back to at the vantage. */
export function groupedAt(index: RecordIndex, vantage: Vantage, zone: ZoneId): RecordIndex {
  const given = originsAt(index, vantage, zone)
  if (given.size === 0) return index
  const claims = index.claims.map((claim) => ({ ...claim, origin: given.get(claim.id) ?? claim.origin }))
  return { ...index, claims, claimById: new Map(claims.map((claim) => [claim.id, claim])) }
}

/** The source's newest grade known at the vantage; F, cannot be judged, where it has none. */
export function reliabilityAt(source: Source | undefined, vantage: Vantage, zone: ZoneId): Reliability {
  const known = source?.grades.filter((grade) => isKnownAt(grade, vantage, zone)) ?? []
  const newest = known.reduce<(typeof known)[number] | undefined>(
    (best, grade) =>
      best === undefined || knownSince(grade, vantage, zone) >= knownSince(best, vantage, zone) ? grade : best,
    undefined,
  )
  return newest?.reliability ?? 'F'
}

/** The source whose document passes on what another says; nothing where a claim stands by itself or with its own source. */
export function carrierOf(
  { source, document }: Claim,
  { documentById }: Pick<RecordIndex, 'documentById'>,
): SourceId | undefined {
  const carrier = document === undefined ? undefined : documentById.get(document)?.source
  return carrier === source ? undefined : carrier
}
