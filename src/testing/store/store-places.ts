import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll } from 'vitest'
import { openMemoryStore } from '#store/memory/open-memory-store'
import type { OpenedStore } from '#store/opened-store'
import { openPostgresStore } from '#store/postgres/open-postgres-store'
import { openSqliteStore } from '#store/sqlite/open-sqlite-store'
import { startPostgres } from '#testing/start-postgres'
import { valueOf } from '#testing/store/store-fixtures'

/** The kinds of store that one suite is run against. */
export const storePlaces = ['memory', 'SQLite', 'PostgreSQL'] as const

/** Opens stores of one kind, each empty and apart from all others, and closes them after the tests around it. */
export function storesAt(name: (typeof storePlaces)[number]): () => Promise<OpenedStore> {
  let place: Place
  const opened: OpenedStore[] = []
  beforeAll(async () => {
    place = await makePlace[name]()
  })
  afterAll(async () => {
    for (const store of opened) await store.close()
    await place.close()
  })
  return async () => {
    const store = await place.open(opened.length)
    opened.push(store)
    return store
  }
}

interface Place {
  open(number: number): Promise<OpenedStore>
  close(): Promise<void>
}

const makePlace: Readonly<Record<(typeof storePlaces)[number], () => Promise<Place>>> = {
  memory: async () => ({ open: async () => openMemoryStore(), close: async () => undefined }),
  SQLite: async () => {
    const folder = mkdtempSync(join(tmpdir(), 'servanda-store-'))
    const options = { doing: 'the suite', create: true }
    return {
      open: async (number) => valueOf(await openSqliteStore(join(folder, String(number)), options)),
      close: async () => rmSync(folder, { recursive: true }),
    }
  },
  PostgreSQL: async () => {
    const server = await startPostgres()
    return {
      open: async (number) => valueOf(await openPostgresStore(await freshSchema(server.url, number), { create: true })),
      close: () => server.stop(),
    }
  },
}

/** The address of an empty schema of its own in the database. A database each would take ten times as long. */
export async function freshSchema(url: string, number: number): Promise<string> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query(`create schema suite_${number}`)
  await client.end()
  return `${url}&options=${encodeURIComponent(`-c search_path=suite_${number}`)}`
}
