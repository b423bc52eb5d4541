import Database from 'better-sqlite3'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { OpenedStore } from '#store/opened-store'
import { openPostgresStore } from '#store/postgres/open-postgres-store'
import { openSqliteStore } from '#store/sqlite/open-sqlite-store'
import { startPostgres, type RunningPostgres } from '#testing/start-postgres'
import {
  add,
  auditRow,
  claim,
  custody,
  document,
  enter,
  feedRow,
  keep,
  reviewAct,
  setting,
  transact,
  valueOf,
  version,
} from '#testing/store/store-fixtures'

const tables = [
  'agreement_versions',
  'record_entries',
  'documents',
  'readings',
  'audit_rows',
  'review_acts',
  'workspace_settings',
  'custody_rows',
  'feed_rows',
] as const

describe('the database file itself', () => {
  let base: string
  let raw: Database.Database
  beforeAll(async () => {
    base = mkdtempSync(join(tmpdir(), 'servanda-append-'))
    const store = valueOf(await openSqliteStore(join(base, 'workspace'), { doing: 'a test', create: true }))
    await fill(store)
    await store.close()
    raw = new Database(join(base, 'workspace', 'servanda.db'))
  })
  afterAll(() => {
    raw.close()
    rmSync(base, { recursive: true })
  })

  test.each(tables)('refuses to change, delete or replace a row of %s', (table) => {
    const column = raw.prepare(`select name from pragma_table_info('${table}') limit 1`).pluck().get()
    const before = raw.prepare(`select * from ${table}`).all()
    expect(before.length).toBeGreaterThan(0)
    for (const statement of [
      `update ${table} set ${String(column)} = ${String(column)}`,
      `delete from ${table}`,
      `insert or replace into ${table} select * from ${table}`,
      `replace into ${table} select * from ${table}`,
    ]) {
      expect(() => raw.exec(statement), statement).toThrow('append-only')
    }
    expect(raw.prepare(`select * from ${table}`).all()).toEqual(before)
  })

  test('refuses a value of another type and a reading without its document', () => {
    raw.pragma('foreign_keys = on')
    const audit = "insert into audit_rows values (99, 'yesterday', 'ana', 'x', 'y', 'z')"
    expect(() => raw.exec(audit)).toThrow('cannot store TEXT value in INTEGER column')
    expect(() => raw.exec("insert into readings values ('doc_9', 1, 'x')")).toThrow('FOREIGN KEY')
  })
})

describe('the PostgreSQL database itself', () => {
  let server: RunningPostgres
  let client: pg.Client
  beforeAll(async () => {
    server = await startPostgres()
    const store = valueOf(await openPostgresStore(server.url, { create: true }))
    await fill(store)
    await store.close()
    client = new pg.Client({ connectionString: server.url })
    await client.connect()
  })
  afterAll(async () => {
    await client.end()
    await server.stop()
  })

  test.each([...tables, 'originals'])('refuses to change, delete or empty %s', async (table) => {
    const before = await client.query(`select * from ${table}`)
    expect(before.rows.length).toBeGreaterThan(0)
    const column = before.fields[0]?.name
    for (const statement of [
      `update ${table} set ${column} = ${column}`,
      `delete from ${table}`,
      `truncate ${table} cascade`,
      `insert into ${table} select * from ${table} on conflict (${keyOf(table)}) do update set ${column} = excluded.${column}`,
    ]) {
      await expect(client.query(statement), statement).rejects.toThrow('append-only')
    }
    expect((await client.query(`select * from ${table}`)).rows).toEqual(before.rows)
  })
})

describe('our own code', () => {
  test('has no statement that changes or deletes rows', () => {
    const folder = fileURLToPath(new URL('.', import.meta.url))
    const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
      (name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && !name.includes('migrations'),
    )
    expect(sources.length).toBeGreaterThan(20)
    for (const name of sources) {
      const text = readFileSync(join(folder, name), 'utf8')
      expect(text, name).not.toMatch(
        /updateTable|deleteFrom|replaceInto|mergeInto|doUpdateSet|\b(update|delete from|truncate|drop) [a-z_]+ /i,
      )
    }
  })
})

function keyOf(table: string): string {
  const keys: Readonly<Record<string, string>> = {
    agreement_versions: 'agreement, version',
    record_entries: 'agreement, sequence',
    readings: 'document, number',
    review_acts: 'document, number',
    originals: 'sha256',
  }
  return keys[table] ?? 'sequence'
}

async function fill(store: OpenedStore): Promise<void> {
  await add(store, version('first'), 0)
  await enter(store, [claim('cl_1')], 1)
  await store.originals.put(new TextEncoder().encode('The road is open.\n'))
  await keep(store, { ...document('doc_1'), reading: '{}' })
  await transact(store, (session) => session.addReviewAct(reviewAct('doc_1', 'ana')))
  await transact(store, (session) => session.addWorkspaceSetting(setting('coders', '2')))
  await transact(store, (session) => session.addCustody([custody('doc_1')]))
  await transact(store, (session) => session.addFeedRow(feedRow('feed_1', 'added')))
  await transact(store, (session) => session.addAuditRow(auditRow('filled')))
}
