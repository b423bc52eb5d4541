import type { StoreProblem } from '#app/ports'
import { err, ok, type Result } from '#base/result'
import { statementsAfter } from '#store/migrations/migration'
import { migrations, newestFormat } from '#store/migrations/registry'
import { openReader, openWriter } from '#store/sqlite/connection'
import { formatOf, formatProblem } from '#store/sqlite/format'
import { holdWorkspace } from '#store/sqlite/hold-workspace'
import { whileBusy } from '#store/sqlite/while-busy'
import type { WorkspacePaths } from '#store/sqlite/workspace-paths'

/** Who opens the workspace, and how long to wait for others. */
interface OpenedBy {
  readonly held: boolean
  readonly doing: string
  readonly waitMs: number
}

/** Brings a database of an earlier format forward; all steps are kept, or none. A newer or foreign file is a problem. */
export async function toNewestFormat(paths: WorkspacePaths, by: OpenedBy): Promise<Result<undefined, StoreProblem>> {
  const found = await whileBusy(() => lookAt(paths), by.waitMs)
  if (!found.ok) return found
  if (found.value === newestFormat) return ok(undefined)
  return await underHold(paths, by)
}

function lookAt(paths: WorkspacePaths): Result<number, StoreProblem> {
  const { raw } = openReader(paths.database)
  try {
    const problem = formatProblem(raw, paths.folder)
    return problem === undefined ? ok(formatOf(raw)) : err(problem)
  } finally {
    raw.close()
  }
}

// A server of the earlier version that runs meanwhile would write rows of the earlier format.
async function underHold(paths: WorkspacePaths, by: OpenedBy): Promise<Result<undefined, StoreProblem>> {
  const hold = by.held ? ok(undefined) : holdWorkspace(paths, by.doing)
  if (!hold.ok) return hold
  try {
    await bringForward(paths.database, by.waitMs)
    return ok(undefined)
  } finally {
    hold.value?.release()
  }
}

async function bringForward(file: string, waitMs: number): Promise<void> {
  const { raw } = await whileBusy(() => openWriter(file), waitMs)
  try {
    await whileBusy(() => raw.exec('begin immediate'), waitMs)
    // Another process may have done it while this one waited.
    for (const statement of statementsAfter(formatOf(raw), migrations, 'sqlite')) raw.exec(statement)
    raw.pragma(`user_version = ${newestFormat}`)
    raw.exec('commit')
  } finally {
    if (raw.inTransaction) raw.exec('rollback')
    raw.close()
  }
}
