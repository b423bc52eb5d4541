import type { CustodyRow } from '#app/ports'
import { assertStorable, storableNote } from '#store/storable'

/** The row with U+FFFD where a name or a path holds what cannot be stored; the JSON beside it is ours and must be whole. */
export function storableCustody(row: CustodyRow): CustodyRow {
  if (row.particulars !== undefined) assertStorable(row.particulars)
  return { ...row, locator: storableNote(row.locator), from: storableNote(row.from), by: storableNote(row.by) }
}
