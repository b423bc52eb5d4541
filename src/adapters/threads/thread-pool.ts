import { Worker } from 'node:worker_threads'

/** Threads that stay and take one piece of work after the other. */
export interface ThreadPool<Job, Answer> {
  /** Waits for a free thread; never fails: what ends a thread is answered by `fail`. */
  readonly run: (job: Job) => Promise<Answer>
  /** Ends all threads; jobs that wait or run, and later ones, are answered by `fail`. */
  readonly close: () => Promise<void>
}

/** Why a thread gave no answer. */
export type ThreadFailure =
  | { readonly kind: 'timed-out'; readonly seconds: number }
  | { readonly kind: 'out-of-memory'; readonly megabytes: number }
  | { readonly kind: 'broken'; readonly found: string }

/** How threads are started, and what their answers mean. */
export interface ThreadPoolWishes<Job, Answer> {
  /** The module that a thread runs; it posts `ready` once and then one answer for each job. */
  readonly script: URL
  readonly count: number
  readonly start: unknown
  readonly timeMs: number
  readonly memoryMb: number
  readonly parse: (message: unknown) => Answer
  readonly fail: (job: Job, failure: ThreadFailure) => Answer
}

interface Thread {
  readonly worker: Worker
  readonly ready: Promise<unknown>
}

/**
 * So many threads, started when they are first wanted. A thread that takes too long, too much memory, or breaks is ended
 * and another takes its place: only the job that it had is lost, since a thread has one job at a time.
 */
export function threadPool<Job, Answer>(wishes: ThreadPoolWishes<Job, Answer>): ThreadPool<Job, Answer> {
  const idle: Thread[] = []
  const all = new Set<Thread>()
  const waiting: ((thread: Thread | undefined) => void)[] = []
  let isClosed = false
  const open = (): Thread => {
    const thread = startThread(wishes)
    all.add(thread)
    return thread
  }
  const release = (thread: Thread, isFit: boolean): void => {
    if (!isFit) all.delete(thread)
    const next = waiting.shift()
    if (next !== undefined) next(isFit ? thread : open())
    else if (isFit) idle.push(thread)
  }
  const acquire = async (): Promise<Thread | undefined> => {
    if (isClosed) return undefined
    const free = idle.pop() ?? (all.size < wishes.count ? open() : undefined)
    return free ?? new Promise((resolve) => waiting.push(resolve))
  }
  return {
    run: async (job) => {
      const thread = await acquire()
      if (thread === undefined) return wishes.fail(job, CLOSED)
      const answer = await ask(thread, job, wishes)
      const isFit = 'answer' in answer
      if (!isFit) await thread.worker.terminate()
      release(thread, isFit)
      return isFit ? answer.answer : wishes.fail(job, answer.failure)
    },
    close: async () => {
      isClosed = true
      for (const resolve of waiting.splice(0)) resolve(undefined)
      await Promise.all([...all].map(({ worker }) => worker.terminate()))
    },
  }
}

const CLOSED: ThreadFailure = { kind: 'broken', found: 'the threads were ended before its turn' }

// Of its own accord V8 takes up to three times as much, for three per cent of speed.
const youngMb = 48

function startThread<Job, Answer>({ script, start, memoryMb }: ThreadPoolWishes<Job, Answer>): Thread {
  // In a checkout the sources run as they are; the thread needs to be told so anew.
  const isSource = script.pathname.endsWith('.ts')
  const worker = new Worker(script, {
    workerData: start,
    execArgv: isSource ? ['--conditions=source', '--disable-warning=ExperimentalWarning'] : [],
    resourceLimits: { maxOldGenerationSizeMb: memoryMb, maxYoungGenerationSizeMb: youngMb },
    stdout: true,
    stderr: true,
  })
  const ready = new Promise((resolve) => {
    worker.once('message', resolve)
    worker.once('exit', resolve)
  })
  // Whoever waits for an answer hears of it; without this a thread that breaks while it is idle would end the process.
  worker.on('error', () => undefined)
  return { worker, ready }
}

type Asked<Answer> = { readonly answer: Answer } | { readonly failure: ThreadFailure }

async function ask<Job, Answer>(
  { worker, ready }: Thread,
  job: Job,
  { timeMs, memoryMb, parse }: ThreadPoolWishes<Job, Answer>,
): Promise<Asked<Answer>> {
  let timer: NodeJS.Timeout | undefined
  const settled = new AbortController()
  try {
    return await new Promise<Asked<Answer>>((resolve) => {
      const { signal } = settled
      const hear = (name: 'message' | 'error' | 'exit', answer: (found: unknown) => Asked<Answer>): void => {
        const listener = (found: unknown): void => resolve(answer(found))
        worker.once(name, listener)
        signal.addEventListener('abort', () => worker.off(name, listener))
      }
      hear('error', (error) => ({ failure: toFailure(error, memoryMb) }))
      hear('exit', () => ({ failure: { kind: 'broken', found: 'its thread ended' } }))
      void ready.then(() => {
        if (signal.aborted) return
        // Loading its program is no part of the time that a document may take.
        timer = setTimeout(
          () => resolve({ failure: { kind: 'timed-out', seconds: Math.round(timeMs / 1000) } }),
          timeMs,
        )
        hear('message', (message) => ({ answer: parse(message) }))
        worker.postMessage(job)
      })
    })
  } finally {
    clearTimeout(timer)
    settled.abort()
  }
}

function toFailure(error: unknown, megabytes: number): ThreadFailure {
  if (error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY') {
    return { kind: 'out-of-memory', megabytes }
  }
  return { kind: 'broken', found: error instanceof Error ? error.message.slice(0, 200) : 'no reason given' }
}
