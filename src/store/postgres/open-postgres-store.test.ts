import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { OpenedStore } from '#store/opened-store'
import { openPostgresStore } from '#store/postgres/open-postgres-store'
import { startPostgres, type RunningPostgres } from '#testing/start-postgres'
import { auditRow, awaited, ceasefire, enter, instant, read, transact, valueOf } from '#testing/store/store-fixtures'
import { freshSchema } from '#testing/store/store-places'

let server: RunningPostgres
let admin: pg.Client
beforeAll(async () => {
  server = await startPostgres()
  admin = new pg.Client({ connectionString: server.url })
  await admin.connect()
})
afterAll(async () => {
  await admin.end()
  await server.stop()
})

describe('an address', () => {
  const secret = 'hunter2'
  const addresses: Readonly<Record<string, [string, string]>> = {
    'of no server': [`postgres://ana:${secret}@127.0.0.1:9/ledger?sslpassword=${secret}`, 'does not answer'],
    'of a name nobody knows': [`postgres://ana:${secret}@no-such-server.invalid/ledger`, 'cannot be found'],
    'of another kind': [`mysql://ana:${secret}@localhost/ledger`, 'not the address of a PostgreSQL database'],
    'that is none': [`ana:${secret}`, 'not the address of a PostgreSQL database'],
    'with half an escape': [`postgres://ana:%zz${secret}@localhost/ledger`, 'not the address'],
    'with a broken port': [`postgres://ana:${secret}@localhost:99999999/ledger`, 'not the address'],
  }
  test.each(Object.keys(addresses))('%s is refused in words, without its password', async (which) => {
    const [url = '', words = ''] = addresses[which] ?? []
    const opened = await openPostgresStore(url, { create: true })
    expect(opened).toMatchObject({ ok: false, error: { kind: 'unreachable' } })
    expect(JSON.stringify(opened)).toContain(words)
    expect(JSON.stringify(opened)).not.toContain(secret)
  })

  test('of a database or a user that is not there says so', async () => {
    const elsewhere = server.url.replace('/postgres?', '/nowhere?')
    expect(await messageOf(openPostgresStore(elsewhere))).toContain('database `nowhere` on')
    expect(await messageOf(openPostgresStore(elsewhere))).toContain('createdb')
    const nobody = server.url.replace('postgres@', `nobody:${secret}@`)
    expect(await messageOf(openPostgresStore(nobody))).toContain('refused the user or the password')
    expect(await messageOf(openPostgresStore(nobody))).not.toContain(secret)
  })

  test('of an empty database is `missing` until it is asked to make a workspace', async () => {
    const url = await freshSchema(server.url, 1)
    expect(await openPostgresStore(url)).toMatchObject({ ok: false, error: { kind: 'missing' } })
    const tables = await admin.query(`select count(*)::int as count from pg_tables where schemaname = 'suite_1'`)
    expect(tables.rows).toEqual([{ count: 0 }])
  })

  test('of a database that cannot keep every letter is refused', async () => {
    await admin.query(`create database latin encoding 'LATIN1' locale 'C' template template0`)
    expect(await messageOf(openPostgresStore(server.url.replace('/postgres?', '/latin?'), { create: true }))).toContain(
      'UTF8',
    )
  })

  test('of a user who may not write is refused when something is written', async () => {
    const url = await freshSchema(server.url, 2)
    await (await opened(url)).close()
    await admin.query('create role guest login; grant usage on schema suite_2 to guest')
    await admin.query('grant select on all tables in schema suite_2 to guest')
    const store = valueOf(await openPostgresStore(url.replace('postgres@', 'guest@')))
    const refused = await store.transact((session) => session.addAuditRow(auditRow('x')))
    expect(refused).toMatchObject({ ok: false, error: { kind: 'unreachable' } })
    await store.close()
  })
})

