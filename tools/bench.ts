// npm run bench: prints, for each bench, times and their ratio to the yardstick of the same run, never a bare time alone.
// Each bench is one file in tools/bench/ that exports `bench`; this file only chooses and prints.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/** One printed line. `ratio` is to the yardstick of the same run. */
export interface BenchLine {
  readonly bench: string
  readonly system: string
  readonly size: number
  readonly seconds: number
  readonly ratio: number
  readonly yardstick: string
  readonly megabytes?: number
  /** The most in the first and in the last tenth of a course: what grows shows there. */
  readonly ofFirstTenth?: number
  readonly ofLastTenth?: number
  /** How many times as long one item takes as at the size before, in the same run. */
  readonly growth?: number
  /** Why there is no time. */
  readonly leftOut?: string
  readonly [measure: string]: unknown
}

export interface BenchOptions {
  readonly sizes?: readonly number[]
}

export interface Bench {
  readonly bench: (options: BenchOptions) => Promise<readonly BenchLine[]> | readonly BenchLine[]
}

const names = ['engine', 'reader', 'intake', 'linter', 'web'] as const
// Long, and no comparison: only when asked for by name.
const onDemand = ['intake-kills'] as const

const words = process.argv.slice(2)
const json = words.includes('--json')
const sizesAt = words.indexOf('--sizes')
const sizes = sizesAt < 0 ? undefined : (words[sizesAt + 1] ?? '').split(',').map(Number)
const asked = words.filter((word, at) => !word.startsWith('--') && (sizesAt < 0 || at !== sizesAt + 1))
const chosen = asked.length === 0 ? names.filter((name) => existsSync(fileOf(name))) : asked

setFlagsFromString('--expose-gc')
globalThis.gc = runInNewContext('gc') as typeof globalThis.gc

for (const name of chosen) await run(name)

async function run(name: string): Promise<void> {
  if (!existsSync(fileOf(name))) {
    const known = [...names, ...onDemand].filter((each) => existsSync(fileOf(each))).join(', ')
    process.stderr.write(`there is no bench \`${name}\`: choose one of ${known}\n`)
    process.exitCode = 2
    return
  }
  const { bench } = (await import(pathToFileURL(fileOf(name)).href)) as Bench
  const lines = await bench(sizes === undefined ? {} : { sizes })
  for (const line of lines) console.log(json || isOnDemand(name) ? JSON.stringify(line) : inWords(line))
}

function isOnDemand(name: string): boolean {
  return onDemand.some((each) => each === name)
}

function fileOf(name: string): string {
  return join(import.meta.dirname, 'bench', `${name}.ts`)
}

function inWords(line: BenchLine): string {
  const head = `${line.bench} ${String(line.size).padStart(8)}  ${line.system.padEnd(52)}`
  if (line.leftOut !== undefined) return `${head} ${line.leftOut}`
  const time = line.seconds < 0.001 ? `${(line.seconds * 1e6).toFixed(1)} us` : `${(line.seconds * 1000).toFixed(1)} ms`
  const course = line.ofFirstTenth === undefined ? '' : ` (first tenth ${line.ofFirstTenth}, last ${line.ofLastTenth})`
  const megabytes = line.megabytes === undefined ? '' : `, ${line.megabytes} MB${course}`
  const growth = line.growth === undefined ? '' : `, growth ${line.growth}`
  return `${head} ${time.padStart(12)}  x${line.ratio}${megabytes}${growth}`
}
