import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** How a run of the command line ended, and what it wrote where. */
export interface Ran {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** What a run is given beside its words. */
export interface RunWishes {
  readonly cwd?: string
  readonly input?: string | Uint8Array
  readonly env?: Readonly<Record<string, string>>
  /** Where the standard output goes instead of to the test. */
  readonly stdout?: number
}

const program = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url))
// Some seventy runs of one program: what the first compiled serves the others.
const compiled = fileURLToPath(new URL('../../dist/.compiled', import.meta.url))

/** Starts the built command line as a person would, without the settings of whoever runs the tests. */
export function startServanda(words: readonly string[], { cwd, env, stdout }: RunWishes = {}): ChildProcess {
  if (!existsSync(program))
    throw new Error('dist/cli/main.js is not there: build it first with `npm run check` or `tsc -b`')
  const kept = Object.entries(process.env).filter(([name]) => !name.startsWith('SERVANDA_') && name !== 'NODE_OPTIONS')
  return spawn(process.execPath, [program, ...words], {
    cwd,
    stdio: ['pipe', stdout ?? 'pipe', 'pipe'],
    env: { ...Object.fromEntries(kept), NO_COLOR: '1', COLUMNS: '100', NODE_COMPILE_CACHE: compiled, ...env },
  })
}

/** Runs the built command line to its end. */
export function runServanda(words: readonly string[], wishes: RunWishes = {}): Promise<Ran> {
  const child = startServanda(words, wishes)
  let [out, err] = ['', '']
  child.stdout?.on('data', (part: Buffer) => {
    out += part.toString()
  })
  child.stderr?.on('data', (part: Buffer) => {
    err += part.toString()
  })
  child.stdin?.on('error', () => undefined)
  child.stdin?.end(wishes.input ?? '')
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => resolve({ code, out, err }))
  })
}

/** Waits until the child has written the words on its standard output, and gives all that it wrote so far. */
export function untilWritten(child: ChildProcess, words: RegExp): Promise<string> {
  return new Promise((resolve, reject) => {
    let out = ''
    let err = ''
    child.stdout?.on('data', (part: Buffer) => {
      out += part.toString()
      if (words.test(out)) resolve(out)
    })
    child.stderr?.on('data', (part: Buffer) => {
      err += part.toString()
    })
    child.once('close', (code) => reject(new Error(`ended with ${code} before it wrote ${words}: ${out}\n${err}`)))
  })
}

/** Asks the child to end as Ctrl-C does, and gives its exit code. */
export function endServanda(child: ChildProcess): Promise<number | null> {
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
  child.kill('SIGINT')
  return ended
}
