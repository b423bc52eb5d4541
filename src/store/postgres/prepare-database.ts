import { sql, type Kysely, type Transaction } from 'kysely'
import type { StoreProblem } from '#app/ports'
import { err, ok, type Result } from '#base/result'
import { statementsAfter } from '#store/migrations/migration'
import { migrations, newestFormat } from '#store/migrations/registry'
import { newerFormat } from '#store/newer-format'
import { writeLock } from '#store/postgres/write-lock'
import type { Tables } from '#store/tables/tables'

/** Makes the tables where there are none and brings those of an earlier format forward: all steps, or none. */
export async function prepareDatabase(
  db: Kysely<Tables>,
  server: string,
  create: boolean,
): Promise<Result<undefined, StoreProblem>> {
  const unfit = await unfitServer(db, server)
  if (unfit !== undefined) return err(unfit)
  const format = await formatOf(db)
  if (format > newestFormat) return err(newerFormat(server, format))
  if (format === newestFormat) return ok(undefined)
  if (format === 0 && !create) return err(missing(server))
  await db.transaction().execute(async (step) => {
    await writeLock(step, migrationWaitMs)
    await bringForward(step)
  })
  return ok(undefined)
}

/** The format of the tables; 0 where there are none. */
export async function formatOf(db: Kysely<Tables>): Promise<number> {
  const table = await sql<{ found: string | null }>`select to_regclass('servanda_format')::text as found`.execute(db)
  if (table.rows[0]?.found === null) return 0
  const newest = await sql<{ format: number | null }>`select max(format) as format from servanda_format`.execute(db)
  return newest.rows[0]?.format ?? 0
}

const migrationWaitMs = 60_000

async function bringForward(db: Transaction<Tables>): Promise<void> {
  const table = `create table if not exists servanda_format
    (format bigint primary key, migrated_at timestamptz not null default now())`
  await sql.raw(table).execute(db)
  // Another process may have done it while this one waited.
  const format = await formatOf(db)
  for (const statement of statementsAfter(format, migrations, 'postgres')) await sql.raw(statement).execute(db)
  if (format < newestFormat) await sql`insert into servanda_format (format) values (${newestFormat})`.execute(db)
}

async function unfitServer(db: Kysely<Tables>, server: string): Promise<StoreProblem | undefined> {
  const asked = sql<{ encoding: string; version: number }>`
    select current_setting('server_encoding') as encoding, current_setting('server_version_num')::bigint as version`
  const { encoding, version } = (await asked.execute(db)).rows[0] ?? { encoding: '', version: 0 }
  if (encoding !== 'UTF8') {
    const message = `${server} keeps text as \`${encoding}\`, which lacks letters we need: create it with encoding UTF8`
    return { kind: 'unreachable', message }
  }
  if (version >= 140_000) return undefined
  return { kind: 'unreachable', message: `${server} is older than PostgreSQL 14: bring it to a later version` }
}

function missing(server: string): StoreProblem {
  return {
    kind: 'missing',
    message: `${server} has no workspace in it: make one with \`servanda init --database\`, or check the name in the address`,
  }
}
