import type Database from 'better-sqlite3'
import { closeSync, fsyncSync, openSync, rmSync, statSync, writeFileSync } from 'node:fs'

/** Writes a consistent copy of the database to a new file while others read and write; never over an existing one. */
export async function copyDatabase(raw: Database.Database, file: string): Promise<{ readonly bytes: number }> {
  // Made first, so that it is at no moment open to others.
  writeFileSync(file, '', { flag: 'wx', mode: 0o600 })
  try {
    raw.prepare('vacuum into ?').run(file)
    syncFile(file)
  } catch (error) {
    rmSync(file, { force: true })
    throw error
  }
  return { bytes: statSync(file).size }
}

function syncFile(file: string): void {
  const handle = openSync(file, 'r+')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}
