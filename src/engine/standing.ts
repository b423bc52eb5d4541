import type { Weighed } from '#engine/evidence'
import type { BreachInstance } from '#engine/breach-instances'
import type { Activation, ClockState, Force, Status, Timeliness } from '#engine/ledger'
import type { NormFamily } from '#engine/norm-family'
import type { Performance } from '#engine/resolve-evidence'
import type { Without } from '#engine/terms-at'
import type { World } from '#engine/world'
import type { AmendmentId, ClaimId, NormId, PartyId } from '#model/ids'
import type { Norm, Power } from '#model/norms/norm'
import type { CompiledDue } from '#time/due-expression'
import type { Instant } from '#time/instant'
import type { Interval } from '#time/interval'
import type { Statement } from '#time/statement'

/** What closed a norm that may have been still open, and when. */
export interface Closing {
  readonly at: Instant
  readonly kind: 'waived' | 'terminated' | 'superseded' | 'expired'
  /** The amendment or power that did it; of a term that ran out, whose term. */
  readonly by: string | { readonly term: 'instrument' | 'own' }
}

/** A breach on record: from when, and on what it rests. */
export interface Breach {
  readonly from: Instant
  readonly why: 'denied' | 'impossible' | 'closing-rule' | 'watched' | 'primary-broken' | 'late'
}

/** The window of a norm at one moment, with what its reckoning rests on. */
export interface Reckoned {
  readonly due: CompiledDue
  readonly amendedBy?: AmendmentId
  /** From when performance is awaited, from when it is late for certain, and from when it may be late. */
  readonly from?: Instant
  readonly to?: Instant
  readonly mayBeLateFrom?: Instant
  /** The window under each convention where none is chosen and the answer depends on it. */
  readonly byConvention: readonly { readonly convention: string; readonly window: Interval }[]
  /** How long suspensions stopped the clock. */
  readonly stoppedMs: number
  readonly renewal?: RenewalFacts
  readonly steps: readonly Statement[]
}

/** Where a renewing term stands: its number (0 is the first), when it ends, and until when notice can be given. */
export interface RenewalFacts {
  readonly number: number
  readonly term: Interval
  readonly noticeWindow: Interval
  readonly noticeGiven: boolean
}

/** What the admitted claims say of one bearer. */
export interface BearerPerformance {
  readonly bearer: PartyId
  readonly performance: Performance
}

/** A part of a whole, or a consequence, with its label. */
export interface LabelledNorm {
  readonly id: NormId
  readonly status: Status
  readonly breaches: number
}

/** The facts of one norm at one moment: the four coordinates, and what the label table asks beside them. */
export interface Facts {
  readonly norm: Norm
  readonly family: NormFamily
  readonly v: Instant
  readonly force: Force
  readonly closing?: Closing
  /** Kept or broken while in force: such a norm keeps its label for ever. */
  readonly settled: boolean
  /** The amendment or power that suspends it, or what its own condition says. */
  readonly suspendedBy?: string | Statement
  readonly activation: Activation
  readonly activationSaid: readonly Statement[]
  readonly activationBecause: readonly string[]
  readonly blockedBy: readonly NormId[]
  readonly reckoned: Reckoned
  readonly clock: ClockState
  readonly performance: Performance
  readonly timeliness: Timeliness
  readonly breach?: Breach
  readonly breaches: number
  readonly repaired: boolean
  readonly measured?: { readonly min: number; readonly max: number; readonly required: number; readonly unit: string }
  /** Whether an admitted claim tells of a part that was done. */
  readonly partly: boolean
  readonly refusals: readonly Weighed[]
  readonly breachInstances: readonly BreachInstance[]
  /** What each of several bearers did, where the claims tell them apart. */
  readonly byBearer: readonly BearerPerformance[]
  /** The coverage statements and observances that hold at v. */
  readonly observedBy: readonly string[]
  /** Whether a power was used when it was not there to use, which has no effect. */
  readonly inVain: boolean
  /** Whether a power has nothing left to work on. */
  readonly exhausted: boolean
  readonly parts: readonly LabelledNorm[]
  readonly compositeStatus?: Status
  readonly cited: readonly ClaimId[]
}

/** Facts with the label that the table gives them. */
export interface Standing extends Facts {
  readonly status: Status
}

/** Every norm's standing at any moment, at one state of knowledge and under one choice of terms. */
export interface Standings {
  readonly world: World
  readonly without: Without
  standingOf(norm: string, v: Instant): Standing | undefined
  /** The same as far as other norms ask: the label, the breach on record, the breaches, and whether it is past due. */
  heardOf(norm: string, v: Instant): Standing | undefined
  /** The instants at which the norm's label can change, from early to late; with a limit, at least those up to it. */
  boundariesOf(norm: string, upTo?: Instant): readonly Instant[]
  /** Whether each of the two norms depends on the other: neither is then a reason for the other. */
  isMutual(a: string, b: string): boolean
  /** Whether the power was there to use when it is said to have been used. */
  wasThere(power: Power, used: Performance): boolean
  /** Whether the uses of the two powers hang on each other: neither is then a reason for the other. */
  isMutualUse(a: string, b: string): boolean
  /** The window that a norm has whatever the clauses say: that of a reading held by a side, for instance. */
  readonly deadlineOf?: ReadonlyMap<string, NonNullable<Norm['deadline']>>
  /** The convention to reckon by, where the agreement chooses none. */
  readonly convention?: string
}
