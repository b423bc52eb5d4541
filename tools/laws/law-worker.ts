// Runs laws in a thread of its own, one stretch of runs at a time, as tools/laws.ts asks.
import { parentPort } from 'node:worker_threads'
import fc from 'fast-check'
import type { Evaluator } from '#engine/evaluator'
import { fastEvaluator } from '#engine/fast/fast-evaluator'
import { referenceEvaluator } from '#engine/reference-evaluator'
import { laws } from '#testing/laws/laws'

/** One stretch of runs of one law, on one evaluator, from one seed. */
export interface Stretch {
  readonly law: number
  readonly engine: string
  readonly runs: number
  readonly seed: number
}

/** How the stretch came out; `report` tells the smallest world that breaks the law. */
export interface Outcome {
  readonly stretch: Stretch
  readonly runs: number
  readonly report?: string
}

const evaluators: readonly Evaluator[] = [referenceEvaluator, fastEvaluator]

parentPort?.on('message', (stretch: Stretch) => {
  void checked(stretch).then((outcome) => parentPort?.postMessage(outcome))
})

async function checked(stretch: Stretch): Promise<Outcome> {
  const law = laws.find(({ number }) => number === stretch.law)
  const evaluator = evaluators.find(({ name }) => name === stretch.engine)
  if (law === undefined || evaluator === undefined) throw new Error(`no law ${stretch.law} of ${stretch.engine}`)
  const run = await fc.check(law.property(evaluator), { numRuns: stretch.runs, seed: stretch.seed })
  return { stretch, runs: run.numRuns, ...(run.failed ? { report: fc.defaultReportMessage(run) } : {}) }
}
