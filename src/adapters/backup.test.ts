import fc from 'fast-check'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { folderCopies } from '#adapters/folder-copies'
import { inputFiles } from '#adapters/input-files'
import { systemClock } from '#adapters/system-clock'
import { backUp } from '#app/workspace/back-up'
import type { StoreSession } from '#app/ports'
import { restore, restoreInto } from '#app/workspace/restore'
import type { OpenedStore } from '#store/opened-store'
import { openPostgresStore } from '#store/postgres/open-postgres-store'
import { openSqliteStore } from '#store/sqlite/open-sqlite-store'
import { startPostgres, type RunningPostgres } from '#testing/start-postgres'
import { startWorkspaceProcess } from '#testing/store/start-workspace-process'
import {
  add,
  auditRow,
  awaited,
  ceasefire,
  document,
  enter,
  instant,
  keep,
  read,
  transact,
  valueOf,
  version,
} from '#testing/store/store-fixtures'
import { freshSchema } from '#testing/store/store-places'

let base: string
let count = 0
beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'servanda-backup-'))
})
afterEach(() => rmSync(base, { recursive: true }))

describe('a backup', () => {
  test('that is restored has the same content, whatever the content was', async () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1 }).filter((one) => !/\0|\p{Cs}/u.test(one))
    const texts = fc.array(text, { maxLength: 4 })
    const whole = fc.record({
      versions: texts,
      events: texts,
      documents: fc.array(fc.uint8Array({ minLength: 1 }), { maxLength: 3 }),
    })
    await fc.assert(
      fc.asyncProperty(whole, async (content) => {
        const { workspace, backup, restored } = freshFolders()
        const before = await withStore(workspace, async (store) => {
          await fill(store, content)
          const backedUp = await backUp({ store, clock: systemClock }, folderCopies, { workspace, goal: backup })
          expect(backedUp).toMatchObject({ ok: true })
          return await contentOf(store)
        })
        expect(await restore(inputFiles, folderCopies, { backup, goal: restored })).toMatchObject({ ok: true })
        await withStore(restored, async (store) => {
          expect(await contentOf(store)).toEqual(before)
          expect((await store.check()).filter(({ fine }) => !fine)).toEqual([])
        })
      }),
      { numRuns: 10 },
    )
  })

  test('that is made while another process commits has all that was kept before it, and nothing by halves', async () => {
    const { workspace, backup, restored } = freshFolders()
    const busy = startWorkspaceProcess(['commit', workspace, 'ana', '100000'])
    await busy.printed(30)
    await withStore(workspace, async (store) => {
      const answered = busy.lines.length
      valueOfBackup(await backUp({ store, clock: systemClock }, folderCopies, { workspace, goal: backup }))
      await restore(inputFiles, folderCopies, { backup, goal: restored })
      await busy.kill()
      await withStore(restored, async (copy) => {
        const entries = await read(copy, (reader) => reader.listEntries(ceasefire))
        expect(entries.length).toBeGreaterThanOrEqual(answered)
        const rows = await read(copy, (reader) => reader.listAuditRows(1000))
        expect(rows).toHaveLength(Math.min(entries.length, 1000))
        expect((await copy.check()).filter(({ fine }) => !fine)).toEqual([])
      })
    })
  })

  test('is for its owner alone, and so is what is restored from it', async () => {
    const { workspace, backup, restored } = freshFolders()
    await filledBackup(workspace, backup)
    await restore(inputFiles, folderCopies, { backup, goal: restored })
    for (const folder of [backup, restored]) {
      expect(statSync(folder).mode & 0o077, folder).toBe(0)
      for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
        expect(statSync(join(folder, name)).mode & 0o077, name).toBe(0)
      }
    }
  })

  test.each(['servanda.db', 'backup.json', 'original'])('with a changed %s restores nothing', async (which) => {
    const { workspace, backup, restored } = freshFolders()
    await filledBackup(workspace, backup)
    const names = readdirSync(backup, { recursive: true, encoding: 'utf8' })
    const name = names.find((one) => (which === 'original' ? /[0-9a-f]{64}$/.test(one) : one === which)) ?? ''
    writeFileSync(join(backup, name), 'changed')
    const refused = await restore(inputFiles, folderCopies, { backup, goal: restored })
    expect(refused).toMatchObject({ ok: false, error: { kind: 'damaged' } })
    expect(existsSync(restored)).toBe(false)
    expect(readdirSync(join(restored, '..')).filter((one) => one.includes('partial'))).toEqual([])
  })

  test('with a file missing restores nothing', async () => {
    const { workspace, backup, restored } = freshFolders()
    await filledBackup(workspace, backup)
    rmSync(join(backup, 'originals'), { recursive: true })
    expect(await restore(inputFiles, folderCopies, { backup, goal: restored })).toMatchObject({ ok: false })
    expect(existsSync(restored)).toBe(false)
  })

  test('is not written over anything, and nothing is restored over a workspace', async () => {
    const { workspace, backup } = freshFolders()
    await filledBackup(workspace, backup)
    await withStore(workspace, async (store) => {
      const again = await backUp({ store, clock: systemClock }, folderCopies, { workspace, goal: backup })
      expect(again).toMatchObject({ ok: false })
    })
    expect(await restore(inputFiles, folderCopies, { backup, goal: workspace })).toMatchObject({ ok: false })
  })

  test('takes no drafts and follows no links', async () => {
    const { workspace, backup } = freshFolders()
    await withStore(workspace, fillLittle)
    mkdirSync(join(workspace, 'originals', 'ff'))
    writeFileSync(join(workspace, 'originals', 'ff', '.new-1'), 'half')
    symlinkSync('/etc/hostname', join(workspace, 'originals', 'ff', 'f'.repeat(64)))
    await withStore(workspace, (store) =>
      backUp({ store, clock: systemClock }, folderCopies, { workspace, goal: backup }),
    )
    expect(readdirSync(join(backup, 'originals', 'ff'))).toEqual([])
  })
})

