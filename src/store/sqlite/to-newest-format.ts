import type { StoreProblem } from '#app/ports'
import { err, ok, type Result } from '#base/result'
import { statementsAfter } from '#store/migrations/migration'
import { migrations, newestFormat } from '#store/migrations/registry'
import { beginImmediate } from '#store/sqlite/begin-immediate'
import { openReader, openWriter } from '#store/sqlite/connection'
import { formatOf, formatProblem } from '#store/sqlite/format'
import { holdWorkspace } from '#store/sqlite/hold-workspace'
import type { WorkspacePaths } from '#store/sqlite/workspace-paths'

/** Brings a database of an earlier format forward; all steps are kept, or none. A newer or foreign file is a problem. */
export async function toNewestFormat(
  paths: WorkspacePaths,
  by: { readonly held: boolean; readonly doing: string },
): Promise<Result<undefined, StoreProblem>> {
  const reader = openReader(paths.database)
  let format: number
  try {
    const problem = formatProblem(reader.raw, paths.folder)
    if (problem !== undefined) return err(problem)
    format = formatOf(reader.raw)
  } finally {
    reader.raw.close()
  }
  if (format === newestFormat) return ok(undefined)
  return await underHold(paths, by)
}

// A server of the earlier version that runs meanwhile would write rows of the earlier format.
async function underHold(
  paths: WorkspacePaths,
  by: { readonly held: boolean; readonly doing: string },
): Promise<Result<undefined, StoreProblem>> {
  const hold = by.held ? ok(undefined) : holdWorkspace(paths, by.doing)
  if (!hold.ok) return hold
  try {
    await bringForward(paths.database)
    return ok(undefined)
  } finally {
    hold.value?.release()
  }
}

const waitMs = 10_000

async function bringForward(file: string): Promise<void> {
  const { raw } = openWriter(file)
  try {
    await beginImmediate(raw, waitMs)
    // Another process may have done it while this one waited.
    for (const statement of statementsAfter(formatOf(raw), migrations, 'sqlite')) raw.exec(statement)
    raw.pragma(`user_version = ${newestFormat}`)
    raw.exec('commit')
  } finally {
    if (raw.inTransaction) raw.exec('rollback')
    raw.close()
  }
}
