import { readdirSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { sql, type Kysely } from 'kysely'
import type { OriginalsStore, StoreProblem } from '#app/ports'
import { assert } from '#base/assert'
import { err, ok, type Result } from '#base/result'
import { copyRows, isEmpty } from '#store/copy-rows'
import { newestFormat } from '#store/migrations/registry'
import { fileOriginals } from '#store/originals/file-originals'
import { openReader, openWriter } from '#store/sqlite/connection'
import { createDatabase } from '#store/sqlite/create-database'
import { caughtBySqlite } from '#store/sqlite/sqlite-problem'
import { workspacePaths } from '#store/sqlite/workspace-paths'
import type { Tables } from '#store/tables/tables'

/**
 * Writes what a snapshot of a server holds as the files of a workspace folder: the database at `file`, the originals beside
 * it. The tables are the same on both databases, so that the copy is a workspace that any machine opens without a server.
 */
export async function writePortable(
  snapshot: Kysely<Tables>,
  file: string,
): Promise<Result<{ readonly bytes: number }, StoreProblem>> {
  const paths = workspacePaths(dirname(file))
  assert(paths.database === file, 'a portable copy has the name of a workspace')
  return await caughtBySqlite(paths.folder, async () => {
    createDatabase(file)
    const { raw, db } = openWriter(file)
    try {
      raw.exec('begin immediate')
      await copyRows(snapshot, db)
      raw.exec('commit')
      // One file, whatever is done with it.
      raw.pragma('journal_mode = delete')
    } finally {
      raw.close()
    }
    const originals = await writeOriginals(snapshot, fileOriginals(paths))
    return originals.ok ? ok({ bytes: statSync(file).size }) : originals
  })
}

// So many bytes are in memory at once, unless one original has more.
const mostBytes = 16_000_000
const mostHashes = 500

interface OriginalSize {
  readonly sha256: string
  readonly bytes: number
}

async function writeOriginals(
  snapshot: Kysely<Tables>,
  originals: OriginalsStore,
): Promise<Result<undefined, StoreProblem>> {
  for (let last = ''; ; ) {
    const next = sql<OriginalSize>`select sha256, length(bytes) as bytes from originals where sha256 > ${last}
      order by sha256 limit ${mostHashes}`
    const { rows } = await next.execute(snapshot)
    for (const batch of batchesOf(rows)) {
      const found = snapshot.selectFrom('originals').select('bytes').where('sha256', 'in', batch)
      const kept = await originals.putAll((await found.execute()).map(({ bytes }) => bytes))
      if (!kept.ok) return kept
    }
    const end = rows.at(-1)
    if (end === undefined) return ok(undefined)
    last = end.sha256
  }
}

function* batchesOf(rows: readonly OriginalSize[]): Generator<readonly string[]> {
  let [batch, size]: [string[], number] = [[], 0]
  for (const { sha256, bytes } of rows) {
    if (batch.length > 0 && size + bytes > mostBytes) {
      yield batch
      ;[batch, size] = [[], 0]
    }
    batch.push(sha256)
    size += bytes
  }
  if (batch.length > 0) yield batch
}

/** Where a portable copy is taken in: its originals first, then its rows in one transaction. */
export interface PortableGoal {
  readonly originals: OriginalsStore
  readonly transact: (
    work: (db: Kysely<Tables>) => Promise<Result<undefined, StoreProblem>>,
  ) => Promise<Result<undefined, StoreProblem>>
}

/** Takes in all of a workspace folder that stands still, such as a backup, where nothing was kept yet. */
export async function takePortable(folder: string, goal: PortableGoal): Promise<Result<undefined, StoreProblem>> {
  const paths = workspacePaths(folder)
  return await caughtBySqlite(folder, async () => {
    const { raw, db } = openReader(paths.database)
    try {
      const format = Number(raw.pragma('user_version', { simple: true }))
      if (format !== newestFormat) return err(otherFormat(folder, format))
      const empty = await goal.transact(refuseUnlessEmpty)
      if (!empty.ok) return empty
      // Before the transaction, which the server ends when it is idle for long.
      const originals = await takeOriginals(paths.originals, fileOriginals(paths), goal.originals)
      if (!originals.ok) return originals
      return await goal.transact(async (into) => {
        const stillEmpty = await refuseUnlessEmpty(into)
        if (stillEmpty.ok) await copyRows(db, into)
        return stillEmpty
      })
    } finally {
      raw.close()
    }
  })
}

async function refuseUnlessEmpty(db: Kysely<Tables>): Promise<Result<undefined, StoreProblem>> {
  return (await isEmpty(db)) ? ok(undefined) : err(notEmpty)
}

async function takeOriginals(
  place: string,
  from: OriginalsStore,
  to: OriginalsStore,
): Promise<Result<undefined, StoreProblem>> {
  let [batch, size]: [Uint8Array[], number] = [[], 0]
  for (const sha256 of hashesIn(place)) {
    const bytes = await from.read(sha256)
    if (bytes === undefined) continue
    batch.push(bytes)
    size += bytes.length
    if (size < mostBytes && batch.length < mostHashes) continue
    const kept = await to.putAll(batch)
    if (!kept.ok) return kept
    ;[batch, size] = [[], 0]
  }
  const kept = await to.putAll(batch)
  return kept.ok ? ok(undefined) : kept
}

function* hashesIn(place: string): Generator<string> {
  try {
    for (const part of readdirSync(place).sort()) yield* readdirSync(join(place, part)).sort()
  } catch (error) {
    // A workspace without documents has no folder of originals.
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error
  }
}

const notEmpty: StoreProblem = {
  kind: 'conflict',
  message: 'something is kept in this database already: a backup is restored only where nothing is; name an empty one',
}

function otherFormat(folder: string, format: number): StoreProblem {
  const message = `the backup \`${folder}\` is of format ${format}, and this program writes ${newestFormat}: restore it into a folder, back that up with this program, and restore that`
  return { kind: 'newer-format', message }
}