describe('a backup of a workspace on a server', () => {
  let server: RunningPostgres
  beforeAll(async () => {
    server = await startPostgres()
  })
  afterAll(() => server.stop())

  test('is a folder that opens without the server, and goes back into another one', async () => {
    const { backup, restored } = freshFolders()
    const store = await onServer(server, 1)
    const documents = Array.from({ length: 45 }, (_, at) => Uint8Array.from([at, 1]))
    await fill(store, { versions: ['first', 'second'], events: ['a', 'b'], documents })
    await transact(store, (session) => fillTheRest(session, 1200))
    const before = await contentOf(store)
    valueOfBackup(await backUp({ store, clock: systemClock }, folderCopies, { goal: backup }))
    expect(await restore(inputFiles, folderCopies, { backup, goal: restored })).toMatchObject({ ok: true })
    await withStore(restored, async (folder) => {
      expect(await contentOf(folder)).toEqual(before)
      expect((await folder.check()).filter(({ fine }) => !fine)).toEqual([])
    })
    const other = await onServer(server, 2)
    const done = await restoreInto({ store: other, files: inputFiles }, folderCopies, backup)
    expect(done).toMatchObject({ ok: true })
    expect(await contentOf(other)).toEqual(before)
    // It goes on from there: numbers are given behind those that came.
    await enter(other, [awaited('ev_later')], 9)
    const again = await restoreInto({ store: other, files: inputFiles }, folderCopies, backup)
    expect(again).toMatchObject({ ok: false, error: { kind: 'conflict' } })
    await Promise.all([store.close(), other.close()])
  })

  test('of a folder goes into a server, and one that is damaged does not', async () => {
    const { workspace, backup } = freshFolders()
    await filledBackup(workspace, backup)
    const store = await onServer(server, 3)
    expect(await restoreInto({ store, files: inputFiles }, folderCopies, backup)).toMatchObject({ ok: true })
    expect(await contentOf(store)).toEqual(await withStore(workspace, contentOf))
    await store.close()
    writeFileSync(join(backup, 'servanda.db'), 'changed')
    const empty = await onServer(server, 4)
    const refused = await restoreInto({ store: empty, files: inputFiles }, folderCopies, backup)
    expect(refused).toMatchObject({ ok: false, error: { kind: 'damaged' } })
    await empty.close()
  })
})

