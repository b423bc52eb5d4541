/** A row as the parser gives it: its cells, and its text as it stands in the file. */
export interface ParsedRow {
  readonly record: readonly string[]
  readonly raw: string
}

/** The row that the parser of separated values gives where it is asked for the raw text too. */
export function parseRow(row: unknown): ParsedRow {
  if (typeof row !== 'object' || row === null || !('record' in row) || !('raw' in row))
    throw new Error('our fault: a row without its text')
  return row as ParsedRow
}
