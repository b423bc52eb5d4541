import type { Ledger, LabelledInterval, Question, Status } from '#engine/ledger'
import type { Agreement } from '#model/instrument/agreement'
import type { NormId } from '#model/ids'
import type { RecordOf } from '#model/record/record'

/** What every evaluator offers; the reference one is readable beside its specification, a fast one must agree with it. */
export interface Evaluator {
  readonly name: string
  /** Total: every well-formed agreement and record gives a ledger at any vantage; it never throws. */
  drawUpLedger(agreement: Agreement, record: RecordOf, question: Question): Ledger
  /** The labels alone, by norm, in the order of the ledger; no reasons are built. */
  labelsAt(agreement: Agreement, record: RecordOf, question: Question): ReadonlyMap<NormId, Status>
  /** The label of one norm over all of time, as maximal intervals that partition the line. */
  historyOf(agreement: Agreement, record: RecordOf, question: Question, norm: NormId): readonly LabelledInterval[]
}
