import type {
  AmendmentId,
  AssessmentId,
  ClaimId,
  DocumentId,
  EventId,
  NormId,
  OriginId,
  PartyId,
  PlaceId,
  SourceId,
} from '#model/ids'
import type { Quantity } from '#model/norms/quantity'
import type { Credibility, Reliability } from '#model/record/grades'
import type { TimePoint } from '#time/time-point'

/**
 * The two stamps of knowledge: when the public could know it (may be back-filled), and when the system recorded it (set
 * by the store, never edited; absent in a file that no store has taken in yet).
 */
export interface Known {
  readonly publishedAt: TimePoint
  readonly recordedAt?: TimePoint
}

/** One grade of a source, from when on, by whom and why. A source's grade at a vantage is the grade known then. */
export interface SourceGrade extends Known {
  readonly reliability: Reliability
  readonly subject?: string
  readonly by?: string
  readonly why?: string
}

/** Who publishes or speaks. `side` is the party it belongs to or speaks for, where there is one. */
export interface Source {
  readonly kind: 'source'
  readonly id: SourceId
  readonly name: string
  readonly sourceKind:
    | 'news'
    | 'agency'
    | 'ministry'
    | 'office-holder'
    | 'observer'
    | 'organisation'
    | 'person'
    | 'unnamed'
    | 'unsaid'
  readonly side?: PartyId
  readonly named: boolean
  readonly grades: readonly SourceGrade[]
}

/** A report or another text as it came. `origin` names the report that it copies or relays, where known. */
export interface SourceDocument extends Known {
  readonly kind: 'document'
  readonly id: DocumentId
  readonly title: string
  readonly source: SourceId
  readonly language?: string
  readonly reference?: string
  readonly sha256?: string
  readonly text?: string
  readonly origin?: OriginId
  readonly complete: boolean
}

/** One person or body in the chain of who said it, outermost first. */
export interface Speaker {
  readonly name: string
  readonly office?: string
  readonly formerOffice?: string
  readonly side?: PartyId
  readonly named: boolean
}

/** How what is told stands: only `done`, `not-done`, `partly-done` and `in-force` speak of performance itself. */
export const STANDINGS = [
  'done',
  'not-done',
  'partly-done',
  'breached',
  'refused',
  'impossible',
  'promised',
  'denied',
  'demanded',
  'predicted',
  'opinion',
  'conditional',
  'no-knowledge',
  'in-force',
  'exercised',
] as const

export type Standing = (typeof STANDINGS)[number]

/** What a claim is about. Control is claimed for a place by a party; it is never one painted truth. */
export type Subject =
  | { readonly kind: 'norm'; readonly norm: NormId }
  | { readonly kind: 'event'; readonly event: EventId }
  | { readonly kind: 'amendment'; readonly amendment: AmendmentId }
  | { readonly kind: 'control'; readonly place: PlaceId; readonly by?: PartyId; readonly whole: boolean }
  | { readonly kind: 'other'; readonly words: string }

/** When a claimed thing happened, as far as the claim says: between the first instant of `from` and the last of `to`. */
export interface EventTime {
  readonly from?: TimePoint
  readonly to: TimePoint
}

/** How a speaker stands to what is claimed; admissions and confirmations are kinds of their own. */
export type Interest = 'admission-against-interest' | 'confirmed-by-other-side' | 'party' | 'neutral' | 'unsaid'

/**
 * One assertion by one source, with attribution and hedge. `polarity` is false where the source
 * says that the standing does not hold (`breached` with false: there was no breach). `asOf` is the time up
 * to which a denial speaks. Nothing overwrites a claim: a correction is a new claim, a retraction an entry of its own.
 */
export interface Claim extends Known {
  readonly kind: 'claim'
  readonly id: ClaimId
  readonly source: SourceId
  readonly speakers: readonly Speaker[]
  readonly document?: DocumentId
  readonly quote?: string
  /** What is claimed, in one line of our own words. */
  readonly says: string
  readonly about: readonly Subject[]
  /** Whose act or omission it tells of. Absent or empty: that of all who owe what it is about. */
  readonly by?: readonly PartyId[]
  readonly standing: Standing
  readonly polarity: boolean
  readonly when?: EventTime
  readonly asOf?: TimePoint
  readonly places: readonly PlaceId[]
  readonly quantity?: Quantity
  readonly lot?: string
  readonly hedge?: string
  readonly origin: OriginId
  /** The reliability of this source for this claim; absent: the source's own grade at the vantage. */
  readonly reliability?: Reliability
  readonly credibility: Credibility
  readonly interest: Interest
  readonly confidential: boolean
}

/** A thing that conditions and deadlines can wait for, made known by claims. */
export interface AwaitedEvent {
  readonly kind: 'event'
  readonly id: EventId
  readonly what: string
}

/** A later judgement of a claim's credibility, with reasons, by whom. Policy weighs the newest one known. */
export interface Assessment extends Known {
  readonly kind: 'assessment'
  readonly id: AssessmentId
  readonly of: ClaimId
  readonly credibility: Credibility
  readonly reliability?: Reliability
  readonly by: string
  readonly why: string
}

/** The author of a claim takes it back; the claim stays on record and no longer counts from then on. */
export interface Retraction extends Known {
  readonly kind: 'retraction'
  readonly id: string
  readonly of: ClaimId
  readonly by: string
  readonly why?: string
}

/** An observer declares that it watched a place throughout a time: only this turns silence into an answer. */
export interface CoverageStatement extends Known {
  readonly kind: 'coverage'
  readonly id: string
  readonly source: SourceId
  readonly norms: readonly NormId[]
  readonly places: readonly PlaceId[]
  readonly when: { readonly from: TimePoint; readonly to: TimePoint }
}

/** A later grade of a source, for everything or for one subject: by whom, when, why. What was known before stays. */
export interface Grading extends Known {
  readonly kind: 'grading'
  readonly id: string
  readonly of: SourceId
  readonly reliability: Reliability
  readonly subject?: string
  readonly by: string
  readonly why: string
}

/**
 * A person says to which origin claims go back: claims of several origins are joined by giving them one, and one origin is
 * split by giving some of its claims another. It holds from when it is known on; the newest one of a claim counts.
 */
export interface Regrouping extends Known {
  readonly kind: 'regrouping'
  readonly id: string
  readonly claims: readonly ClaimId[]
  readonly origin: OriginId
  readonly by: string
  readonly why: string
}

/** A note of what a person decided about the record, in words; it changes nothing by itself. */
export interface Decision extends Known {
  readonly kind: 'decision'
  readonly id: string
  readonly by: string
  readonly what: string
  readonly why: string
}

export type RecordEntry =
  | Source
  | SourceDocument
  | Claim
  | AwaitedEvent
  | Assessment
  | Retraction
  | CoverageStatement
  | Grading
  | Regrouping
  | Decision

/** Everything recorded about one agreement, in the order of entry; only ever added to. */
export interface RecordOf {
  readonly agreement: string
  readonly entries: readonly RecordEntry[]
}
