import type { Kysely } from 'kysely'
import type { AuditRow, PlacedAuditRow } from '#app/ports'
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

/** The rows after a place, oldest first. */
export async function listAuditRowsAfter(
  db: Kysely<Tables>,
  sequence: number,
  limit: number,
): Promise<readonly PlacedAuditRow[]> {
  const later = db.selectFrom('audit_rows').selectAll().where('sequence', '>', sequence).orderBy('sequence')
  const rows = await later.limit(pageSize(limit)).execute()
  return rows.map(({ sequence: place, done_at: at, done_by: by, did, what, detail }) => ({
    sequence: place,
    at,
    by,
    did,
    what,
    detail,
  }))
}

/** The place of the newest row; 0 where there is none. */
export async function lastAuditSequence(db: Kysely<Tables>): Promise<number> {
  const newest = db.selectFrom('audit_rows').select('sequence').orderBy('sequence', 'desc').limit(1)
  return (await newest.executeTakeFirst())?.sequence ?? 0
}

/** Adds one row. */
export async function addAuditRow(db: Kysely<Tables>, row: AuditRow): Promise<void> {
  const added: AuditRowRow = {
    sequence: (await lastAuditSequence(db)) + 1,
    done_at: row.at,
    done_by: row.by,
    did: storableNote(row.did),
    what: storableNote(row.what),
    detail: storableNote(row.detail),
  }
  await db.insertInto('audit_rows').values(added).execute()
}
