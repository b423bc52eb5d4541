// A part of `npm run bench -- intake`: what each stage of a bulk import costs, beside reading the bytes alone.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inputFiles } from '#adapters/input-files'
import { systemClock } from '#adapters/system-clock'
import { canonicalText } from '#adapters/text/canonical-text'
import { decodeText } from '#adapters/text/decode-text'
import { arriveFromFiles } from '#app/intake/arrive-from-files'
import { takeIn } from '#app/intake/take-in'
import { readText } from '#app/readings/read-text'
import { sha256Hex } from '#base/hash'
import { openThreadReader } from '#cli/intake/thread-reader'
import { programFolders } from '#cli/program-folders'
import { openSqliteStore } from '#store/sqlite/open-sqlite-store'
import { writeReports } from '#testing/intake/write-reports'
import { valueOf } from '#testing/store/store-fixtures'
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
  const whole = await importInto(join(folder, 'workspace'), reports)
  const again = await importInto(join(folder, 'workspace'), reports)
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
    line(`imported, on ${jobs} threads`, whole.seconds, { megabytes: whole.megabytes }),
    line('imported again: everything stands there', again.seconds, { megabytes: again.megabytes }),
  ]
}

interface Imported {
  readonly seconds: number
  /** The most memory that the process had, threads included. */
  readonly megabytes: number
}

async function importInto(workspace: string, reports: string): Promise<Imported> {
  const store = valueOf(await openSqliteStore(workspace, { doing: 'bench', create: true }))
  const reader = openThreadReader(jobs, { gazetteer: programFolders.gazetteer })
  const ports = { store, originals: store.originals, clock: systemClock, files: inputFiles }
  let most = 0
  const start = performance.now()
  const arrivals = arriveFromFiles(ports, inputFiles.walk(reports), undefined)
  const tell = (): void => {
    most = Math.max(most, process.memoryUsage().rss)
  }
  const taken = await takeIn(arrivals, { ports, reader, by: 'bench', tell })
  const seconds = (performance.now() - start) / 1000
  await reader.close()
  await store.close()
  if (!taken.ok) throw new Error(taken.error.message)
  if (taken.value.skipped > 0) throw new Error(`${taken.value.skipped} reports were skipped`)
  return { seconds, megabytes: Math.round(most / 1_000_000) }
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
