import { drawUpLedger, historyOf } from '#engine/draw-up-ledger'
import type { Evaluator, Following } from '#engine/evaluator'
import { compileFastWorld, statusCodes } from '#engine/fast/fast-world'
import type { Question, Status } from '#engine/ledger'
import type { NormId } from '#model/ids'
import type { Agreement } from '#model/instrument/agreement'
import type { RecordOf } from '#model/record/record'

/**
 * The evaluator for large agreements: labels from typed columns, reasons and whole entries rebuilt on demand by the
 * reference evaluator. Where many vantages are asked of one agreement, keep what `follow` gives.
 */
export const fastEvaluator: Evaluator = {
  name: 'fast',
  drawUpLedger,
  historyOf,
  labelsAt: (agreement, record, question) => follow(agreement, record, question).labelsAt(question.vantage),
  follow,
}

function follow(agreement: Agreement, record: RecordOf, question: Question): Following {
  const world = compileFastWorld(agreement, record, question)
  return {
    add: (entry) => {
      world.add(entry)
    },
    labelsAt: ({ asOf, asKnownAt }): ReadonlyMap<NormId, Status> => {
      const codes = world.codesAt({ v: asOf, k: asKnownAt })
      return new Map(world.norms.map((norm, at) => [norm.id, statusCodes[codes[at] ?? 0] ?? 'no-reports']))
    },
  }
}
