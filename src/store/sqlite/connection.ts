import Database from 'better-sqlite3'
import { Kysely, SqliteDialect } from 'kysely'
import type { Tables } from '#store/tables/tables'

/** One connection to the database file: SQLite's own, and Kysely's view of it. */
export interface SqliteConnection {
  readonly raw: Database.Database
  readonly db: Kysely<Tables>
}

/** Opens the one connection that writes. WAL with FULL: what was answered as kept survives a loss of power. */
export function openWriter(file: string): SqliteConnection {
  return toConnection(file, false, [
    'journal_mode = wal',
    'synchronous = full',
    'foreign_keys = on',
    'journal_size_limit = 67108864',
  ])
}

/** Opens a connection that only reads. */
export function openReader(file: string): SqliteConnection {
  return toConnection(file, true, ['query_only = on'])
}

// SQLite's own wait would block the whole process, so it is short and `whileBusy` waits instead.
const waitMs = 20

function toConnection(file: string, readonly: boolean, pragmas: readonly string[]): SqliteConnection {
  const raw = new Database(file, { fileMustExist: true, readonly, timeout: waitMs })
  try {
    for (const pragma of pragmas) raw.pragma(pragma)
    return { raw, db: new Kysely<Tables>({ dialect: new SqliteDialect({ database: raw }) }) }
  } catch (error) {
    raw.close()
    throw error
  }
}
