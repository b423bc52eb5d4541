import Database from 'better-sqlite3'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sha256OfText } from '#base/hash'
import { entryText } from '#store/entry-text'
import { statementsAfter } from '#store/migrations/migration'
import { migrations, newestFormat } from '#store/migrations/registry'
import type { OpenedStore } from '#store/opened-store'
import { openPostgresStore } from '#store/postgres/open-postgres-store'
import { applicationId } from '#store/sqlite/format'
import { openSqliteStore } from '#store/sqlite/open-sqlite-store'
import { startPostgres, type RunningPostgres } from '#testing/start-postgres'
import {
  awaited,
  ceasefire,
  custody,
  documentId,
  enter,
  read,
  reviewAct,
  transact,
  valueOf,
} from '#testing/store/store-fixtures'
import { freshSchema } from '#testing/store/store-places'
import { startWorkspaceProcess } from '#testing/store/start-workspace-process'

// Rows as each earlier format kept them. They stay as they are: what is migrated is what people have.
const entry = entryText(awaited('ev_1'))
const rowsOfFormat1 = [
  `insert into agreement_versions values ('ceasefire', 1, 'Ceasefire', 'Ağdam', 'aa', 1605571200123, 'ana')`,
  `insert into record_entries values ('ceasefire', 1, 'event', 'ev_1', '${entry}', '${sha256OfText(entry)}', 5, 'ana')`,
  `insert into documents values (1, 'doc_1', null, 'r.txt', 'text/plain', 'bb', 3, 'abc', '2020-11-17', 6, 'ana')`,
  `insert into readings values ('doc_1', 1, '{"items":[]}')`,
  `insert into audit_rows values (1, 7, 'ana', 'import', 'doc_1', '{}')`,
]
const rowsByFormat: Readonly<Record<number, readonly string[]>> = {
  1: rowsOfFormat1,
  2: rowsOfFormat1,
  3: [
    ...rowsOfFormat1,
    `insert into review_acts values ('doc_1', 1, 8, 'ana', '{}')`,
    `insert into workspace_settings values (1, 'coders', '2', 8, 'ana')`,
  ],
}
const earlier = migrations.map(({ number }) => number).filter((number) => number < newestFormat)

test('migrations are numbered from one without a gap, and every earlier format has rows to try them on', () => {
  expect(migrations.map(({ number }) => number)).toEqual(migrations.map((_, index) => index + 1))
  expect(Object.keys(rowsByFormat).map(Number)).toEqual(earlier)
})

describe('a filled SQLite database', () => {
  let base: string
  beforeAll(() => {
    base = mkdtempSync(join(tmpdir(), 'servanda-migrate-'))
  })
  afterAll(() => rmSync(base, { recursive: true }))

  test.each(earlier)('of format %i comes forward with everything in it', async (format) => {
    const folder = join(base, `forward-${format}`)
    makeDatabase(folder, format)
    const store = valueOf(await openSqliteStore(folder, { doing: 'a test' }))
    await expectEverything(store)
    await store.close()
    const raw = new Database(join(folder, 'servanda.db'))
    expect(raw.pragma('user_version', { simple: true })).toBe(newestFormat)
    expect(() => raw.exec('delete from audit_rows')).toThrow('append-only')
    raw.close()
  })

  test.each(earlier)('of format %i comes forward once when two open it at the same time', async (format) => {
    const folder = join(base, `twice-${format}`)
    makeDatabase(folder, format)
    const both = ['ana', 'bela'].map((name) => startWorkspaceProcess(['commit', folder, name, '3']))
    for (const each of both) await each.ended()
    expect(both.flatMap(({ lines }) => lines)).toHaveLength(6)
  })

  test.each(earlier)('of format %i stays as it is when a step fails', async (format) => {
    const folder = join(base, `failing-${format}`)
    const raw = makeDatabase(folder, format)
    raw.exec('create table feed_rows (name text)')
    const before = raw.prepare('select name from sqlite_schema order by name').pluck().all()
    await expect(openSqliteStore(folder, { doing: 'a test' })).rejects.toThrow('already exists')
    expect(raw.prepare('select name from sqlite_schema order by name').pluck().all()).toEqual(before)
    expect(raw.pragma('user_version', { simple: true })).toBe(format)
    raw.close()
  })

  test.each(earlier)('of format %i is not brought forward while somebody stays in the workspace', async (format) => {
    const folder = join(base, `held-${format}`)
    makeDatabase(folder, newestFormat)
    const server = startWorkspaceProcess(['hold', folder])
    await server.printed(1)
    const raw = new Database(join(folder, 'servanda.db'))
    raw.pragma(`user_version = ${format}`)
    expect(await openSqliteStore(folder, { doing: 'a test' })).toMatchObject({ ok: false, error: { kind: 'locked' } })
    raw.close()
    await server.kill()
  })
})

