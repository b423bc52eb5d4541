import type Database from 'better-sqlite3'
import { existsSync, readdirSync, statfsSync, statSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { StoreCheck } from '#app/ports'
import { checkRows, type OriginalState } from '#store/check-rows'
import { errorCode } from '#store/error-code'
import { newestFormat } from '#store/migrations/registry'
import { hashOf, originalPath } from '#store/originals/file-originals'
import { openReader, type SqliteConnection } from '#store/sqlite/connection'
import { formatOf, formatProblem } from '#store/sqlite/format'
import { holderOf } from '#store/sqlite/hold-workspace'
import { isThere } from '#store/sqlite/prepare-folder'
import { sqliteProblem } from '#store/sqlite/sqlite-problem'
import { whileBusy } from '#store/sqlite/while-busy'
import { workspacePaths, type WorkspacePaths } from '#store/sqlite/workspace-paths'

/** Checks a workspace folder from the file system up to the hashes, also one too damaged to be opened. Changes nothing. */
export async function checkWorkspace(folder: string): Promise<readonly StoreCheck[]> {
  const paths = workspacePaths(folder)
  try {
    if (!isThere(paths.database)) return [noDatabase(folder)]
    return [...checkPlace(paths), ...(await checkDatabase(paths))]
  } catch (error) {
    return [toCheck(error, folder)]
  }
}

function noDatabase(folder: string): StoreCheck {
  const remedy = 'make a workspace with `servanda init`, or bring back a backup with `servanda restore`'
  return { name: 'database', fine: false, found: `there is no \`servanda.db\` in \`${folder}\``, remedy }
}

function toCheck(error: unknown, folder: string): StoreCheck {
  const problem = sqliteProblem(error, folder)
  if (problem === undefined || !(error instanceof Error)) throw error
  const remedy =
    problem.kind === 'damaged' ? restore : 'see who owns the folder, its permissions, and whether the disk is sound'
  return { name: 'database', fine: false, found: error.message, remedy }
}

const restore =
  'bring back a backup with `servanda restore` into another folder; keep this one until you have compared them'

async function checkDatabase(paths: WorkspacePaths): Promise<readonly StoreCheck[]> {
  try {
    const { raw, db } = await whileBusy(() => openSnapshot(paths.database), 2000)
    try {
      const problem = formatProblem(raw, paths.folder)
      if (problem !== undefined) return [{ name: 'format', fine: false, found: problem.message, remedy: restore }]
      const checks = [checkPages(raw), checkFormat(raw), checkJournal(raw), checkForeignKeys(raw), checkTriggers(raw)]
      const rows = checks.every(({ fine }) => fine) ? await checkRows(db, (sha256) => stateOf(paths, sha256)) : []
      return [...checks, ...rows, checkSpare(paths)]
    } finally {
      raw.close()
    }
  } catch (error) {
    return [toCheck(error, paths.folder)]
  }
}

// One moment throughout, whatever is written meanwhile.
function openSnapshot(file: string): SqliteConnection {
  const reader = openReader(file)
  try {
    reader.raw.exec('begin; select count(*) from sqlite_schema')
    return reader
  } catch (error) {
    reader.raw.close()
    throw error
  }
}

function checkPlace(paths: WorkspacePaths): readonly StoreCheck[] {
  const { bavail, bsize } = statfsSync(paths.folder)
  const free = bavail * bsize
  const size = statSync(paths.database).size
  const enough = free > Math.max(2 * size, 100_000_000)
  const open = (statSync(paths.database).mode & 0o077) !== 0 && process.platform !== 'win32'
  const holder = holderOf(paths)
  return [
    {
      name: 'free space',
      fine: enough,
      found: `${megabytes(free)} free, the database has ${megabytes(size)}`,
      ...(enough ? {} : { remedy: 'free some space: a backup and a change of format need twice the database' }),
    },
    {
      name: 'permissions',
      fine: !open,
      found: open ? 'other users of this machine may read the database' : 'only its owner may read the database',
      ...(open ? { remedy: `chmod 600 ${paths.database}` } : {}),
    },
    { name: 'in use', fine: true, found: holder === undefined ? 'by nobody who stays' : `by ${holder}` },
  ]
}

function checkPages(raw: Database.Database): StoreCheck {
  const found = textsOf(raw.pragma('integrity_check(10)'))
  const fine = found.length === 1 && found[0] === 'ok'
  return {
    name: 'database',
    fine,
    found: fine ? 'every page is sound' : found.join('; '),
    ...(fine ? {} : { remedy: restore }),
  }
}

function checkFormat(raw: Database.Database): StoreCheck {
  const format = formatOf(raw)
  const later = format < newestFormat ? `; it becomes ${newestFormat} when the workspace is next opened` : ''
  return { name: 'format', fine: true, found: `format ${format}${later}` }
}

function checkJournal(raw: Database.Database): StoreCheck {
  const mode = String(raw.pragma('journal_mode', { simple: true }))
  const fine = mode === 'wal'
  const remedy = 'the file was changed by another program; opening the workspace with servanda sets it right'
  return { name: 'journal', fine, found: `journal mode ${mode}`, ...(fine ? {} : { remedy }) }
}

function checkForeignKeys(raw: Database.Database): StoreCheck {
  const broken = listOf(raw.pragma('foreign_key_check')).length
  const found = broken === 0 ? 'every reading has its document' : `${broken} readings without their document`
  return { name: 'references', fine: broken === 0, found, ...(broken === 0 ? {} : { remedy: restore }) }
}

function checkTriggers(raw: Database.Database): StoreCheck {
  const all = raw.prepare("select count(*) from sqlite_schema where type = 'trigger' and sql like '%append-only%'")
  const count = Number(all.pluck().get())
  const fine = count === triggers
  const found = fine
    ? 'the database refuses to change or delete rows'
    : `${triggers - count} of ${triggers} guards are gone`
  return { name: 'append-only', fine, found, ...(fine ? {} : { remedy: restore }) }
}

// Three for each of nine tables.
const triggers = 27

function checkSpare(paths: WorkspacePaths): StoreCheck {
  const folders = existsSync(paths.originals) ? readdirSync(paths.originals, { withFileTypes: true }) : []
  const originals = folders
    .filter((entry) => entry.isDirectory())
    .flatMap((entry) => readdirSync(join(paths.originals, entry.name)).map((name) => join(entry.name, name)))
  const drafts = [...readdirSync(paths.folder), ...originals].filter((name) => /(^|[\\/]|db)\.new-/.test(name))
  const found =
    drafts.length === 0 ? 'nothing left over' : `cut off and of no use, may be deleted: ${drafts.join(', ')}`
  return { name: 'leftovers', fine: true, found }
}

async function stateOf(paths: WorkspacePaths, sha256: string): Promise<OriginalState> {
  try {
    return hashOf(await readFile(originalPath(paths.originals, sha256))) === sha256 ? 'right' : 'changed'
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return 'missing'
    throw error
  }
}

function listOf(answer: unknown): readonly unknown[] {
  return Array.isArray(answer) ? answer : []
}

function textsOf(answer: unknown): readonly string[] {
  return listOf(answer).flatMap((row) =>
    typeof row === 'object' && row !== null ? Object.values(row).map(String) : [],
  )
}

function megabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(1)} MB`
}
