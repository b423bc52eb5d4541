import type { Outcome, Step } from './step.ts'

interface Finished {
  readonly step: Step
  readonly outcome: Outcome
  readonly seconds: number
}

const placesAtOnce = 2
const mostLines = 150

/** Runs the steps, two places at a time and in order, prints a line for each, then the output of those that failed. */
export async function runSteps(steps: readonly Step[]): Promise<{ readonly passed: number; readonly failed: number }> {
  const finished: Finished[] = []
  const waiting = [...steps]
  const running = new Map<Step, Promise<void>>()
  const free = (): number => placesAtOnce - [...running.keys()].reduce((sum, { places }) => sum + places, 0)
  while (waiting.length + running.size > 0) {
    const unfinished = [...waiting, ...running.keys()].map(({ name }) => name)
    const next = waiting.findIndex(
      ({ places, after }) => places <= free() && !after.some((name) => unfinished.includes(name)),
    )
    const [step] = next < 0 ? [] : waiting.splice(next, 1)
    if (step === undefined) {
      await Promise.race(running.values())
      continue
    }
    running.set(
      step,
      runOne(step).then((done) => {
        finished.push(done)
        running.delete(step)
        printLine(done)
      }),
    )
  }
  for (const done of finished) if (done.outcome.failed > 0) printOutput(done)
  return {
    passed: finished.reduce((sum, { outcome }) => sum + outcome.passed, 0),
    failed: finished.reduce((sum, { outcome }) => sum + outcome.failed, 0),
  }
}

async function runOne(step: Step): Promise<Finished> {
  const startedAt = performance.now()
  const outcome = await step.run().catch((error: unknown) => ({ passed: 0, failed: 1, output: String(error) }))
  return { step, outcome, seconds: (performance.now() - startedAt) / 1000 }
}

function printLine({ step, outcome, seconds }: Finished): void {
  const mark = outcome.failed > 0 ? 'FAILED' : outcome.passed > 0 ? 'ok' : 'skipped'
  const counts = outcome.passed + outcome.failed > 1 ? `${outcome.passed} passed, ${outcome.failed} failed` : ''
  const remarks = [step.holds, counts, outcome.remark ?? ''].filter((words) => words !== '').join('; ')
  process.stdout.write(`${mark.padEnd(8)}${step.name.padEnd(12)}${seconds.toFixed(1).padStart(6)} s  ${remarks}\n`)
}

function printOutput({ step, outcome }: Finished): void {
  const lines = outcome.output.trimEnd().split('\n')
  // The end tells most: programs sum up there.
  const shown =
    lines.length > mostLines ? [`(${lines.length - mostLines} lines left out)`, ...lines.slice(-mostLines)] : lines
  process.stdout.write(`\n--- ${step.name} ---\n${shown.join('\n')}\n`)
}
