// A part of `npm run bench -- intake`: what each stage of a bulk import costs, beside reading the bytes alone.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { canonicalText } from '#adapters/text/canonical-text'
import { decodeText } from '#adapters/text/decode-text'
import { readText } from '#app/readings/read-text'
import { sha256Hex } from '#base/hash'
import { writeReports } from '#testing/intake/write-reports'
import type { BenchLine } from '../bench.ts'

const jobs = 2
// The reader alone is timed on so many and reckoned up: it is the same for each report.
const readAlone = 500

/** Imports so many made-up reports of news length into a workspace folder, and times each stage by itself. */
export async function bulkIntake(size: number): Promise<readonly BenchLine[]> {
  const folder = mkdtempSync(join(tmpdir(), 'servanda-bulk-'))
  const reports = join(folder, 'reports')
  writeReports(reports, size)
  const paths = readdirSync(reports, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.txt'))
    .map((name) => join(reports, name))
  const bytes = timed(() => paths.forEach((path) => readFileSync(path)))
  const hashed = timed(() => paths.forEach((path) => sha256Hex(readFileSync(path))))
  const decoded = timed(() => paths.forEach((path) => textOf(path)))
  const some = paths.slice(0, readAlone)
  const read = timed(() => some.forEach((path) => readText({ text: textOf(path), name: path })))
  const whole = importAlone(join(folder, 'workspace'), reports, size)
  const again = importAlone(join(folder, 'workspace'), reports, size)
  rmSync(folder, { recursive: true })
  const yardstick = 'the bytes of all files, read'
  const line = (system: string, seconds: number, more: object = {}): BenchLine => {
    const documentsPerSecond = Math.round(size / seconds)
    const ratio = Math.round((seconds / bytes) * 10) / 10
    return { bench: 'intake', system, size, seconds, ratio, yardstick, documentsPerSecond, ...more }
  }
  return [
    line(yardstick, bytes),
    line('and hashed', hashed),
    line('and decoded into canonical text', decoded),
    line('and read into draft items, on one thread', (read / some.length) * size),
    line(`imported, on ${jobs} threads`, whole.seconds, memoryOf(whole)),
    line('imported again: everything stands there', again.seconds, memoryOf(again)),
  ]
}

interface Imported {
  readonly seconds: number
  /** The most memory that the process had in each tenth of its documents, threads included. */
  readonly megabytes: readonly number[]
}

function importAlone(workspace: string, reports: string, size: number): Imported {
  const script = fileURLToPath(new URL('./import-alone.ts', import.meta.url))
  const words = ['--conditions=servanda', '--disable-warning=ExperimentalWarning', script]
  const answer = execFileSync(process.execPath, [...words, workspace, reports, String(size)], { encoding: 'utf8' })
  return JSON.parse(answer) as Imported
}

// Whether memory is steady shows in the first and the last tenth of the documents.
function memoryOf({ megabytes }: Imported): Pick<BenchLine, 'megabytes' | 'ofFirstTenth' | 'ofLastTenth'> {
  const told = megabytes.filter((each) => each > 0)
  const most = Math.max(...told)
  return { megabytes: most, ofFirstTenth: told[0] ?? most, ofLastTenth: told.at(-1) ?? most }
}

function textOf(path: string): string {
  const decoded = decodeText(readFileSync(path), path)
  return decoded.ok ? canonicalText(decoded.value.text) : ''
}

function timed(work: () => unknown): number {
  const start = performance.now()
  work()
  return (performance.now() - start) / 1000
}
