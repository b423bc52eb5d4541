import { mkdtempSync, rmSync } from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { OpenedStore } from '#store/opened-store'
import { checkWorkspace } from '#store/sqlite/check-workspace'
import { openSqliteStore } from '#store/sqlite/open-sqlite-store'
import { startWorkspaceProcess } from '#testing/store/start-workspace-process'
import { auditRow, ceasefire, read, transact, valueOf } from '#testing/store/store-fixtures'

let base: string
let folder: string
beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'servanda-two-'))
  folder = join(base, 'workspace')
})
afterEach(() => rmSync(base, { recursive: true }))

describe('two processes on one workspace', () => {
  test('begin it at once and commit four hundred times without losing one', async () => {
    const both = ['ana', 'bela'].map((name) => startWorkspaceProcess(['commit', folder, name, '200']))
    for (const each of both) await each.ended()
    const answered = both.flatMap(({ lines }) => lines)
    expect(new Set(answered).size).toBe(400)
    await withStore(async (store) => {
      const entries = await read(store, (reader) => reader.listEntries(ceasefire))
      expect(new Set(entries.map(({ entry }) => entry.id))).toEqual(new Set(answered))
      expect(entries.map(({ sequence }) => sequence)).toEqual(entries.map((_, index) => index + 1))
      expect(faultsOf(await store.check())).toEqual([])
    })
  })

  test('come and go sixty times each and are never in each other’s way', async () => {
    const both = ['ana', 'bela'].map((name) => startWorkspaceProcess(['visit', folder, name, '60']))
    for (const each of both) await each.ended()
    const said = both.flatMap(({ lines }) => lines).filter((line) => line !== 'done')
    expect(said.filter((line) => !/^(ana|bela)_\d+$/.test(line))).toEqual([])
    await withStore(async (store) => {
      const rows = await read(store, (reader) => reader.listAuditRows(1000))
      expect(new Set(rows.map(({ did }) => did))).toEqual(new Set(said))
      expect(rows).toHaveLength(120)
    })
  })

  test.each([1, 9, 30])(
    'a kill after %i commits loses none of them and leaves no half of the next',
    async (commits) => {
      const doomed = startWorkspaceProcess(['commit', folder, 'ana', '100000'])
      await doomed.printed(commits)
      await doomed.kill()
      await withStore(async (store) => {
        const entries = (await read(store, (reader) => reader.listEntries(ceasefire))).map(({ entry }) => entry.id)
        expect(entries.slice(0, doomed.lines.length)).toEqual(doomed.lines)
        // At most the one that was kept but not yet answered.
        expect(entries.length - doomed.lines.length).toBeLessThanOrEqual(1)
        const rows = await read(store, (reader) => reader.listAuditRows(1000))
        expect(rows.map(({ did }) => did).reverse()).toEqual(entries.slice(-1000))
        expect(faultsOf(await store.check())).toEqual([])
      })
    },
  )

  test('a second that wants to stay is told who is there, and may once that one is dead', async () => {
    const server = startWorkspaceProcess(['hold', folder])
    await server.printed(1)
    const refused = await openSqliteStore(folder, { doing: 'servanda serve', hold: true })
    expect(refused).toMatchObject({ ok: false, error: { kind: 'locked' } })
    const message = refused.ok ? '' : refused.error.message
    for (const words of [folder, '`servanda hold`', `process ${server.pid}`, hostname(), 'try again']) {
      expect(message).toContain(words)
    }
    expect(await inUse()).toContain(`process ${server.pid}`)
    await server.kill()
    expect(await inUse()).toBe('by nobody who stays')
    const taken = valueOf(await openSqliteStore(folder, { doing: 'servanda serve', hold: true }))
    await taken.close()
  })

  test('a short command writes while a server stays', async () => {
    const server = startWorkspaceProcess(['hold', folder])
    await server.printed(1)
    await withStore((store) => transact(store, (session) => session.addAuditRow(auditRow('beside'))))
    await server.kill()
  })

  test('one that waits too long for the other to finish is told to try again, and nothing is lost', async () => {
    const sitting = startWorkspaceProcess(['sit', folder])
    await sitting.printed(1)
    const store = valueOf(await openSqliteStore(folder, { doing: 'a test', waitMs: 100 }))
    const refused = await store.transact((session) => session.addAuditRow(auditRow('late')))
    expect(refused).toMatchObject({ ok: false, error: { kind: 'locked' } })
    expect(await read(store, (reader) => reader.listAuditRows(9))).toEqual([])
    await sitting.kill()
    await transact(store, (session) => session.addAuditRow(auditRow('late')))
    expect(await read(store, (reader) => reader.listAuditRows(9))).toEqual([auditRow('late')])
    await store.close()
  })

  test('the hold is free again when its holder closes, also for the same process', async () => {
    for (let time = 0; time < 2; time += 1) {
      const store = valueOf(await openSqliteStore(folder, { doing: 'a test', create: true, hold: true }))
      expect(await openSqliteStore(folder, { doing: 'a test', hold: true })).toMatchObject({ ok: false })
      await store.close()
    }
  })
})

async function withStore(work: (store: OpenedStore) => Promise<void>): Promise<void> {
  const store = valueOf(await openSqliteStore(folder, { doing: 'a test' }))
  await work(store)
  await store.close()
}

async function inUse(): Promise<string | undefined> {
  return (await checkWorkspace(folder)).find(({ name }) => name === 'in use')?.found
}

function faultsOf(checks: Awaited<ReturnType<OpenedStore['check']>>): readonly string[] {
  return checks.filter(({ fine }) => !fine).map(({ name, found }) => `${name}: ${found}`)
}
