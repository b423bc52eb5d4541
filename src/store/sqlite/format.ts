import type Database from 'better-sqlite3'
import type { StoreProblem } from '#app/ports'
import { newestFormat } from '#store/migrations/registry'
import { damaged } from '#store/sqlite/sqlite-problem'

/** Marks the file as a workspace of Servanda in its header: the letters SRVD. */
export const applicationId = 0x53525644

/** The format that the file has. */
export function formatOf(raw: Database.Database): number {
  return Number(raw.pragma('user_version', { simple: true }))
}

/** Why the file is not one that this version can open; nothing where it is. */
export function formatProblem(raw: Database.Database, folder: string): StoreProblem | undefined {
  const mark = Number(raw.pragma('application_id', { simple: true }))
  const format = formatOf(raw)
  if (mark === 0 && format === 0) return damaged(folder, '`servanda.db` is empty')
  if (mark !== applicationId) return damaged(folder, '`servanda.db` is the database of another program')
  if (format < 1) return damaged(folder, '`servanda.db` has no format number')
  return format > newestFormat ? newerFormat(folder, format) : undefined
}

/** The workspace was written by a later version of the program. */
export function newerFormat(place: string, format: number): StoreProblem {
  return {
    kind: 'newer-format',
    message: `the workspace \`${place}\` has format ${format} and this version of servanda knows formats up to ${newestFormat}: install the version that wrote it, or a later one; nothing was changed`,
  }
}
