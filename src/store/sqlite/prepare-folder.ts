import { mkdirSync, readdirSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import type { StoreProblem } from '#app/ports'
import { err, ok, type Result } from '#base/result'
import { createDatabase } from '#store/sqlite/create-database'
import { damaged } from '#store/sqlite/sqlite-problem'
import { syncFolder } from '#store/originals/sync-folder'
import type { WorkspacePaths } from '#store/sqlite/workspace-paths'

/**
 * Sees to it that the folder has a workspace: makes one where none is and `create` says so. Where originals or a log of
 * changes lie without their database, no new one is made over them.
 */
export function prepareFolder(paths: WorkspacePaths, create: boolean): Result<undefined, StoreProblem> {
  if (isThere(paths.database)) return ok(undefined)
  if (hasRemains(paths)) return err(damaged(paths.folder, '`servanda.db` is gone, but what belongs to it is there'))
  if (!create) return err(missing(paths.folder))
  // What parties say to monitors is for them alone: nobody else on the machine may look in.
  mkdirSync(paths.originals, { recursive: true, mode: 0o700 })
  createDatabase(paths.database)
  syncFolder(dirname(paths.folder))
  return ok(undefined)
}

/** Whether there is something of this name. Where this user may not even look, that is an error and not a no. */
export function isThere(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false }) !== undefined
}

function hasRemains(paths: WorkspacePaths): boolean {
  if (isThere(`${paths.database}-wal`)) return true
  return isThere(paths.originals) && readdirSync(paths.originals).some((name) => !name.startsWith('.'))
}

function missing(folder: string): StoreProblem {
  return {
    kind: 'missing',
    message: `there is no workspace in \`${folder}\`: make one with \`servanda init\`, or name another folder with --data`,
  }
}
