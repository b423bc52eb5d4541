import type { Ledger, LabelledInterval, Question, Status } from '#engine/ledger'
import type { Agreement } from '#model/instrument/agreement'
import type { NormId } from '#model/ids'
import type { RecordEntry, RecordOf } from '#model/record/record'
import type { Vantage } from '#time/vantage'

/** An agreement that is followed while its record grows. Its axis, policy and overlay are those it was begun with. */
export interface Following {
  /** Adds an entry of the record. */
  add(entry: RecordEntry): void
  /** The labels at a vantage, with everything added so far. */
  labelsAt(vantage: Pick<Vantage, 'asOf' | 'asKnownAt'>): ReadonlyMap<NormId, Status>
}

/** What every evaluator offers; the reference one is readable beside its specification, a fast one must agree with it. */
export interface Evaluator {
  readonly name: string
  /** Total: every well-formed agreement and record gives a ledger at any vantage; it never throws. */
  drawUpLedger(agreement: Agreement, record: RecordOf, question: Question): Ledger
  /** The labels alone, by norm, in the order of the ledger; no reasons are built. */
  labelsAt(agreement: Agreement, record: RecordOf, question: Question): ReadonlyMap<NormId, Status>
  /** Follows an agreement from the record so far: the same answers as beginning anew after every entry. */
  follow(agreement: Agreement, record: RecordOf, question: Question): Following
  /** The label of one norm over all of time, as maximal intervals that partition the line. */
  historyOf(agreement: Agreement, record: RecordOf, question: Question, norm: NormId): readonly LabelledInterval[]
}
