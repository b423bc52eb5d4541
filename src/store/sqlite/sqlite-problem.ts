import type { StoreProblem } from '#app/ports'
import { err, type Result } from '#base/result'
import { errorCode } from '#store/error-code'

/** What an error of SQLite or of the file system means for the workspace; nothing where it is a mistake of ours. */
export function sqliteProblem(error: unknown, folder: string): StoreProblem | undefined {
  const code = errorCode(error)
  const found = `${error instanceof Error ? error.message : String(error)} (${code})`
  if (full.test(code)) return noRoom(folder)
  if (/^SQLITE_(BUSY|LOCKED)/.test(code)) return busy(folder)
  if (/^SQLITE_(CORRUPT|NOTADB)/.test(code)) return damaged(folder, found)
  if (/^(SQLITE_(PERM|READONLY)|EACCES|EPERM|EROFS)/.test(code)) return forbidden(folder, found)
  return /^(SQLITE_(IOERR|CANTOPEN)|EIO|ENOTDIR|EEXIST)/.test(code) ? unreachable(folder, found) : undefined
}

/** What the work answers, or what its error means for the workspace; mistakes of ours are thrown on. */
export async function caughtBySqlite<T>(
  folder: string,
  work: () => Promise<Result<T, StoreProblem>>,
): Promise<Result<T, StoreProblem>> {
  try {
    return await work()
  } catch (error) {
    const problem = sqliteProblem(error, folder)
    if (problem === undefined) throw error
    return err(problem)
  }
}

/** The folder's database is not what it was. */
export function damaged(folder: string, found: string): StoreProblem {
  return {
    kind: 'damaged',
    message: `the workspace \`${folder}\` is damaged: ${found}; nothing was changed: look closer with \`servanda doctor\`, or bring back a backup with \`servanda restore\``,
  }
}

// A file-size limit (ulimit -f) reaches SQLite as an error of writing.
const full = /^(SQLITE_FULL|SQLITE_IOERR_WRITE|SQLITE_IOERR_SHMSIZE|ENOSPC|EDQUOT|EFBIG)$/

function noRoom(folder: string): StoreProblem {
  return {
    kind: 'full',
    message: `no room left to write to the workspace \`${folder}\`: the change was not kept and nothing is half-written; free some space and repeat it`,
  }
}

function busy(folder: string): StoreProblem {
  return { kind: 'locked', message: `another process is writing to the workspace \`${folder}\`: try again in a moment` }
}

function forbidden(folder: string, found: string): StoreProblem {
  return {
    kind: 'unreachable',
    message: `this user may not use the workspace \`${folder}\`: ${found}; check who owns it and its permissions`,
  }
}

function unreachable(folder: string, found: string): StoreProblem {
  return {
    kind: 'unreachable',
    message: `the workspace \`${folder}\` cannot be read or written: ${found}; check the disk and the permissions, then \`servanda doctor\``,
  }
}