test('a user who may only read and add keeps the record and cannot drop its guards', async () => {
  const url = await freshSchema(server.url, 8)
  await (await opened(url)).close()
  await admin.query('create role scribe login; grant usage on schema suite_8 to scribe')
  await admin.query('grant select, insert on all tables in schema suite_8 to scribe')
  const store = valueOf(await openPostgresStore(url.replace('postgres@', 'scribe@'), { create: true }))
  await enter(store, [awaited('ev_1')], 1)
  valueOf(await store.originals.put(new Uint8Array([1])))
  await store.close()
  const scribe = new pg.Client({ connectionString: url.replace('postgres@', 'scribe@') })
  await scribe.connect()
  for (const statement of [
    'drop trigger audit_rows_stay on audit_rows',
    'alter table audit_rows disable trigger all',
  ]) {
    await expect(scribe.query(statement)).rejects.toThrow('must be owner')
  }
  await scribe.end()
})

describe('several writers', () => {
  test('commit four hundred times through two pools without losing one', async () => {
    const url = await freshSchema(server.url, 3)
    const both = await Promise.all([opened(url), opened(url)])
    const work = both.flatMap((store, who) =>
      Array.from({ length: 200 }, (_, index) => enter(store, [awaited(`ev_${who}_${index}`)], index)),
    )
    for (const answer of await Promise.all(work)) expect(answer).toMatchObject({ ok: true })
    const entries = await read(both[0], (reader) => reader.listEntries(ceasefire))
    expect(entries.map(({ sequence }) => sequence)).toEqual(Array.from({ length: 400 }, (_, index) => index + 1))
    for (const store of both) await store.close()
  })

  test('of which one does not finish let the others know to try again', async () => {
    const url = await freshSchema(server.url, 4)
    const [slow, quick] = [await opened(url), valueOf(await openPostgresStore(url, { waitMs: 100 }))]
    await transact(slow, async () => {
      const refused = await quick.transact((session) => session.addAuditRow(auditRow('late')))
      expect(refused).toMatchObject({ ok: false, error: { kind: 'locked' } })
    })
    await transact(quick, (session) => session.addAuditRow(auditRow('late')))
    for (const store of [slow, quick]) await store.close()
  })

  test('a connection that is cut keeps nothing of the transaction, and the next one works', async () => {
    const store = await opened(await freshSchema(server.url, 5))
    const cut = await store.transact(async (session) => {
      await session.addEntries(ceasefire, [awaited('ev_1')], { at: instant(1), by: 'ana' })
      await admin.query('select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid()')
      return await session.addEntries(ceasefire, [awaited('ev_2')], { at: instant(1), by: 'ana' })
    })
    expect(cut).toMatchObject({ ok: false, error: { kind: 'unreachable' } })
    expect(await read(store, (reader) => reader.listEntries(ceasefire))).toEqual([])
    await enter(store, [awaited('ev_1')], 1)
    await store.close()
  })

  test('a reader sees one moment throughout', async () => {
    const store = await opened(await freshSchema(server.url, 6))
    await read(store, async (reader) => {
      const before = await reader.listEntries(ceasefire)
      await enter(store, [awaited('ev_1')], 1)
      expect(await reader.listEntries(ceasefire)).toEqual(before)
    })
    expect(await read(store, (reader) => reader.listEntries(ceasefire))).toHaveLength(1)
    await store.close()
  })
})

test('a server that is stopped is `unreachable`, in words', async () => {
  const own = await startPostgres()
  const store = await opened(own.url)
  await own.stop()
  expect(await store.read((reader) => reader.listAgreements())).toMatchObject({
    ok: false,
    error: { kind: 'unreachable' },
  })
  expect(await store.transact(async () => undefined)).toMatchObject({ ok: false, error: { kind: 'unreachable' } })
  expect(await store.originals.put(new Uint8Array([1]))).toMatchObject({ ok: false, error: { kind: 'unreachable' } })
  expect(await store.check()).toMatchObject([{ name: 'server', fine: false }])
  await store.close()
})

test('a server without fsync is found by the check', async () => {
  const store = await opened(await freshSchema(server.url, 7))
  expect((await store.check()).filter(({ fine }) => !fine).map(({ name }) => name)).toEqual(['durability'])
  await store.close()
})

async function opened(url: string): Promise<OpenedStore> {
  return valueOf(await openPostgresStore(url, { create: true }))
}

async function messageOf(opening: ReturnType<typeof openPostgresStore>): Promise<string> {
  const answer = await opening
  return answer.ok ? '' : answer.error.message
}
