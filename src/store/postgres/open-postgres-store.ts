import { Kysely, PostgresDialect, type ControlledTransaction } from 'kysely'
import type { StoreProblem, StoreReader, StoreSession } from '#app/ports'
import { err, ok, type Result } from '#base/result'
import { isFailed } from '#store/is-failed'
import type { OpenedStore } from '#store/opened-store'
import { checkPostgres } from '#store/postgres/check-postgres'
import { describeServer, isPostgresUrl } from '#store/postgres/describe-server'
import { postgresCatch, type PostgresCatch } from '#store/postgres/postgres-catch'
import { postgresOriginals } from '#store/postgres/postgres-originals'
import { postgresPool } from '#store/postgres/postgres-pool'
import { type PortableGoal, takePortable, writePortable } from '#store/postgres/portable-copy'
import { prepareDatabase } from '#store/postgres/prepare-database'
import { writeLock } from '#store/postgres/write-lock'
import { serialQueue } from '#store/serial-queue'
import { sqlReader, sqlSession } from '#store/sql-session'
import type { Tables } from '#store/tables/tables'

/** How a database is opened. */
export interface PostgresOptions {
  /** Makes the tables where there are none. Without it a database without a workspace is a problem of kind `missing`. */
  readonly create?: boolean
  /** Connections at most; 10 where it is not said. */
  readonly connections?: number
  /** How long to wait for another writer; 5 seconds where it is not said. */
  readonly waitMs?: number
}

/** Opens the workspace in a PostgreSQL database. Any number of processes on any machines may. */
export async function openPostgresStore(
  url: string,
  options: PostgresOptions = {},
): Promise<Result<OpenedStore, StoreProblem>> {
  if (!isPostgresUrl(url)) return err(notAnAddress)
  const server = describeServer(url)
  const caught = postgresCatch(server)
  const db = new Kysely<Tables>({
    dialect: new PostgresDialect({ pool: postgresPool(url, options.connections ?? 10) }),
  })
  const prepared = await caught(() => prepareDatabase(db, server, options.create ?? false))
  if (prepared.ok) return ok(toStore({ db, server, caught, waitMs: options.waitMs ?? 5000 }))
  await db.destroy()
  return prepared
}

// The words are not repeated: they may hold a password.
const notAnAddress: StoreProblem = {
  kind: 'unreachable',
  message: 'this is not the address of a PostgreSQL database: write it as postgres://user@server/database',
}

interface OpenDatabase {
  readonly db: Kysely<Tables>
  readonly server: string
  readonly caught: PostgresCatch
  readonly waitMs: number
}

function toStore(open: OpenDatabase): OpenedStore {
  const { db, server, caught } = open
  const inTurn = serialQueue()
  return {
    kind: 'postgres',
    originals: postgresOriginals(db, caught),
    // In turn, so that those who wait for the lock do not hold the connections that readers need.
    transact: (work) => inTurn(() => caught(async () => ok(await transactOn(open, work)))),
    read: (work) => caught(async () => ok(await readOn(db, work))),
    check: () => checkPostgres(db, server),
    backUpTo: (file) => caught(() => readOnDatabase(db, (snapshot) => writePortable(snapshot, file))),
    restoreFrom: (backup) =>
      caught(() => {
        const transact: PortableGoal['transact'] = (work) => inTurn(() => transactOnDatabase(open, work))
        return takePortable(backup, { originals: postgresOriginals(db, caught), transact })
      }),
    close: () => db.destroy(),
  }
}

function transactOn<T>(open: OpenDatabase, work: (session: StoreSession) => Promise<T>): Promise<T> {
  return transactOnDatabase(open, (transaction) => work(sqlSession(transaction)))
}

async function transactOnDatabase<T>(open: OpenDatabase, work: (db: Kysely<Tables>) => Promise<T>): Promise<T> {
  const transaction = await open.db.startTransaction().setIsolationLevel('read committed').execute()
  try {
    await writeLock(transaction, open.waitMs)
    const answer = await work(transaction)
    await (isFailed(answer) ? transaction.rollback() : transaction.commit()).execute()
    return answer
  } catch (error) {
    await giveUp(transaction)
    throw error
  }
}

// All reads of the work see the same moment, whatever is written meanwhile.
function readOn<T>(db: Kysely<Tables>, work: (reader: StoreReader) => Promise<T>): Promise<T> {
  return readOnDatabase(db, (snapshot) => work(sqlReader(snapshot)))
}

async function readOnDatabase<T>(db: Kysely<Tables>, work: (snapshot: Kysely<Tables>) => Promise<T>): Promise<T> {
  const snapshot = db.transaction().setIsolationLevel('repeatable read').setAccessMode('read only')
  return await snapshot.execute(work)
}

// Where the connection is gone there is nothing left to roll back, and the first error says so.
async function giveUp(transaction: ControlledTransaction<Tables>): Promise<void> {
  if (transaction.isCommitted || transaction.isRolledBack) return
  try {
    await transaction.rollback().execute()
  } catch {
    // The first error tells what happened.
  }
}
