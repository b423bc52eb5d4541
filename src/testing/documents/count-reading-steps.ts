import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { ReadingAsked } from './reading-steps-worker.ts'

/**
 * Counts the steps of reading one document: how often each block of code of the reader ran, summed. The same on every
 * machine, unlike time. One document at a time.
 */
export interface StepCounter {
  count(asked: ReadingAsked): Promise<number>
  close(): Promise<void>
}

export function startStepCounter(): StepCounter {
  const worker = new Worker(new URL('./reading-steps-worker.ts', import.meta.url), {
    execArgv: ['--conditions=servanda'],
  })
  return {
    count: async (asked) => {
      worker.postMessage(asked)
      const [steps] = (await once(worker, 'message')) as [number]
      return steps
    },
    close: async () => {
      await worker.terminate()
    },
  }
}
