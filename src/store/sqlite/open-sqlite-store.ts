import type { StoreProblem, StoreSession } from '#app/ports'
import { err, ok, type Result } from '#base/result'
import { isFailed } from '#store/is-failed'
import type { OpenedStore } from '#store/opened-store'
import { fileOriginals } from '#store/originals/file-originals'
import { serialQueue } from '#store/serial-queue'
import { sqlReader, sqlSession } from '#store/sql-session'
import { checkWorkspace } from '#store/sqlite/check-workspace'
import { openWriter, type SqliteConnection } from '#store/sqlite/connection'
import { copyDatabase } from '#store/sqlite/copy-database'
import { holdWorkspace, type WorkspaceHold } from '#store/sqlite/hold-workspace'
import { prepareFolder } from '#store/sqlite/prepare-folder'
import { readerPool, type ReaderPool } from '#store/sqlite/reader-pool'
import { caughtBySqlite } from '#store/sqlite/sqlite-problem'
import { toNewestFormat } from '#store/sqlite/to-newest-format'
import { whileBusy } from '#store/sqlite/while-busy'
import { workspacePaths, type WorkspacePaths } from '#store/sqlite/workspace-paths'

/** How a workspace folder is opened. */
export interface SqliteOptions {
  /** What this process does, in the words of its user; shown to whoever finds the workspace in use. */
  readonly doing: string
  /** Makes the workspace where there is none. Without it a folder without a workspace is a problem of kind `missing`. */
  readonly create?: boolean
  /** For a process that stays, such as a server: a second one that asks for the same is refused as `locked`. */
  readonly hold?: boolean
  /** How long to wait for another process that is writing; 5 seconds where it is not said. */
  readonly waitMs?: number
}

/**
 * Opens the workspace in a folder. Any number of processes on one machine may: SQLite lets one write at a time and the
 * others wait. The folder must lie on a disk of this machine, since locks over a network do not hold.
 */
export async function openSqliteStore(
  folder: string,
  options: SqliteOptions,
): Promise<Result<OpenedStore, StoreProblem>> {
  const paths = workspacePaths(folder)
  return await caughtBySqlite(folder, async () => {
    const prepared = prepareFolder(paths, options.create ?? false)
    if (!prepared.ok) return prepared
    const held = options.hold === true ? holdWorkspace(paths, options.doing) : ok(undefined)
    if (!held.ok) return held
    const opened = await openDatabase(paths, held.value, options)
    if (!opened.ok) held.value?.release()
    return opened
  })
}

/** Everything that a store needs while it is open. */
interface OpenFiles {
  readonly paths: WorkspacePaths
  readonly writer: SqliteConnection
  readonly readers: ReaderPool
  readonly hold: WorkspaceHold | undefined
  readonly waitMs: number
}

async function openDatabase(
  paths: WorkspacePaths,
  hold: WorkspaceHold | undefined,
  options: SqliteOptions,
): Promise<Result<OpenedStore, StoreProblem>> {
  return await caughtBySqlite(paths.folder, async () => {
    const waitMs = options.waitMs ?? 5000
    const current = await toNewestFormat(paths, { held: hold !== undefined, doing: options.doing, waitMs })
    if (!current.ok) return current
    // The last process that leaves tidies up and lets nobody in for that moment.
    const writer = await whileBusy(() => openWriter(paths.database), waitMs)
    return ok(toStore({ paths, writer, readers: readerPool(paths.database), hold, waitMs }))
  })
}

function toStore(files: OpenFiles): OpenedStore {
  const { paths, writer, readers, hold } = files
  const inTurn = serialQueue()
  return {
    kind: 'sqlite',
    originals: fileOriginals(paths),
    transact: (work) => inTurn(() => caughtBySqlite(paths.folder, async () => ok(await transactOn(files, work)))),
    read: (work) => caughtBySqlite(paths.folder, async () => ok(await readers.run((db) => work(sqlReader(db))))),
    check: () => checkWorkspace(paths.folder),
    backUpTo: (file) => caughtBySqlite(paths.folder, async () => ok(await copyDatabase(writer.raw, file))),
    restoreFrom: async () => err(byFolder(paths.folder)),
    close: () =>
      inTurn(async () => {
        readers.close()
        writer.raw.close()
        hold?.release()
      }),
  }
}

async function transactOn<T>(files: OpenFiles, work: (session: StoreSession) => Promise<T>): Promise<T> {
  const { raw, db } = files.writer
  await whileBusy(() => raw.exec('begin immediate'), files.waitMs)
  try {
    const answer = await work(sqlSession(db))
    raw.exec(isFailed(answer) ? 'rollback' : 'commit')
    return answer
  } finally {
    // Some failures, a full disk among them, have rolled back already.
    if (raw.inTransaction) raw.exec('rollback')
  }
}

function byFolder(folder: string): StoreProblem {
  const message = `a backup is restored as a folder of its own, not into \`${folder}\`: name one that is not there yet`
  return { kind: 'conflict', message }
}
