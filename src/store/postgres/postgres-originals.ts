import type { Kysely } from 'kysely'
import type { KeptOriginal, OriginalsStore } from '#app/ports'
import { ok } from '#base/result'
import { inBatches } from '#store/in-batches'
import { hashOf } from '#store/originals/file-originals'
import type { PostgresCatch } from '#store/postgres/postgres-catch'
import type { Tables } from '#store/tables/tables'

/** Originals as rows beside the record, so that every process that reaches the database has them. */
export function postgresOriginals(db: Kysely<Tables>, caught: PostgresCatch): OriginalsStore {
  return {
    put: (bytes) =>
      caught(async () => {
        const [kept] = await insertAll(db, [bytes])
        return ok(kept ?? { sha256: hashOf(bytes), bytes: bytes.length })
      }),
    putAll: (all) => caught(async () => ok(await insertAll(db, all))),
    read: async (sha256) => {
      const row = await db.selectFrom('originals').select('bytes').where('sha256', '=', sha256).executeTakeFirst()
      return row === undefined || hashOf(row.bytes) !== sha256 ? undefined : row.bytes
    },
  }
}

async function insertAll(db: Kysely<Tables>, all: readonly Uint8Array[]): Promise<readonly KeptOriginal[]> {
  const kept = all.map((bytes) => ({ sha256: hashOf(bytes), bytes: bytes.length }))
  const rows = new Map(all.map((bytes, at) => [kept[at]?.sha256 ?? '', Buffer.from(bytes)]))
  // Always in the order of hashes: two that insert the same rows the other way round would wait for each other.
  const sorted = [...rows].sort(([a], [b]) => (a < b ? -1 : 1)).map(([sha256, bytes]) => ({ sha256, bytes }))
  for (const batch of inBatches(sorted)) {
    await db
      .insertInto('originals')
      .values(batch)
      .onConflict((clash) => clash.doNothing())
      .execute()
  }
  return kept
}
