import { sql, type Transaction } from 'kysely'
import type { Tables } from '#store/tables/tables'

// One number for all writers of a database; it means nothing else: the letters SRVD.
const lockNumber = 0x53525644

/**
 * Takes the right to write until the end of the transaction, and waits up to `waitMs` for it. One writer at a time, as on
 * SQLite: versions and sequences are then given without races, and no transaction has to be repeated.
 */
export async function writeLock(db: Transaction<Tables>, waitMs: number): Promise<void> {
  const settings = sql`select set_config('lock_timeout', ${`${waitMs}ms`}, true),
    set_config('idle_in_transaction_session_timeout', '60s', true)`
  await settings.execute(db)
  await sql`select pg_advisory_xact_lock(${lockNumber}::bigint)`.execute(db)
}
