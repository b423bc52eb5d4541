import { sql, type Kysely } from 'kysely'
import type { StoreCheck } from '#app/ports'
import { checkRows, type OriginalState } from '#store/check-rows'
import { hashOf } from '#store/originals/file-originals'
import { postgresProblem } from '#store/postgres/postgres-problem'
import { formatOf } from '#store/postgres/prepare-database'
import type { Tables } from '#store/tables/tables'

/** Checks the database from the server's settings up to the hashes. Changes nothing. */
export async function checkPostgres(db: Kysely<Tables>, server: string): Promise<readonly StoreCheck[]> {
  try {
    const settings = await checkSettings(db, server)
    return [...settings, await checkTriggers(db), ...(await checkRows(db, (sha256) => stateOf(db, sha256)))]
  } catch (error) {
    const problem = postgresProblem(error, server)
    if (problem === undefined) throw error
    const remedy = 'see the log of the server'
    return [{ name: 'server', fine: false, found: problem.message, remedy }]
  }
}

interface Settings {
  readonly version: string
  readonly fsync: string
  readonly commit: string
  readonly standbys: string
}

async function checkSettings(db: Kysely<Tables>, server: string): Promise<readonly StoreCheck[]> {
  const asked = sql<Settings>`select current_setting('server_version') as version, current_setting('fsync') as fsync,
    current_setting('synchronous_commit') as commit, current_setting('synchronous_standby_names') as standbys`
  const settings = (await asked.execute(db)).rows[0]
  if (settings === undefined) return []
  const { version, fsync, commit, standbys } = settings
  const lasting = fsync === 'on' && commit !== 'off'
  const copies = standbys === '' ? 'no standby is waited for' : `a commit waits for ${standbys}`
  return [
    { name: 'server', fine: true, found: `${server}, PostgreSQL ${version}, format ${await formatOf(db)}` },
    {
      name: 'durability',
      fine: lasting,
      found: `fsync ${fsync}, synchronous_commit ${commit}, ${copies}`,
      ...(lasting
        ? {}
        : { remedy: 'set `fsync` and `synchronous_commit` to on: what was answered as kept may be lost' }),
    },
  ]
}

async function checkTriggers(db: Kysely<Tables>): Promise<StoreCheck> {
  const asked = sql<{ count: number }>`select count(*) as count from pg_trigger t join pg_class c on c.oid = t.tgrelid
    join pg_proc p on p.oid = t.tgfoid
    where p.proname = 'servanda_refuse' and t.tgenabled in ('O', 'A') and c.relnamespace = current_schema()::regnamespace`
  const count = (await asked.execute(db)).rows[0]?.count ?? 0
  const fine = count === triggers
  const found = fine
    ? 'the database refuses to change or delete rows'
    : `${triggers - count} of ${triggers} guards are gone or off`
  return {
    name: 'append-only',
    fine,
    found,
    ...(fine ? {} : { remedy: 'restore the tables from a backup and compare' }),
  }
}

// Two for each of ten tables.
const triggers = 20

async function stateOf(db: Kysely<Tables>, sha256: string): Promise<OriginalState> {
  const row = await db.selectFrom('originals').select('bytes').where('sha256', '=', sha256).executeTakeFirst()
  if (row === undefined) return 'missing'
  return hashOf(row.bytes) === sha256 ? 'right' : 'changed'
}
