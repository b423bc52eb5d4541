import Database from 'better-sqlite3'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import type { StoreProblem } from '#app/ports'
import { err, ok, type Result } from '#base/result'
import { errorCode } from '#store/error-code'
import type { WorkspacePaths } from '#store/sqlite/workspace-paths'

/** The right to serve, migrate or replace a workspace, which one process at a time has. */
export interface WorkspaceHold {
  release(): void
}

/**
 * Takes the hold of the workspace. It is a lock of the operating system on an empty file beside the database, so it
 * ends with the process that has it, however that ends: there are no stale locks to clear, and no process number that
 * another program may have by now. The text beside it only says who; it decides nothing.
 */
export function holdWorkspace(paths: WorkspacePaths, doing: string): Result<WorkspaceHold, StoreProblem> {
  const lock = new Database(paths.lock, { timeout: waitMs })
  try {
    lock.exec('begin exclusive')
    writeFileSync(paths.holder, JSON.stringify({ pid: process.pid, host: hostname(), doing, since: new Date() }))
  } catch (error) {
    lock.close()
    if (!errorCode(error).startsWith('SQLITE_BUSY')) throw error
    return err(heldProblem(paths))
  }
  return ok({
    release: () => {
      if (!lock.open) return
      rmSync(paths.holder, { force: true })
      lock.close()
    },
  })
}

// Long enough for whoever only looks whether the hold is taken.
const waitMs = 100

/** Who holds the workspace, in words; nothing where nobody does, whatever a killed process may have left lying. */
export function holderOf(paths: WorkspacePaths): string | undefined {
  if (!existsSync(paths.lock)) return undefined
  const lock = new Database(paths.lock, { readonly: true, timeout: 0 })
  try {
    lock.prepare('select count(*) from sqlite_schema').get()
    return undefined
  } catch (error) {
    if (!errorCode(error).startsWith('SQLITE_BUSY')) throw error
    return describeHolder(paths.holder) ?? 'another process'
  } finally {
    lock.close()
  }
}

function heldProblem(paths: WorkspacePaths): StoreProblem {
  const holder = describeHolder(paths.holder) ?? 'another process'
  return {
    kind: 'locked',
    message: `the workspace \`${paths.folder}\` is in use by ${holder}: stop that process or use it, then try again`,
  }
}

// What the holder wrote down; nothing where it did not.
function describeHolder(file: string): string | undefined {
  try {
    const said: unknown = JSON.parse(readFileSync(file, 'utf8'))
    if (typeof said !== 'object' || said === null || !('pid' in said) || !('host' in said)) return undefined
    const doing = 'doing' in said ? `\`${String(said.doing)}\`, ` : ''
    const since = 'since' in said ? ` since ${String(said.since)}` : ''
    return `${doing}process ${String(said.pid)} on \`${String(said.host)}\`${since}`
  } catch {
    return undefined
  }
}
