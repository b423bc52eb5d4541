import { CsvError, parse } from 'csv-parse'
import type { ReadRow, RowProblem, TableFile } from '#app/intake-ports'
import { err, ok, type Result } from '#base/result'
import { parseRow, type ParsedRow } from '#adapters/tables/parse-row'
import type { TableLimits } from '#adapters/tables/table-limits'

const pieceBytes = 65_536

/**
 * The rows of a file of comma-separated values behind its head. A row with more or fewer columns than the head is refused
 * alone; one that is too long, or a quotation mark that nothing closes, ends the table: nothing after it can be told apart.
 */
export async function* readDelimitedRows(
  { bytes, name, delimiter }: TableFile,
  limits: TableLimits,
): AsyncGenerator<Result<ReadRow, RowProblem>> {
  const found: ParsedRow[] = []
  const parser = parse({
    bom: true,
    raw: true,
    info: true,
    delimiter: delimiter ?? delimiterOf(bytes),
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: limits.rowBytes,
    // Rows are taken here: those that the stream still holds when it breaks would be lost.
    on_record: (row) => {
      found.push(parseRow(row))
      return null
    },
  })
  const failures: Error[] = []
  parser.on('error', (error) => failures.push(error)).resume()
  const state: RowState = { head: undefined, number: 0 }
  try {
    for (const piece of pieces(bytes)) {
      await new Promise<void>((resolve) => parser.write(piece, () => resolve()))
      yield* rowsOf(found.splice(0), state, name)
      if (failures.length > 0) break
    }
    if (failures.length === 0) await new Promise<void>((resolve) => parser.end(() => resolve()))
    yield* rowsOf(found.splice(0), state, name)
    const [failure] = failures
    if (failure !== undefined) yield err(broken(failure, { name, locator: `row ${state.number + 1}` }, limits))
  } finally {
    parser.destroy()
  }
}

/** How far a table is read. */
interface RowState {
  head: readonly string[] | undefined
  number: number
}

function* rowsOf(found: readonly ParsedRow[], state: RowState, name: string): Generator<Result<ReadRow, RowProblem>> {
  for (const row of found) {
    if (state.head === undefined) {
      state.head = row.record.map((column) => column.trim())
      continue
    }
    state.number += 1
    yield rowOf(row, state.head, { name, locator: `row ${state.number}` })
  }
}

function* pieces(bytes: Uint8Array): Generator<Uint8Array> {
  for (let from = 0; from < bytes.length; from += pieceBytes) yield bytes.subarray(from, from + pieceBytes)
}

function delimiterOf(bytes: Uint8Array): string {
  const line = new TextDecoder().decode(bytes.subarray(0, 20_000)).split('\n')[0] ?? ''
  const counts = [',', ';', '\t', '|'].map((sign) => ({ sign, count: line.split(sign).length }))
  return counts.reduce((most, each) => (each.count > most.count ? each : most)).sign
}

interface Where {
  readonly name: string
  readonly locator: string
}

function rowOf(
  { record, raw }: ParsedRow,
  head: readonly string[],
  { name, locator }: Where,
): Result<ReadRow, RowProblem> {
  if (record.length !== head.length) {
    const message = `${locator} of \`${name}\` has ${record.length} columns and the head has ${head.length}: mend the row`
    return err({ kind: 'unreadable', locator, message })
  }
  const columns = Object.fromEntries(head.map((column, at) => [column, record[at] ?? '']))
  return ok({ locator, columns, raw: Buffer.from(raw.replaceAll(/^[\r\n]+|[\r\n]+$/g, '')) })
}

function broken(error: Error, { name, locator }: Where, limits: TableLimits): RowProblem {
  if (error instanceof CsvError && error.code === 'CSV_MAX_RECORD_SIZE') {
    const most = `${limits.rowBytes / 1_000_000} MB`
    const message = `${locator} of \`${name}\` has more than ${most}, so that nothing from there on was read: look for a quotation mark that nothing closes, or split the row`
    return { kind: 'too-large', locator, message }
  }
  const message = `${locator} of \`${name}\` cannot be read (${error.message.slice(0, 120)}), and nothing after it: mend the row`
  return { kind: 'unreadable', locator, message }
}
