import { drawUpLedger, historyOf, labelsAt } from '#engine/draw-up-ledger'
import type { Evaluator, Following } from '#engine/evaluator'
import type { Question } from '#engine/ledger'
import type { Agreement } from '#model/instrument/agreement'
import type { RecordEntry, RecordOf } from '#model/record/record'

/** The evaluator that reads like its specification. Every other one must give the same answers. */
export const referenceEvaluator: Evaluator = { name: 'reference', drawUpLedger, historyOf, labelsAt, follow }

// It follows by beginning anew each time.
function follow(agreement: Agreement, record: RecordOf, question: Question): Following {
  const entries: RecordEntry[] = [...record.entries]
  return {
    add: (entry) => {
      entries.push(entry)
    },
    labelsAt: (vantage) =>
      labelsAt(agreement, { ...record, entries }, { ...question, vantage: { ...question.vantage, ...vantage } }),
  }
}
