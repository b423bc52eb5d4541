import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { ReadingAsked } from './reading-steps-process.ts'

/**
 * Counts the steps of reading one document: how often each block of code of the reader ran, summed. The same on every
 * machine, unlike time. One document at a time.
 */
export interface StepCounter {
  count(asked: ReadingAsked): Promise<number>
  close(): Promise<void>
}

export function startStepCounter(): StepCounter {
  const script = fileURLToPath(new URL('./reading-steps-process.ts', import.meta.url))
  // Code that the engine optimizes loses some of its counts, the more the earlier it was optimized.
  const counting = fork(script, { execArgv: ['--conditions=servanda', '--no-opt', '--no-maglev'] })
  return {
    count: async (asked) => {
      counting.send(asked)
      const [steps] = (await once(counting, 'message')) as [number]
      return steps
    },
    close: async () => {
      const ended = once(counting, 'exit')
      counting.kill()
      await ended
    },
  }
}
