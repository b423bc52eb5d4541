import { Session } from 'node:inspector'
import { readDocument } from '#reader/read-document'

// Runs in a process of its own, see count-reading-steps.ts: the engine counts blocks only in code that was compiled after
// it was told to count, and here nothing of the reader has been called before.

export interface ReadingAsked {
  readonly text: string
  readonly kind: 'instrument' | 'report'
  readonly language: string
}

interface Coverage {
  readonly result: readonly {
    readonly url: string
    readonly functions: readonly { readonly ranges: readonly { readonly count: number }[] }[]
  }[]
}

const session = new Session()
session.connect()

/** Asks the engine's profiler; it answers before the call returns. */
function ask(method: string, given: object = {}): Coverage | undefined {
  let answer: Coverage | undefined
  session.post(method, given, (problem, result) => {
    if (problem !== null) throw new Error(problem.message)
    answer = result as Coverage
  })
  return answer
}

function stepsOf({ text, kind, language }: ReadingAsked): number {
  ask('Profiler.takePreciseCoverage')
  readDocument({ text, kind, language, published: '2024-01-05' })
  let steps = 0
  for (const { url, functions } of ask('Profiler.takePreciseCoverage')?.result ?? []) {
    if (!url.includes('/src/reader/') && !url.includes('/src/base/')) continue
    for (const { ranges } of functions) for (const { count } of ranges) steps += count
  }
  if (steps === 0) throw new Error('no step of the reader was counted')
  return steps
}

ask('Profiler.enable')
ask('Profiler.startPreciseCoverage', { callCount: true, detailed: true })
process.on('message', (asked: ReadingAsked) => process.send?.(stepsOf(asked)))