describe('a filled PostgreSQL database', () => {
  let server: RunningPostgres
  beforeAll(async () => {
    server = await startPostgres()
  })
  afterAll(() => server.stop())

  test.each(earlier)('of format %i comes forward with everything in it, whoever opens it first', async (format) => {
    const url = await freshSchema(server.url, format)
    await fillPostgres(url, format)
    const opened = await Promise.all([1, 2, 3].map(() => openPostgresStore(url)))
    for (const store of opened.map(valueOf)) {
      await expectEverything(store)
      await store.close()
    }
  })

  test('of a later format asks for the later version', async () => {
    const url = await freshSchema(server.url, 1000)
    await fillPostgres(url, 1)
    await query(url, [`insert into servanda_format (format) values (${newestFormat + 1})`])
    const opened = await openPostgresStore(url, { create: true })
    expect(opened).toMatchObject({ ok: false, error: { kind: 'newer-format' } })
  })
})

function makeDatabase(folder: string, format: number): Database.Database {
  mkdirSync(folder)
  const raw = new Database(join(folder, 'servanda.db'))
  raw.pragma('journal_mode = wal')
  const steps = migrations.filter(({ number }) => number <= format)
  for (const statement of statementsAfter(0, steps, 'sqlite')) raw.exec(statement)
  for (const statement of rowsByFormat[format] ?? []) raw.exec(statement)
  raw.pragma(`application_id = ${applicationId}`)
  raw.pragma(`user_version = ${format}`)
  return raw
}

async function fillPostgres(url: string, format: number): Promise<void> {
  const steps = migrations.filter(({ number }) => number <= format)
  await query(url, [
    'create table servanda_format (format bigint primary key, migrated_at timestamptz not null default now())',
    ...statementsAfter(0, steps, 'postgres'),
    ...(rowsByFormat[format] ?? []),
    `insert into servanda_format (format) values (${format})`,
  ])
}

async function query(url: string, statements: readonly string[]): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  for (const statement of statements) await client.query(statement)
  await client.end()
}

async function expectEverything(store: OpenedStore): Promise<void> {
  expect(await read(store, (reader) => reader.listVersions(ceasefire))).toEqual([
    {
      id: 'ceasefire',
      version: 1,
      title: 'Ceasefire',
      text: 'Ağdam',
      sha256: 'aa',
      recordedAt: 1605571200123,
      recordedBy: 'ana',
    },
  ])
  const entries = await read(store, (reader) => reader.listEntries(ceasefire))
  expect(entries).toEqual([
    { agreement: ceasefire, sequence: 1, entry: awaited('ev_1'), recordedAt: 5, recordedBy: 'ana' },
  ])
  expect(await read(store, (reader) => reader.findDocument(documentId('doc_1')))).toMatchObject({
    text: 'abc',
    publishedAt: '2020-11-17',
    reading: '{"items":[]}',
  })
  expect(await read(store, (reader) => reader.listAuditRows(9))).toMatchObject([{ did: 'import' }])
  await transact(store, (session) => session.addReviewAct(reviewAct('doc_1', 'ana')))
  expect(await read(store, (reader) => reader.listReviewActs(documentId('doc_1')))).not.toEqual([])
  await transact(store, (session) => session.addCustody([custody('doc_1')]))
  expect(await read(store, (reader) => reader.listCustody([documentId('doc_1')]))).toContainEqual(custody('doc_1'))
  // The same entry again is known again: digests mean the same as before.
  expect(await enter(store, [awaited('ev_1')], 9)).toMatchObject({ value: { added: 0, alreadyThere: 1 } })
}
