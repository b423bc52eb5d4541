import type { Kysely } from 'kysely'
import type { AuditRow } from '#app/ports'
import type { Instant } from '#time/instant'
import { pageSize } from '#store/page-size'
import { storableNote } from '#store/storable'
import type { Tables } from '#store/tables/tables'

/** What somebody did. */
export interface AuditRowRow {
  readonly sequence: number
  readonly done_at: Instant
  readonly done_by: string
  readonly did: string
  readonly what: string
  readonly detail: string
}

/** The newest rows first. */
export async function listAuditRows(db: Kysely<Tables>, limit: number): Promise<readonly AuditRow[]> {
  const newestFirst = db.selectFrom('audit_rows').selectAll().orderBy('sequence', 'desc')
  const rows = await newestFirst.limit(pageSize(limit)).execute()
  return rows.map(({ done_at: at, done_by: by, did, what, detail }) => ({ at, by, did, what, detail }))
}

/** Adds one row. */
export async function addAuditRow(db: Kysely<Tables>, row: AuditRow): Promise<void> {
  const last = await db
    .selectFrom('audit_rows')
    .select('sequence')
    .orderBy('sequence', 'desc')
    .limit(1)
    .executeTakeFirst()
  const added: AuditRowRow = {
    sequence: (last?.sequence ?? 0) + 1,
    done_at: row.at,
    done_by: row.by,
    did: storableNote(row.did),
    what: storableNote(row.what),
    detail: storableNote(row.detail),
  }
  await db.insertInto('audit_rows').values(added).execute()
}
