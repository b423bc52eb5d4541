import Database from 'better-sqlite3'
import { createHash } from 'node:crypto'
import {
  appendFileSync,
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { OriginalsStore, StoreProblem } from '#app/ports'
import type { Result } from '#base/result'
import { newestFormat } from '#store/migrations/registry'
import { checkWorkspace } from '#store/sqlite/check-workspace'
import { openSqliteStore } from '#store/sqlite/open-sqlite-store'
import { claim, custody, document, enter, keep, valueOf } from '#testing/store/store-fixtures'

let base: string
let folder: string
let file: string
beforeEach(async () => {
  base = mkdtempSync(join(tmpdir(), 'servanda-damage-'))
  folder = join(base, 'workspace')
  file = join(folder, 'servanda.db')
  const store = valueOf(await openSqliteStore(folder, { doing: 'a test', create: true }))
  await enter(
    store,
    Array.from({ length: 500 }, (_, index) => claim(`cl_${index}`)),
    0,
  )
  const { sha256 } = valueOf(await store.originals.put(new TextEncoder().encode('The road is open.\n')))
  await keep(store, { ...document('doc_1'), sha256 })
  await store.close()
})
afterEach(() => rmSync(base, { recursive: true }))

describe('a damaged workspace', () => {
  const damages: Readonly<Record<string, () => void>> = {
    'is empty': () => truncateSync(file, 0),
    'is cut off in the middle': () => truncateSync(file, Math.floor(statSync(file).size / 2)),
    'is cut off within its first page': () => truncateSync(file, 100),
    'is garbage': () => writeFileSync(file, Buffer.alloc(50_000, 'no database ')),
    'is another text': () => writeFileSync(file, 'servanda'),
    'is gone': () => rmSync(file),
  }
  test.each(Object.keys(damages))('whose database %s says so with what to do, and is not touched', async (how) => {
    damages[how]?.()
    const before = contentOf(folder)
    for (const create of [false, true]) {
      const opened = await openSqliteStore(folder, { doing: 'a test', create })
      expect(opened).toMatchObject({ ok: false, error: { kind: 'damaged' } })
      for (const words of [folder, 'servanda doctor', 'servanda restore']) expect(messageOf(opened)).toContain(words)
    }
    expect(faultsOf(await checkWorkspace(folder))).toEqual([faultName(how)])
    expect(contentOf(folder)).toEqual(before)
  })

  test('whose database belongs to another program is left alone', async () => {
    rmSync(file)
    const other = new Database(file)
    other.exec('create table notes (words text)')
    other.close()
    const opened = await openSqliteStore(folder, { doing: 'a test', create: true })
    expect(messageOf(opened)).toContain('another program')
  })

  test('of a later format asks for the later version and is not touched', async () => {
    rewrite(`pragma user_version = ${newestFormat + 1}`)
    const before = contentOf(folder)
    const opened = await openSqliteStore(folder, { doing: 'a test', create: true })
    expect(opened).toMatchObject({ ok: false, error: { kind: 'newer-format' } })
    expect(messageOf(opened)).toContain(`format ${newestFormat + 1}`)
    expect(contentOf(folder)).toEqual(before)
  })

  test('with a spoilt page answers reads as damaged, and the check finds it', async () => {
    const bytes = readFileSync(file)
    bytes.fill(0x5a, Math.floor(bytes.length * 0.6))
    writeFileSync(file, bytes)
    const store = valueOf(await openSqliteStore(folder, { doing: 'a test' }))
    const answer = await store.read((reader) => reader.listEntries('ceasefire' as never))
    expect(answer).toMatchObject({ ok: false, error: { kind: 'damaged' } })
    expect(faultsOf(await store.check())).toContain('database')
    await store.close()
  })

  test('whose rows were changed or deleted from outside is found out', async () => {
    rewrite(`drop trigger record_entries_no_update; drop trigger record_entries_no_delete;
      update record_entries set content = replace(content, 'open', 'shut') where sequence = 7;
      delete from record_entries where sequence = 9;
      insert into agreement_versions values ('bridge', 1, 'Bridge', 'changed', 'another hash', 1, 'ana')`)
    expect(faultsOf(await checkWorkspace(folder))).toEqual(['append-only'])
    rewrite(`create trigger record_entries_no_update before update on record_entries begin select raise(abort, 'append-only'); end;
      create trigger record_entries_no_delete before delete on record_entries begin select raise(abort, 'append-only'); end`)
    const checks = await checkWorkspace(folder)
    expect(faultsOf(checks)).toEqual(['texts of agreements', 'record', 'numbering'])
    expect(checks.find(({ name }) => name === 'record')?.found).toContain('`cl_6` of `ceasefire`')
  })

  test('with a changed original does not give it out, finds it, and takes the right one again', async () => {
    const { sha256 } = valueOf(await withOriginals((originals) => originals.put(road)))
    appendFileSync(join(folder, 'originals', sha256.slice(0, 2), sha256), 'x')
    expect(await withOriginals((originals) => originals.read(sha256))).toBeUndefined()
    const found = (await checkWorkspace(folder)).find(({ name }) => name === 'originals')
    expect(found).toMatchObject({ fine: false, found: expect.stringContaining('`report.txt` (changed)') })
    await withOriginals((originals) => originals.put(road))
    expect(faultsOf(await checkWorkspace(folder))).toEqual([])
  })

  test('in which something was cut off says what may be deleted', async () => {
    writeFileSync(`${file}.new-aa`, 'x')
    const { sha256 } = valueOf(await withOriginals((originals) => originals.put(road)))
    writeFileSync(join(folder, 'originals', sha256.slice(0, 2), '.new-bb'), 'x')
    const found = (await checkWorkspace(folder)).find(({ name }) => name === 'leftovers')?.found
    expect(found).toContain('servanda.db.new-aa')
    expect(found).toContain(join(sha256.slice(0, 2), '.new-bb'))
  })

  test('in which an original is missing says which', async () => {
    rmSync(join(folder, 'originals'), { recursive: true })
    const found = (await checkWorkspace(folder)).find(({ name }) => name === 'originals')
    expect(found).toMatchObject({ fine: false, found: expect.stringContaining('`report.txt` (missing)') })
  })
})

describe('a document that is a row of a table', () => {
  test('has the table as its original, and is found out when that is gone', async () => {
    const store = valueOf(await openSqliteStore(folder, { doing: 'a test' }))
    const { sha256: within } = valueOf(await store.originals.put(new TextEncoder().encode('day,notes\n1,x\n')))
    const row = { ...document('doc_row'), name: 'row 1', sha256: 'f'.repeat(64) }
    await keep(store, row)
    const came = { ...custody('doc_row'), sha256: row.sha256, within, locator: 'row 1' }
    await store.transact((session) => session.addCustody([came]))
    await store.close()
    const originals = async (): Promise<unknown> =>
      (await checkWorkspace(folder)).find(({ name }) => name === 'originals')
    expect(await originals()).toMatchObject({ fine: true })
    rmSync(join(folder, 'originals', within.slice(0, 2), within))
    expect(await originals()).toMatchObject({ fine: false, found: expect.stringContaining('`row 1` (missing)') })
  })

  test('is found out when it is not the bytes that came in', async () => {
    const store = valueOf(await openSqliteStore(folder, { doing: 'a test' }))
    await store.transact((session) => session.addCustody([{ ...custody('doc_1'), sha256: 'e'.repeat(64) }]))
    await store.close()
    const found = (await checkWorkspace(folder)).find(({ name }) => name === 'custody')
    expect(found).toMatchObject({ fine: false, found: expect.stringContaining('`report.txt`') })
  })
})

describe('a folder', () => {
  test('without a workspace says so and stays as it is', async () => {
    const empty = join(base, 'empty')
    mkdirSync(empty)
    expect(await openSqliteStore(empty, { doing: 'a test' })).toMatchObject({ ok: false, error: { kind: 'missing' } })
    expect(readdirSync(empty)).toEqual([])
    const nowhere = join(base, 'no', 'where')
    expect(await openSqliteStore(nowhere, { doing: 'a test' })).toMatchObject({ ok: false, error: { kind: 'missing' } })
    expect(existsSync(nowhere)).toBe(false)
  })

  test('that is a file is refused in words', async () => {
    writeFileSync(join(base, 'notes.txt'), 'x')
    const opened = await openSqliteStore(join(base, 'notes.txt'), { doing: 'a test', create: true })
    expect(opened).toMatchObject({ ok: false, error: { kind: 'unreachable' } })
  })

  test.skipIf(process.getuid?.() === 0)(
    'that this user may not enter is refused in words, not taken for none',
    async () => {
      chmodSync(folder, 0)
      const opened = await openSqliteStore(folder, { doing: 'a test', create: true })
      const checks = await checkWorkspace(folder)
      chmodSync(folder, 0o700)
      expect(opened).toMatchObject({ ok: false, error: { kind: 'unreachable' } })
      expect(checks).toMatchObject([{ fine: false, remedy: expect.stringContaining('permissions') }])
    },
  )

  test('that is made anew is for its owner alone', async () => {
    for (const path of [folder, join(folder, 'originals')]) expect(statSync(path).mode & 0o777).toBe(0o700)
    expect(statSync(file).mode & 0o777).toBe(0o600)
    expect(readdirSync(folder).sort()).toEqual(['originals', 'servanda.db'])
  })
})

const road = new TextEncoder().encode('The road is open.\n')

async function withOriginals<T>(work: (originals: OriginalsStore) => Promise<T>): Promise<T> {
  const store = valueOf(await openSqliteStore(folder, { doing: 'a test' }))
  const answer = await work(store.originals)
  await store.close()
  return answer
}

function rewrite(statements: string): void {
  const raw = new Database(file)
  raw.exec(statements)
  raw.close()
}

function faultName(how: string): string {
  return how === 'is empty' ? 'format' : 'database'
}

function faultsOf(checks: Awaited<ReturnType<typeof checkWorkspace>>): readonly string[] {
  return checks.filter(({ fine }) => !fine).map(({ name }) => name)
}

function messageOf(opened: Result<unknown, StoreProblem>): string {
  return opened.ok ? '' : opened.error.message
}

function contentOf(path: string): Readonly<Record<string, string>> {
  const all = readdirSync(path, { recursive: true, withFileTypes: true })
  // A reader of SQLite makes these two; they hold nothing then.
  const files = all.filter((entry) => entry.isFile() && !/-(shm|wal)$/.test(entry.name))
  return Object.fromEntries(
    files.map((entry) => {
      const name = join(entry.parentPath, entry.name)
      return [name, createHash('sha256').update(readFileSync(name)).digest('hex')]
    }),
  )
}
