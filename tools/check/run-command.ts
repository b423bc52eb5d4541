import { spawn } from 'node:child_process'
import type { Outcome } from './step.ts'

/** What a program said and how it ended. */
export interface Ended {
  readonly code: number
  readonly output: string
}

/** Runs a program of node_modules/.bin or `node` itself, in the root of the checkout, and keeps what it says. */
export function runCommand(
  words: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<Ended> {
  return runIn('.', words, environment)
}

/** The same in another folder. */
export function runIn(
  folder: string,
  words: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<Ended> {
  const [program = 'node', ...rest] = words
  const child = spawn(program, rest, {
    cwd: folder,
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  const keep = (chunk: Buffer): void => {
    output += chunk.toString()
  }
  child.stdout.on('data', keep)
  child.stderr.on('data', keep)
  return new Promise((resolve) => {
    child.once('error', (error) => resolve({ code: 1, output: `cannot start ${program}: ${error.message}` }))
    child.once('close', (code) => resolve({ code: code ?? 1, output }))
  })
}

/** A step that passes when its program ends well. */
export async function asOneStep(ended: Promise<Ended>): Promise<Outcome> {
  const { code, output } = await ended
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, output }
}
