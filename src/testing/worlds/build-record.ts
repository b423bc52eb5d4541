import type { AssessmentId, ClaimId, DocumentId, EventId, NormId, OriginId, SourceId } from '#model/ids'
import { REASONABLE_GROUNDS, type EvidencePolicy } from '#model/policy/evidence-policy'
import type { Reliability } from '#model/record/grades'
import type {
  Assessment,
  Claim,
  CoverageStatement,
  Grading,
  RecordEntry,
  RecordOf,
  Regrouping,
  Retraction,
  Source,
  SourceDocument,
} from '#model/record/record'
import type { Question } from '#engine/ledger'
import { point, zone } from '#testing/worlds/build-agreement'
import { lastInstantAt, type TimePoint } from '#time/time-point'

/** A source graded from long ago. */
export function source(id: string, reliability: Reliability = 'B', more: Partial<Source> = {}): Source {
  return {
    kind: 'source',
    id: id as SourceId,
    name: `Source ${id}`,
    sourceKind: 'news',
    named: true,
    grades: [{ reliability, publishedAt: point('2000-01-01') }],
    ...more,
  }
}

/** A whole document of a source, published on 18 November. */
export function sourceDocument(id: string, of: SourceId): SourceDocument {
  return {
    kind: 'document',
    id: id as DocumentId,
    title: `Document ${id}`,
    source: of,
    complete: true,
    publishedAt: point('2020-11-18'),
  }
}

/** A claim by source `s` that norm `n` was done on 18 November, told that day, an origin of its own, grade 2. */
export function claim(id: string, more: Partial<Claim> = {}): Claim {
  return {
    kind: 'claim',
    id: id as ClaimId,
    source: 's' as SourceId,
    speakers: [],
    says: `claim ${id}`,
    about: [{ kind: 'norm', norm: 'n' as NormId }],
    standing: 'done',
    polarity: true,
    places: [],
    origin: `origin-${id}` as OriginId,
    credibility: 2,
    interest: 'unsaid',
    confidential: false,
    publishedAt: point('2020-11-18'),
    ...more,
  }
}

/** A claim that the norm was done on the day, told that day. */
export function done(id: string, on: string, more: Partial<Claim> = {}): Claim {
  return claim(id, { when: { to: point(on) }, publishedAt: point(on), ...more })
}

/** A claim that the norm was not done as of the day, told that day. */
export function notDone(id: string, asOf: string, more: Partial<Claim> = {}): Claim {
  return claim(id, { standing: 'not-done', asOf: point(asOf), publishedAt: point(asOf), ...more })
}

/** A claim that the awaited event came about on the day. */
export function happened(id: string, event: string, on: string, more: Partial<Claim> = {}): Claim {
  return done(id, on, { about: [{ kind: 'event', event: event as EventId }], ...more })
}

/** About norm `id`. */
export function about(id: string): Claim['about'] {
  return [{ kind: 'norm', norm: id as NormId }]
}

export function origin(id: string): OriginId {
  return id as OriginId
}

export function assessment(id: string, of: string, more: Partial<Assessment> = {}): Assessment {
  return {
    kind: 'assessment',
    id: id as AssessmentId,
    of: of as ClaimId,
    credibility: 2,
    by: 'a reviewer',
    why: 'a reason',
    publishedAt: point('2020-11-19'),
    ...more,
  }
}

export function retraction(id: string, of: string, on: string): Retraction {
  return { kind: 'retraction', id, of: of as ClaimId, by: 'the author', publishedAt: point(on) }
}

/** A later grade of a source, known from the day on. */
export function grading(id: string, of: string, reliability: Reliability, publishedAt: TimePoint): Grading {
  return { kind: 'grading', id, of: of as SourceId, reliability, by: 'the desk', why: 'a later look', publishedAt }
}

/** Claims that somebody says go back to the origin, known from the day on. */
export function regrouping(id: string, claims: readonly string[], to: string, publishedAt: TimePoint): Regrouping {
  const all = claims.map((claimId) => claimId as ClaimId)
  return {
    kind: 'regrouping',
    id,
    claims: all,
    origin: to as OriginId,
    by: 'the desk',
    why: 'the same words',
    publishedAt,
  }
}

export function coverage(id: string, norms: readonly string[], from: string, to: string): CoverageStatement {
  return {
    kind: 'coverage',
    id,
    source: 's' as SourceId,
    norms: norms.map((norm) => norm as NormId),
    places: [],
    when: { from: point(from), to: point(to) },
    publishedAt: point(to),
  }
}

/** A record that knows source `s`, graded B, beside the entries. */
export function record(entries: readonly RecordEntry[] = []): RecordOf {
  return { agreement: 'test-agreement', entries: [source('s'), ...entries] }
}

/** The question as of a day, as known at a day (that day where none is given), both to their ends in Moscow. */
export function question(asOf: string, asKnownAt: string = asOf, policy: Partial<EvidencePolicy> = {}): Question {
  const moscow = zone('Europe/Moscow')
  return {
    vantage: {
      asOf: lastInstantAt(point(asOf), moscow),
      asKnownAt: lastInstantAt(point(asKnownAt), moscow),
      axis: 'published',
    },
    policy: { ...REASONABLE_GROUNDS, ...policy },
    overlay: [],
  }
}
