import { isUtf8 } from 'node:buffer'
import type { OpenTable, RowProblem, TableFile } from '#app/intake-ports'
import type { TextProblem } from '#app/ports'
import { err, ok, type Result } from '#base/result'
import { readJsonRows } from '#adapters/tables/json-rows'
import { readDelimitedRows } from '#adapters/tables/delimited-rows'
import { tableLimits, type TableLimits } from '#adapters/tables/table-limits'
import { decodeText } from '#adapters/text/decode-text'

/** Opens a table of comma-separated values or of one JSON object a line. */
export async function openTable(
  { bytes, name, delimiter }: TableFile,
  given: Partial<TableLimits> = {},
): Promise<Result<OpenTable, TextProblem>> {
  const limits = { ...tableLimits, ...given }
  const utf8 = toUtf8(bytes, name)
  if (!utf8.ok) return utf8
  const file = { bytes: utf8.value, name, delimiter }
  const readRows = /\.(?:jsonl|ndjson)$/i.test(name) ? readJsonRows : readDelimitedRows
  const rows: OpenTable['rows'] = (from) => readRows(file, limits, from)
  return await withColumns(rows, name, limits)
}

function toUtf8(bytes: Uint8Array, name: string): Result<Uint8Array, TextProblem> {
  if (isUtf8(bytes)) return ok(bytes)
  const decoded = decodeText(bytes, name)
  return decoded.ok ? ok(Buffer.from(decoded.value.text)) : decoded
}

// So many rows are looked at for columns: of JSON, not every row has all.
const rowsLookedAt = 50

async function withColumns(
  rows: OpenTable['rows'],
  name: string,
  limits: TableLimits,
): Promise<Result<OpenTable, TextProblem>> {
  const columns = new Set<string>()
  let [looked, first]: [number, RowProblem | undefined] = [0, undefined]
  for await (const row of rows()) {
    if (row.ok) for (const column of Object.keys(row.value.columns)) columns.add(column)
    else first ??= row.error
    looked += 1
    if (looked >= rowsLookedAt) break
  }
  if (columns.size > limits.columns) {
    const message = `\`${name}\` has more than ${limits.columns} columns: leave out those that nobody reads`
    return err({ kind: 'too-large', message })
  }
  if (columns.size > 0) return ok({ columns: [...columns], rows })
  return err(first ?? { kind: 'empty', message: `\`${name}\` has no rows: nothing to read in it` })
}
