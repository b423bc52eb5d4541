import { threadPool, type ThreadFailure } from '#adapters/threads/thread-pool'
import type { IntakeItem } from '#app/intake/intake-item'
import type { ItemReader } from '#app/intake/read-item'
import type { Problem } from '#app/problems/problem'
import { assertNever } from '#base/assert'
import { err } from '#base/result'
import { parseAnswer, type IntakeStart } from '#cli/intake/parse-intake-message'

/** A reader on threads of its own, with the way to end them. */
export interface ThreadReader extends ItemReader {
  close(): Promise<void>
}

// Two minutes, since the longest text that is read at once takes half a minute on an old machine.
const mostMs = 120_000
/** What a thread may take where nothing is said of it: the longest text takes half of it. */
const ofThreadMb = 1024

/** Reads items on so many threads, each with at most so much memory: what would need more is refused by its name. */
export function openThreadReader(jobs: number, start: IntakeStart, memoryMb: number = ofThreadMb): ThreadReader {
  const isSource = import.meta.url.endsWith('.ts')
  const script = new URL(isSource ? './intake-worker.ts' : './intake-worker.js', import.meta.url)
  const pool = threadPool({
    script,
    count: jobs,
    start,
    timeMs: mostMs,
    memoryMb,
    parse: parseAnswer,
    fail: (item: IntakeItem, failure) => err(toProblem(item, failure)),
  })
  return { read: (item) => pool.run(item), close: () => pool.close() }
}

function toProblem({ name }: IntakeItem, failure: ThreadFailure): Problem {
  switch (failure.kind) {
    case 'timed-out': {
      const message = `\`${name}\` was not read within ${failure.seconds} seconds: split it, or bring its text`
      return { kind: 'invalid-input', code: 'timed-out', message }
    }
    case 'out-of-memory': {
      const message = `\`${name}\` needs more than ${failure.megabytes} MB of memory to be read: split it, or bring its text`
      return { kind: 'too-large', code: 'too-large', message }
    }
    case 'broken': {
      const message = `\`${name}\` cannot be read (${failure.found}): get it again, or bring its text`
      return { kind: 'invalid-input', code: 'unreadable', message }
    }
    default:
      return assertNever(failure)
  }
}
