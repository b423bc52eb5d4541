// npm run bench -- intake-kills: an import of many reports is killed twenty times with SIGKILL, at marks spread over all of
// it, and given again; then nothing may be lost or doubled. Once into a folder, once into a PostgreSQL of its own.
import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { OpenedStore } from '#store/opened-store'
import { openPostgresStore } from '#store/postgres/open-postgres-store'
import { openSqliteStore } from '#store/sqlite/open-sqlite-store'
import { diceOf } from '#testing/copies/dice'
import { compareIntake } from '#testing/intake/compare-intake'
import { countOriginalRows, countOriginals } from '#testing/intake/count-originals'
import { importUnderKills } from '#testing/intake/import-under-kills'
import { writeReports } from '#testing/intake/write-reports'
import { startPostgres } from '#testing/start-postgres'
import { valueOf } from '#testing/store/store-fixtures'
import type { BenchLine, BenchOptions } from '../bench.ts'

const program = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url))
const kills = 20

interface Place {
  readonly system: string
  readonly environment: Readonly<Record<string, string>>
  readonly progress: () => Promise<number>
  readonly open: () => Promise<OpenedStore>
}

/** Kills an import of so many reports twenty times, on both databases. */
export async function bench({ sizes }: BenchOptions): Promise<readonly BenchLine[]> {
  const lines: BenchLine[] = []
  for (const size of sizes ?? [8000]) {
    const folder = mkdtempSync(join(tmpdir(), 'servanda-kills-'))
    const server = await startPostgres()
    writeReports(join(folder, 'reports'), size)
    const workspace = join(folder, 'workspace')
    const places: readonly Place[] = [
      {
        system: 'SQLite in a folder',
        environment: { SERVANDA_DATA: workspace },
        progress: async () => countOriginals(workspace),
        open: async () => valueOf(await openSqliteStore(workspace, { doing: 'bench' })),
      },
      {
        system: 'PostgreSQL',
        environment: { SERVANDA_DATABASE: server.url },
        progress: () => countOriginalRows(server.url),
        open: async () => valueOf(await openPostgresStore(server.url)),
      },
    ]
    for (const place of places) lines.push(await killedAt(place, size, join(folder, 'reports')))
    await server.stop()
    rmSync(folder, { recursive: true })
  }
  return lines
}

async function killedAt(place: Place, size: number, reports: string): Promise<BenchLine> {
  const start = performance.now()
  const dice = diceOf(size)
  const killAt = Array.from(
    { length: kills },
    (_, index) => Math.floor(((index + 1) / (kills + 2)) * size) + dice.roll(100),
  )
  const survived = await importUnderKills({
    start: () => startImport(reports, place.environment),
    progress: place.progress,
    killAt,
  })
  const store = await place.open()
  const { lost, doubled, oddCustody, documents, faults } = await compareIntake(store, reports)
  await store.close()
  const found = { killed: survived.killed, exitCode: survived.code, documents, lost, doubled, oddCustody, faults }
  if (lost + doubled + oddCustody + faults.length + (survived.code ?? 1) > 0) process.exitCode = 1
  const seconds = (performance.now() - start) / 1000
  return { bench: 'intake-kills', system: place.system, size, seconds, ratio: 1, yardstick: place.system, ...found }
}

function startImport(reports: string, environment: Place['environment']): ChildProcess {
  const words = ['--conditions=servanda', '--disable-warning=ExperimentalWarning', program]
  return spawn(process.execPath, [...words, 'import', reports, '--jobs', '2', '--json'], {
    env: { ...process.env, ...environment },
  })
}
