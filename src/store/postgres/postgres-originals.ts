import type { Kysely } from 'kysely'
import type { OriginalsStore } from '#app/ports'
import { ok } from '#base/result'
import { hashOf } from '#store/originals/file-originals'
import type { PostgresCatch } from '#store/postgres/postgres-catch'
import type { Tables } from '#store/tables/tables'

/** Originals as rows beside the record, so that every process that reaches the database has them. */
export function postgresOriginals(db: Kysely<Tables>, caught: PostgresCatch): OriginalsStore {
  return {
    put: (bytes) =>
      caught(async () => {
        const sha256 = hashOf(bytes)
        const row = { sha256, bytes: Buffer.from(bytes) }
        await db
          .insertInto('originals')
          .values(row)
          .onConflict((clash) => clash.doNothing())
          .execute()
        return ok({ sha256, bytes: bytes.length })
      }),
    read: async (sha256) => {
      const row = await db.selectFrom('originals').select('bytes').where('sha256', '=', sha256).executeTakeFirst()
      return row === undefined || hashOf(row.bytes) !== sha256 ? undefined : row.bytes
    },
  }
}
