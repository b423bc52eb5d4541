import type { Mapping } from '#api/tables/mapping-shape'
import type { ReadRow } from '#app/intake-ports'

/** A row as a mapping sees it, wherever the table goes on. */
export type UnplacedRow = Omit<ReadRow, 'next'>

/**
 * The rows that a mapping makes of one row of a table: itself, or of a wide table one for each column of those that end
 * alike and are not empty. The bytes of such a row are those of the whole row with the name of its column behind, so
 * that each is a document of its own and the same table again adds nothing.
 */
export function unfoldRow(row: UnplacedRow, { each }: Pick<Mapping, 'each'>): readonly UnplacedRow[] {
  if (each === undefined) return [row]
  const { ending, name, value } = each
  const wide = Object.entries(row.columns).filter(([column, cell]) => column.endsWith(ending) && cell.trim() !== '')
  return wide.map(([column, cell]) => ({
    locator: `${row.locator}, column ${column}`,
    columns: { ...row.columns, [name]: column.slice(0, -ending.length), [value]: cell },
    raw: joined(row.raw, column),
  }))
}

// The bytes of a name beyond ASCII need not be those of a text: they only tell one column from another.
function joined(row: Uint8Array, column: string): Uint8Array {
  const both = new Uint8Array(row.length + 1 + 2 * column.length)
  both.set(row)
  both[row.length] = LINE_END
  for (let at = 0; at < column.length; at += 1) {
    const unit = column.charCodeAt(at)
    both.set([unit >> 8, unit & 255], row.length + 1 + 2 * at)
  }
  return both
}

const LINE_END = 10
