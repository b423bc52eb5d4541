import type Database from 'better-sqlite3'
import { randomInt } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { errorCode } from '#store/error-code'

/**
 * Takes the right to write, of which there is one a database file, and waits up to `waitMs` while another process has
 * it. Throws SQLite's own busy error after that. The waits are uneven so that two processes do not keep step.
 */
export async function beginImmediate(raw: Database.Database, waitMs: number): Promise<void> {
  const endsAt = performance.now() + waitMs
  for (let attempt = 1; ; attempt += 1) {
    try {
      raw.exec('begin immediate')
      return
    } catch (error) {
      if (!errorCode(error).startsWith('SQLITE_BUSY') || performance.now() >= endsAt) throw error
    }
    await pause(randomInt(1, Math.min(2 ** attempt, 40) + 2))
  }
}
