import { afterEach, describe, expect, test } from 'vitest'
import { threadPool, type ThreadPool } from '#adapters/threads/thread-pool'

type Job = 'double' | 'hang' | 'throw' | 'exit' | 'eat'

let pool: ThreadPool<Job, string> | undefined
afterEach(() => pool?.close())

describe('a pool of threads', () => {
  test('does every job, however few its threads are', async () => {
    const { run } = poolOf(2)
    const answers = await Promise.all(Array.from({ length: 9 }, () => run('double')))
    expect(answers).toEqual(Array.from({ length: 9 }, () => 'doubledouble'))
  })

  test.each([
    ['hang', 'timed-out'],
    ['throw', 'broken'],
    ['exit', 'broken'],
    ['eat', 'out-of-memory'],
  ] as const)('loses the one job that makes a thread %s, and does the others', async (bad, kind) => {
    const { run } = poolOf(1)
    const answers = await Promise.all([run('double'), run(bad), run('double')])
    expect(answers).toEqual(['doubledouble', kind, 'doubledouble'])
  })

  test('answers what waits when it is closed, and begins nothing any more', async () => {
    const { run, close } = poolOf(1)
    const answers = [run('double'), run('hang'), run('double')]
    await answers[0]
    await close()
    expect(await Promise.all([...answers, run('double')])).toEqual(['doubledouble', 'broken', 'broken', 'broken'])
  })

  test('answers when a thread cannot even begin', async () => {
    const { run } = poolOf(1, 'throw new Error("no")')
    expect(await run('double')).toBe('broken')
    expect(await run('double')).toBe('broken')
  })
})

const script = `
  import { parentPort } from 'node:worker_threads'
  parentPort.on('message', (job) => {
    if (job === 'hang') for (;;) {}
    if (job === 'throw') throw new Error('broken by the job')
    if (job === 'exit') process.exit(3)
    if (job === 'eat') { const kept = []; for (;;) kept.push(new Array(100000).fill(kept.length)) }
    parentPort.postMessage(job + job)
  })
  parentPort.postMessage('ready')`

function poolOf(count: number, code = script): ThreadPool<Job, string> {
  pool = threadPool<Job, string>({
    script: new URL(`data:text/javascript,${encodeURIComponent(code)}`),
    count,
    start: undefined,
    timeMs: 1500,
    memoryMb: 64,
    parse: String,
    fail: (_job, { kind }) => kind,
  })
  return pool
}
