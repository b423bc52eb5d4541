import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openPostgresStore } from '#store/postgres/open-postgres-store'
import { openSqliteStore } from '#store/sqlite/open-sqlite-store'
import { compareIntake } from '#testing/intake/compare-intake'
import { countOriginalRows, countOriginals } from '#testing/intake/count-originals'
import { importUnderKills } from '#testing/intake/import-under-kills'
import { writeReports } from '#testing/intake/write-reports'
import { startServanda } from '#testing/run-servanda'
import { startPostgres, type RunningPostgres } from '#testing/start-postgres'
import { valueOf } from '#testing/store/store-fixtures'

// The full run, twenty kills of a larger import on both databases, is `npm run bench -- intake-kills`.

const [files, killAt] = [900, [30, 300, 520]]

describe('an import that is killed at any moment', () => {
  let folder: string
  let server: RunningPostgres
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'servanda-kills-'))
    writeReports(join(folder, 'reports'), files)
    server = await startPostgres()
  })
  afterAll(async () => {
    rmSync(folder, { recursive: true })
    await server.stop()
  })

  const whole = { files, documents: files, lost: 0, doubled: 0, oddCustody: 0, faults: [] }

  it('is finished by the same command, without loss or doubles', async () => {
    const words = ['import', 'reports', '--jobs', '2', '--data', 'ws', '--json']
    const survived = await importUnderKills({
      start: () => startServanda(words, { cwd: folder }),
      progress: async () => countOriginals(join(folder, 'ws')),
      killAt,
    })
    expect(survived).toMatchObject({ killed: killAt.length, code: 0 })
    const store = valueOf(await openSqliteStore(join(folder, 'ws'), { doing: 'a test' }))
    expect(await compareIntake(store, join(folder, 'reports'))).toEqual(whole)
    await store.close()
  })

  it('is finished by the same command on PostgreSQL too', async () => {
    const words = ['import', 'reports', '--jobs', '2', '--json']
    const env = { SERVANDA_DATABASE: server.url }
    const survived = await importUnderKills({
      start: () => startServanda(words, { cwd: folder, env }),
      progress: () => countOriginalRows(server.url),
      killAt,
    })
    expect(survived).toMatchObject({ killed: killAt.length, code: 0 })
    const store = valueOf(await openPostgresStore(server.url))
    expect(await compareIntake(store, join(folder, 'reports'))).toEqual(whole)
    await store.close()
  })
})
