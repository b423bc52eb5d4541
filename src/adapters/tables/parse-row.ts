/** A row as the parser gives it: its cells, its text as it stands in the file, and how many bytes end with it. */
export interface ParsedRow {
  readonly record: readonly string[]
  readonly raw: string
  readonly info: { readonly bytes: number }
}

/** The row that the parser of separated values gives where it is asked for the raw text and its place too. */
export function parseRow(row: unknown): ParsedRow {
  if (typeof row !== 'object' || row === null || !('record' in row) || !('raw' in row) || !('info' in row))
    throw new Error('our fault: a row without its text')
  return row as ParsedRow
}
