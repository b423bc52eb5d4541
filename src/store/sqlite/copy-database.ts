import type Database from 'better-sqlite3'
import { closeSync, fsyncSync, openSync, statSync } from 'node:fs'

/** Writes a consistent copy of the database to a new file while others read and write; never over an existing one. */
export async function copyDatabase(raw: Database.Database, file: string): Promise<{ readonly bytes: number }> {
  raw.prepare('vacuum into ?').run(file)
  const handle = openSync(file, 'r+')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
  return { bytes: statSync(file).size }
}
