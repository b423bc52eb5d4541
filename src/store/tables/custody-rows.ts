import type { Kysely } from 'kysely'
import type { CustodyRow } from '#app/ports'
import type { DocumentId } from '#model/ids'
import { inBatches } from '#store/in-batches'
import { lastSequence } from '#store/last-sequence'
import { storableCustody } from '#store/storable-custody'
import type { Tables } from '#store/tables/tables'
import type { Instant } from '#time/instant'

/** One time that a document came in. */
export interface CustodyRowRow {
  readonly sequence: number
  readonly document: DocumentId
  readonly sha256: string
  readonly within: string | null
  readonly locator: string
  readonly came_from: string
  readonly brought_at: Instant
  readonly brought_by: string
  readonly reader: string
  readonly particulars: string | null
}

/** How documents came in, in the order of entry. */
export async function listCustody(
  db: Kysely<Tables>,
  documents: readonly DocumentId[],
): Promise<readonly CustodyRow[]> {
  const rows: CustodyRowRow[] = []
  for (const batch of inBatches(documents)) {
    const all = db.selectFrom('custody_rows').selectAll().where('document', 'in', batch)
    rows.push(...(await all.execute()))
  }
  return rows.toSorted((a, b) => a.sequence - b.sequence).map(toCustodyRow)
}

/** Adds the rows in their order. The documents must be there. */
export async function addCustody(db: Kysely<Tables>, rows: readonly CustodyRow[]): Promise<void> {
  const after = await lastSequence(db, 'custody_rows')
  const added = rows.map((row, index) => toRow(storableCustody(row), after + index + 1))
  for (const batch of inBatches(added)) await db.insertInto('custody_rows').values(batch).execute()
}

function toRow(row: CustodyRow, sequence: number): CustodyRowRow {
  return {
    sequence,
    document: row.document,
    sha256: row.sha256,
    within: row.within ?? null,
    locator: row.locator,
    came_from: row.from,
    brought_at: row.at,
    brought_by: row.by,
    reader: row.reader,
    particulars: row.particulars ?? null,
  }
}

function toCustodyRow(row: CustodyRowRow): CustodyRow {
  return {
    document: row.document,
    sha256: row.sha256,
    ...(row.within === null ? {} : { within: row.within }),
    locator: row.locator,
    from: row.came_from,
    at: row.brought_at,
    by: row.brought_by,
    reader: row.reader,
    ...(row.particulars === null ? {} : { particulars: row.particulars }),
  }
}
