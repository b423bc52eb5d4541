import Database from 'better-sqlite3'
import { chmodSync, constants, copyFileSync, linkSync, rmSync } from 'node:fs'
import { randomBytes } from 'node:crypto'
import { dirname } from 'node:path'
import { errorCode } from '#store/error-code'
import { statementsAfter } from '#store/migrations/migration'
import { migrations, newestFormat } from '#store/migrations/registry'
import { syncFolder } from '#store/originals/sync-folder'
import { applicationId } from '#store/sqlite/format'

/**
 * Makes a new database file whole or not at all: it is built under another name and then linked to its own, so that a
 * kill leaves no half of it and of two processes at once only the first one's stays.
 */
export function createDatabase(file: string): void {
  const draft = `${file}.new-${randomBytes(6).toString('hex')}`
  try {
    build(draft)
    giveName(draft, file)
    syncFolder(dirname(file))
  } finally {
    for (const ending of ['', '-wal', '-shm', '-journal']) rmSync(draft + ending, { force: true })
  }
}

function build(draft: string): void {
  const raw = new Database(draft)
  try {
    // For its owner alone; SQLite gives the files beside it the same permissions.
    chmodSync(draft, 0o600)
    raw.pragma('journal_mode = wal')
    raw.pragma('synchronous = full')
    raw.exec('begin immediate')
    for (const statement of statementsAfter(0, migrations, 'sqlite')) raw.exec(statement)
    raw.pragma(`application_id = ${applicationId}`)
    raw.pragma(`user_version = ${newestFormat}`)
    raw.exec('commit')
  } finally {
    raw.close()
  }
}

function giveName(draft: string, file: string): void {
  try {
    linkSync(draft, file)
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return
    copyWhereNoLinks(draft, file, error)
  }
}

// Some file systems (FAT, several mounted ones) have no links.
function copyWhereNoLinks(draft: string, file: string, error: unknown): void {
  if (!['EPERM', 'ENOTSUP', 'ENOSYS', 'EMLINK'].includes(errorCode(error))) throw error
  copyFileSync(draft, file, constants.COPYFILE_EXCL)
}
