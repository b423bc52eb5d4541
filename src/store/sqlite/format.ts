import type Database from 'better-sqlite3'
import type { StoreProblem } from '#app/ports'
import { newestFormat } from '#store/migrations/registry'
import { newerFormat } from '#store/newer-format'
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
  if (mark === 0 && isEmpty(raw)) return damaged(folder, '`servanda.db` is empty')
  if (mark !== applicationId) return damaged(folder, '`servanda.db` is the database of another program')
  if (format < 1) return damaged(folder, '`servanda.db` has no format number')
  return format > newestFormat ? newerFormat(`the workspace \`${folder}\``, format) : undefined
}

function isEmpty(raw: Database.Database): boolean {
  return Number(raw.prepare('select count(*) from sqlite_schema').pluck().get()) === 0
}
