import type { ChildProcess } from 'node:child_process'

/** An import that is killed again and again. */
export interface KilledImport {
  /** Starts the import from the beginning, as a person would who gives the same command again. */
  readonly start: () => ChildProcess
  /** How many originals there are by now. */
  readonly progress: () => Promise<number>
  /** At how many originals each run is killed, in rising order. */
  readonly killAt: readonly number[]
}

/** How the runs ended: how many were killed at work, and the exit code and words of the one that was left to end. */
export interface SurvivedImport {
  readonly killed: number
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** Runs the import, kills it with SIGKILL at each of the marks, and lets the last run come to its end. */
export async function importUnderKills({ start, progress, killAt }: KilledImport): Promise<SurvivedImport> {
  let killed = 0
  for (const mark of killAt) {
    const child = start()
    const ended = ending(child)
    while (child.exitCode === null && child.signalCode === null && (await progress()) < mark) await pause()
    child.kill('SIGKILL')
    const { signal } = await ended
    if (signal === 'SIGKILL') killed += 1
  }
  const { code, out, err } = await ending(start())
  return { killed, code, out, err }
}

interface Ending {
  readonly code: number | null
  readonly signal: string | null
  readonly out: string
  readonly err: string
}

function ending(child: ChildProcess): Promise<Ending> {
  let [out, err] = ['', '']
  child.stdout?.on('data', (part: Buffer) => {
    out += part.toString()
  })
  child.stderr?.on('data', (part: Buffer) => {
    err += part.toString()
  })
  child.stdin?.end()
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code, signal) => resolve({ code, signal, out, err }))
  })
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 5))
}
