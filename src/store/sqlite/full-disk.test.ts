import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { execFileSync } from 'node:child_process'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openSqliteStore } from '#store/sqlite/open-sqlite-store'
import type { OpenedStore } from '#store/opened-store'
import { startWorkspaceProcess } from '#testing/store/start-workspace-process'
import { auditRow, awaited, ceasefire, instant, read, transact, valueOf } from '#testing/store/store-fixtures'

let base: string
beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'servanda-full-'))
})
afterEach(() => rmSync(base, { recursive: true }))

describe('a limit on the size of files', () => {
  test('stops a process that commits with a word about room, and all it was answered is kept', async () => {
    const folder = join(base, 'workspace')
    const limited = startWorkspaceProcess(['commit', folder, 'ana', '100000'], 400)
    await limited.ended()
    const [last, ...answered] = [...limited.lines].reverse()
    expect(last).toBe('full')
    expect(answered.length).toBeGreaterThan(0)
    await expectWhole(folder, answered.reverse())
  })
})

// A disk of two megabytes, where this user may make one.
describe.skipIf(!canMount())('a full disk', () => {
  beforeEach(() => execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=2m', 'servanda-test', base]))
  afterEach(() => execFileSync('umount', [base]))

  test('refuses a commit as full, keeps nothing of it, and takes it when there is room again', async () => {
    const folder = join(base, 'workspace')
    const store = valueOf(await openSqliteStore(folder, { doing: 'a test', create: true }))
    await transact(store, (session) => session.addAuditRow(auditRow('first')))
    const big = { ...awaited('ev_big'), what: 'x'.repeat(3_000_000) }
    const addBig = (): ReturnType<typeof store.transact> =>
      store.transact(async (session) => {
        await session.addAuditRow(auditRow('big'))
        return await session.addEntries(ceasefire, [big], { at: instant(1), by: 'ana' })
      })
    expect(await addBig()).toMatchObject({ ok: false, error: { kind: 'full' } })
    expect(await read(store, (reader) => reader.listAuditRows(9))).toEqual([auditRow('first')])
    expect(await read(store, (reader) => reader.listEntries(ceasefire))).toEqual([])
    execFileSync('mount', ['-o', 'remount,size=20m', base])
    expect(await addBig()).toMatchObject({ ok: true, value: { ok: true, value: { added: 1 } } })
    expect((await store.check()).find(({ name }) => name === 'free space')).toMatchObject({ fine: false })
    await store.close()
  })

  test('refuses an original as full and leaves no piece of it', async () => {
    const folder = join(base, 'workspace')
    const store = valueOf(await openSqliteStore(folder, { doing: 'a test', create: true }))
    const kept = await store.originals.put(new Uint8Array(5_000_000))
    expect(kept).toMatchObject({ ok: false, error: { kind: 'full' } })
    const files = readdirSync(join(folder, 'originals'), { recursive: true, withFileTypes: true })
    expect(files.filter((entry) => entry.isFile())).toEqual([])
    await store.close()
  })

  test('on which no workspace fits leaves nothing of one', async () => {
    execFileSync('mount', ['-o', 'remount,size=32k', base])
    const folder = join(base, 'workspace')
    const opened = await openSqliteStore(folder, { doing: 'a test', create: true })
    expect(opened).toMatchObject({ ok: false, error: { kind: 'full' } })
    expect(readdirSync(folder)).toEqual(['originals'])
  })
})

async function expectWhole(folder: string, answered: readonly string[]): Promise<void> {
  const store: OpenedStore = valueOf(await openSqliteStore(folder, { doing: 'a test' }))
  const entries = (await read(store, (reader) => reader.listEntries(ceasefire))).map(({ entry }) => entry.id)
  expect(entries).toEqual(answered)
  expect((await store.check()).filter(({ fine }) => !fine)).toEqual([])
  await store.close()
}

function canMount(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false
  const folder = mkdtempSync(join(tmpdir(), 'servanda-mount-'))
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'servanda-test', folder], { stdio: 'ignore' })
    execFileSync('umount', [folder])
    return true
  } catch {
    return false
  } finally {
    rmSync(folder, { recursive: true })
  }
}
