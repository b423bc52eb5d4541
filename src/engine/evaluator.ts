import type { Ledger, LabelledInterval, Question } from '#engine/ledger'
import type { Agreement } from '#model/instrument/agreement'
import type { NormId } from '#model/ids'
import type { RecordOf } from '#model/record/record'

/** What every evaluator offers; the reference one is readable beside its specification, a fast one must agree with it. */
export interface Evaluator {
  readonly name: string
  /** Total: every well-formed agreement and record gives a ledger at any vantage; it never throws. */
  drawUpLedger(agreement: Agreement, record: RecordOf, question: Question): Ledger
  /** The label of one norm over all of time, as maximal intervals that partition the line. */
  historyOf(agreement: Agreement, record: RecordOf, question: Question, norm: NormId): readonly LabelledInterval[]
}
