import type { AgreementId, AmendmentId, ClaimId, NormId, PartyId, ReadingId } from '#model/ids'
import type { Norm } from '#model/norms/norm'
import type { EvidencePolicy } from '#model/policy/evidence-policy'
import type { Credibility, Reliability } from '#model/record/grades'
import type { CompiledDue } from '#time/due-expression'
import type { Instant } from '#time/instant'
import type { Interval } from '#time/interval'
import type { Statement } from '#time/statement'
import type { Vantage } from '#time/vantage'

/** The four coordinates of a status. */
export type Force = 'not-in-force' | 'in-force' | 'suspended' | 'terminated' | 'expired' | 'superseded'
export type Activation = 'conditional' | 'active'
export type ClockState = 'before-window' | 'in-window' | 'last-day' | 'past-due' | 'no-clock'
/** What admitted claims say of performance: nothing, that it was done, that it was not, or both. Source: Belnap 1977. */
export type FourValue = 'neither' | 'true' | 'false' | 'both'
export type Timeliness = 'in-time' | 'late' | 'unclear' | 'none'

/** The one label that the coordinates give; the first row of the label table that matches. */
export type Status =
  | 'not-in-force'
  | 'superseded'
  | 'terminated'
  | 'expired'
  | 'suspended'
  | 'waived'
  | 'conditional'
  | 'blocked'
  | 'scheduled'
  | 'disputed'
  | 'kept'
  | 'kept-late'
  | 'kept-time-unclear'
  | 'partly-kept'
  | 'refusal-claimed'
  | 'due'
  | 'overdue-unknown'
  | 'broken'
  | 'observed'
  | 'no-reports'
  | 'breach-claimed'
  | 'unavailable'
  | 'available'
  | 'exercised'
  | 'lapsed'
  | 'extinguished'
  | 'permitted'
  | 'constituted'

/** The version of the derivation's JSON: a new step is no new version, a step that changes its meaning is. */
export const REASONS_FORMAT = 1

/** One step of the derivation, in the order of reckoning; `because` names norms, claims, amendments, provisions. */
export interface Reason {
  readonly step: string
  readonly because: readonly string[]
  readonly said: Statement
}

/** A claim as it was weighed: its grades at the vantage, whether the policy admits it, and what it supports. */
export interface WeighedClaim {
  readonly claim: ClaimId
  readonly reliability: Reliability
  readonly credibility: Credibility
  readonly admitted: boolean
  /** Why it is or is not admitted. */
  readonly why: Statement
  readonly supports: 'done' | 'not-done' | 'refusal' | 'breach' | 'observance' | 'nothing'
  readonly contradicted: boolean
}

/** How many claims there are and from how many independent origins. */
export interface EvidenceCount {
  readonly claims: number
  readonly origins: number
}

/** A norm's status under a side's reading, or the label that one side's claims would give in a dispute. */
export interface AlternativeStatus {
  readonly under: Statement
  readonly reading?: ReadingId
  readonly side?: PartyId
  readonly status: Status
  readonly deadline?: Interval
}

/** Where a norm stands from a vantage, and why. No status without reasons. */
export interface Entry {
  readonly id: NormId
  readonly norm: Norm
  readonly status: Status
  /** `broken` again put right, `disputed` and so on carry more here. */
  readonly repaired: boolean
  readonly force: Force
  readonly activation: Activation
  readonly clock: ClockState
  readonly performance: FourValue
  readonly timeliness: Timeliness
  readonly lastDay: boolean
  /** Whether v lies after k: then the label is what would hold if nothing more became known. */
  readonly forecast: boolean
  readonly conventionDependent: boolean
  readonly contestedTerm: boolean
  readonly due: CompiledDue
  /** The window of a single reckoned deadline. */
  readonly window?: Interval | undefined
  /** The amendment whose terms hold at the vantage, where one does. */
  readonly amendedBy?: AmendmentId | undefined
  /** The time from the deadline to the late performance, or to v while it lasts. */
  readonly breach?: Interval | undefined
  readonly breaches: number
  /** Whole civil days until the window closes; negative when past; absent without a clock. */
  readonly opensInDays?: number | undefined
  readonly closesInDays?: number | undefined
  /** Where a term that renews itself stands: its number (0 is the first), its end, and until when notice can be given. */
  readonly renewal?:
    | {
        readonly number: number
        readonly term: Interval
        readonly noticeWindow: Interval
        readonly noticeGiven: boolean
        /** Whole civil days until the last day for notice; 0 on that day, negative when it has passed. */
        readonly noticeClosesInDays: number
      }
    | undefined
  readonly measured?:
    | { readonly min: number; readonly max: number; readonly required: number; readonly unit: string }
    | undefined
  /** What each of several bearers did, where the claims tell them apart; else none. */
  readonly byBearer: readonly { readonly bearer: PartyId; readonly performance: FourValue }[]
  readonly weighed: readonly WeighedClaim[]
  readonly supporting: EvidenceCount
  readonly denying: EvidenceCount
  readonly refusals: EvidenceCount
  readonly blockedBy: readonly NormId[]
  readonly parts: readonly { readonly id: NormId; readonly status: Status }[]
  readonly guarantors: readonly PartyId[]
  readonly guaranteedBy: readonly NormId[]
  readonly consequences: readonly { readonly id: NormId; readonly status: Status }[]
  readonly alternatives: readonly AlternativeStatus[]
  readonly reasons: readonly Reason[]
}

/** What is asked: from where, by which policy, and with whose readings as an overlay. */
export interface Question {
  readonly vantage: Vantage
  readonly policy: EvidencePolicy
  /** Opinions and interpretations to lay over the clauses; none by default. */
  readonly overlay: readonly ReadingId[]
}

/** Each norm's standing from one vantage. */
export interface Ledger {
  readonly agreement: AgreementId
  readonly question: Question
  readonly entries: readonly Entry[]
  /** The next instant at which some label changes if nothing more becomes known. */
  readonly changesNext?: { readonly at: Instant; readonly norm: NormId; readonly from: Status; readonly to: Status }
}

/** A stretch over which a norm's label stays the same, at one state of knowledge. */
export interface LabelledInterval {
  readonly interval: Interval
  readonly status: Status
}
