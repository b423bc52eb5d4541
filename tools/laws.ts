// npm run laws: runs every law long and with a fresh seed, on both engines, and says which held. One JSON object a line
// with --json; the exit code is 1 when a law did not hold, with the smallest world that breaks it on standard error.
import { availableParallelism } from 'node:os'
import { parseArgs } from 'node:util'
import { Worker } from 'node:worker_threads'
import { laws } from '#testing/laws/laws'
import type { Law } from '#testing/laws/law'
import type { Outcome, Stretch } from './laws/law-worker.ts'

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    runs: { type: 'string' },
    seed: { type: 'string' },
    law: { type: 'string', multiple: true, default: [] },
    engine: { type: 'string', default: 'both' },
  },
})

const RUNS = 1000
// That two engines agree is worth little on few worlds.
const RUNS_OF_AGREEMENT = 100_000
const RUNS_OF_STRETCH = 1000

const seed = values.seed === undefined ? Date.now() % 2_147_483_647 : Number(values.seed)
const engines = values.engine === 'both' ? ['reference', 'fast'] : [values.engine]
const chosen = laws.filter(
  ({ number, name }) => values.law.length === 0 || values.law.includes(name) || values.law.includes(String(number)),
)

const wrong = problemWithWords()
if (wrong !== undefined) {
  process.stderr.write(`${wrong}\n`)
  process.exitCode = 2
} else {
  await runAll()
}

function problemWithWords(): string | undefined {
  if (!['both', 'reference', 'fast'].includes(values.engine))
    return `no engine \`${values.engine}\`: reference, fast or both`
  const unknown = values.law.find((word) => !laws.some(({ number, name }) => word === name || word === String(number)))
  if (unknown !== undefined) return `no law \`${unknown}\`: name one by its number (1 to ${laws.length}) or its name`
  if (values.runs !== undefined && !(Number(values.runs) >= 1)) return `\`${values.runs}\` is no number of runs`
  return undefined
}

async function runAll(): Promise<void> {
  const stretches = chosen.flatMap(stretchesOf)
  const outcomes = new Map<number, Outcome[]>(chosen.map(({ number }) => [number, []]))
  const awaited = new Map(chosen.map(({ number }) => [number, stretches.filter(({ law }) => law === number).length]))
  const told: boolean[] = []
  await runInThreads(stretches, (outcome) => {
    const { law: number } = outcome.stretch
    const ofLaw = [...(outcomes.get(number) ?? []), outcome]
    outcomes.set(number, ofLaw)
    const law = chosen.find((each) => each.number === number)
    if (law !== undefined && ofLaw.length === awaited.get(number)) told.push(tell(law, ofLaw))
  })
  const held = told.filter((each) => each).length
  if (!values.json) console.log(`${held} of ${chosen.length} laws held (${engines.join(' and ')} engine, seed ${seed})`)
  process.exitCode = held === chosen.length ? 0 : 1
}

// A law that compares with the reference says nothing of the reference itself.
function stretchesOf({ number, comparesEngines }: Law): readonly Stretch[] {
  const of = comparesEngines === true ? ['fast'] : engines
  const runs = Math.ceil(Number(values.runs ?? (comparesEngines === true ? RUNS_OF_AGREEMENT : RUNS)))
  return of.flatMap((engine) =>
    Array.from({ length: Math.ceil(runs / RUNS_OF_STRETCH) }, (_, at) => ({
      law: number,
      engine,
      runs: Math.min(RUNS_OF_STRETCH, runs - at * RUNS_OF_STRETCH),
      seed: seed + at,
    })),
  )
}

function tell(law: Law, outcomes: readonly Outcome[]): boolean {
  const broken = outcomes.find(({ report }) => report !== undefined)
  const runs = outcomes.reduce((sum, each) => sum + each.runs, 0)
  const mark = broken === undefined ? 'held  ' : 'broken'
  const words = `${mark} ${String(law.number).padStart(2)} ${law.name}: ${law.says} (${runs} runs)`
  console.log(
    values.json ? JSON.stringify({ law: law.name, number: law.number, held: broken === undefined, runs }) : words,
  )
  if (broken !== undefined) process.stderr.write(`of the ${broken.stretch.engine} engine: ${broken.report}\n`)
  return broken === undefined
}

async function runInThreads(stretches: readonly Stretch[], hear: (outcome: Outcome) => void): Promise<void> {
  const waiting = [...stretches]
  const progress = progressOf(stretches.reduce((sum, { runs }) => sum + runs, 0))
  const threads = Math.min(availableParallelism(), stretches.length)
  await Promise.all(
    Array.from({ length: threads }, async () => {
      const worker = new Worker(new URL('./laws/law-worker.ts', import.meta.url))
      for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
        const outcome = await answerOf(worker, next)
        progress(outcome.stretch.runs)
        hear(outcome)
      }
      await worker.terminate()
    }),
  )
}

async function answerOf(worker: Worker, stretch: Stretch): Promise<Outcome> {
  return await new Promise((resolve, reject) => {
    worker.once('error', reject)
    worker.once('message', (outcome: Outcome) => {
      worker.off('error', reject)
      resolve(outcome)
    })
    worker.postMessage(stretch)
  })
}

function progressOf(all: number): (runs: number) => void {
  const started = Date.now()
  let done = 0
  let shownAt = started
  return (runs) => {
    done += runs
    if (Date.now() - shownAt < 10_000) return
    shownAt = Date.now()
    const seconds = Math.round((shownAt - started) / 1000)
    process.stderr.write(`${done} of ${all} runs after ${seconds} s\n`)
  }
}