async function onServer({ url }: RunningPostgres, number: number): Promise<OpenedStore> {
  return valueOf(await openPostgresStore(await freshSchema(url, number), { create: true }))
}

async function fillTheRest(session: StoreSession, rows: number): Promise<void> {
  const [at, by] = [instant(5), 'ana']
  const { items } = await session.listDocuments({ limit: 1 })
  const [first] = items
  if (first === undefined) throw new Error('a document was kept')
  await session.addReading(first.id, '{"at":"again"}')
  await session.addReviewAct({ document: first.id, at, by, act: '{}' })
  await session.addWorkspaceSetting({ name: 'mappings', value: '[]', at, by })
  await session.addFeedRow({ feed: 'f', did: 'added', at, by, content: '{}' })
  const custody = { document: first.id, sha256: first.sha256, locator: '', at, by, reader: '1' }
  await session.addCustody(Array.from({ length: rows }, (_, row) => ({ ...custody, from: `file ${row}` })))
}

function freshFolders(): { readonly workspace: string; readonly backup: string; readonly restored: string } {
  count += 1
  const folder = join(base, String(count))
  mkdirSync(folder)
  return { workspace: join(folder, 'workspace'), backup: join(folder, 'backup'), restored: join(folder, 'restored') }
}

async function filledBackup(workspace: string, backup: string): Promise<void> {
  await withStore(workspace, async (store) => {
    await fillLittle(store)
    valueOfBackup(await backUp({ store, clock: systemClock }, folderCopies, { workspace, goal: backup }))
  })
}

function fillLittle(store: OpenedStore): Promise<void> {
  return fill(store, { versions: ['first'], events: ['a'], documents: [Uint8Array.from([1, 2])] })
}

async function fill(
  store: OpenedStore,
  content: { readonly versions: string[]; readonly events: string[]; readonly documents: Uint8Array[] },
): Promise<void> {
  for (const [index, text] of content.versions.entries()) await add(store, version(text), index)
  const events = content.events.map((what, index) => ({ ...awaited(`ev_${index}`), what }))
  await enter(store, events, 1)
  for (const [index, bytes] of content.documents.entries()) {
    const { sha256 } = valueOf(await store.originals.put(bytes))
    await keep(store, { ...document(`doc_${index}`), sha256, bytes: bytes.length, reading: `{"at":${index}}` })
  }
  await transact(store, (session) => session.addAuditRow(auditRow('filled')))
}

async function contentOf(store: OpenedStore): Promise<unknown> {
  const rows = await read(store, async (reader) => {
    const page = await reader.listDocuments({ limit: 1000 })
    const documents = await Promise.all(page.items.map(({ id }) => reader.findDocument(id)))
    const versions = await reader.listVersions(ceasefire)
    return {
      versions,
      documents,
      custody: await reader.listCustody(page.items.map(({ id }) => id)),
      acts: await Promise.all(page.items.map(({ id }) => reader.listReviewActs(id))),
      mappings: await reader.findWorkspaceSetting('mappings'),
      feeds: await reader.listFeedRows(),
      entries: await reader.listEntries(ceasefire),
      audit: await reader.listAuditRows(1000),
    }
  })
  const originals = await Promise.all(rows.documents.map((one) => store.originals.read(one?.sha256 ?? '')))
  return { ...rows, originals: originals.map((bytes) => [...(bytes ?? [])]) }
}

async function withStore<T>(folder: string, work: (store: OpenedStore) => Promise<T>): Promise<T> {
  const store = valueOf(await openSqliteStore(folder, { doing: 'a test', create: true }))
  try {
    return await work(store)
  } finally {
    await store.close()
  }
}

function valueOfBackup(done: Awaited<ReturnType<typeof backUp>>): void {
  if (!done.ok) throw new Error(done.error.message)
}
