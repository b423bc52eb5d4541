import { randomInt } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { errorCode } from '#store/error-code'

/**
 * Does the work, again and again for up to `waitMs` while SQLite says that another process is in the way, and throws its
 * busy error after that. SQLite's own wait would block the whole process. The waits are uneven so that two processes do
 * not keep step. The work must do nothing when it fails.
 */
export async function whileBusy<T>(work: () => T, waitMs: number): Promise<T> {
  const endsAt = performance.now() + waitMs
  for (let attempt = 1; ; attempt += 1) {
    try {
      return work()
    } catch (error) {
      if (!errorCode(error).startsWith('SQLITE_BUSY') || performance.now() >= endsAt) throw error
    }
    await pause(randomInt(1, Math.min(2 ** attempt, 40) + 2))
  }
}
