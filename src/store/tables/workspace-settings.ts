import type { Kysely } from 'kysely'
import type { WorkspaceSetting } from '#app/ports'
import { assertStorable, storableNote } from '#store/storable'
import type { Tables } from '#store/tables/tables'
import type { Instant } from '#time/instant'

/** One value that a setting was given; later rows of a name go before earlier ones. */
export interface WorkspaceSettingRow {
  readonly sequence: number
  readonly name: string
  readonly value: string
  readonly set_at: Instant
  readonly set_by: string
}

/** The newest value of a setting. */
export async function findWorkspaceSetting(db: Kysely<Tables>, name: string): Promise<WorkspaceSetting | undefined> {
  const all = db.selectFrom('workspace_settings').selectAll().where('name', '=', name)
  const row = await all.orderBy('sequence', 'desc').limit(1).executeTakeFirst()
  return row === undefined ? undefined : { name, value: row.value, at: row.set_at, by: row.set_by }
}

/** Adds a value; what stood before stays. */
export async function addWorkspaceSetting(
  db: Kysely<Tables>,
  { name, value, at, by }: WorkspaceSetting,
): Promise<void> {
  assertStorable(name)
  assertStorable(value)
  const sequences = db.selectFrom('workspace_settings').select('sequence')
  const last = await sequences.orderBy('sequence', 'desc').limit(1).executeTakeFirst()
  const added = { sequence: (last?.sequence ?? 0) + 1, name, value, set_at: at, set_by: storableNote(by) }
  await db.insertInto('workspace_settings').values(added).execute()
}
