import { drawUpLedger, historyOf, labelsAt } from '#engine/draw-up-ledger'
import type { Evaluator } from '#engine/evaluator'

/** The evaluator that reads like its specification. Every other one must give the same answers. */
export const referenceEvaluator: Evaluator = { name: 'reference', drawUpLedger, historyOf, labelsAt }
