import { parseArgs } from 'node:util'
import fc from 'fast-check'
import type { Evaluator } from '#engine/evaluator'
import { fastEvaluator } from '#engine/fast/fast-evaluator'
import { referenceEvaluator } from '#engine/reference-evaluator'
import { laws } from '#testing/laws/laws'
import type { Law } from '#testing/laws/law'

// Runs every law long and with a fresh seed, and says which held. One JSON object a line with --json; the exit code is 1
// when a law did not hold, with the smallest world that breaks it on standard error.

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    runs: { type: 'string', default: '1000' },
    seed: { type: 'string' },
    law: { type: 'string', multiple: true, default: [] },
    engine: { type: 'string', default: 'reference' },
  },
})

const evaluators: readonly Evaluator[] = [referenceEvaluator, fastEvaluator]
const evaluator = evaluators.find((each) => each.name === values.engine) ?? referenceEvaluator
const numRuns = Number(values.runs)
const seed = values.seed === undefined ? Date.now() % 2_147_483_647 : Number(values.seed)
const chosen = laws.filter(
  ({ number, name }) => values.law.length === 0 || values.law.includes(name) || values.law.includes(String(number)),
)

const outcomes: boolean[] = []
for (const law of chosen) outcomes.push(await check(law))
const held = outcomes.filter((outcome) => outcome).length
if (!values.json)
  console.log(`${held} of ${chosen.length} laws held (${evaluator.name}, ${numRuns} runs, seed ${seed})`)
process.exitCode = held === chosen.length ? 0 : 1

async function check(law: Law): Promise<boolean> {
  const run = await fc.check(law.property(evaluator), { numRuns, seed })
  const line = { law: law.name, number: law.number, held: !run.failed, runs: run.numRuns }
  const mark = run.failed ? 'broken' : 'held  '
  console.log(values.json ? JSON.stringify(line) : `${mark} ${String(law.number).padStart(2)} ${law.name}: ${law.says}`)
  if (run.failed) process.stderr.write(`${fc.defaultReportMessage(run)}\n`)
  return !run.failed
}
