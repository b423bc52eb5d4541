import { CsvError, parse } from 'csv-parse'
import type { ReadRow, RowProblem, TableFile, TablePlace } from '#app/intake-ports'
import { err, ok, type Result } from '#base/result'
import { parseRow, type ParsedRow } from '#adapters/tables/parse-row'
import type { TableLimits } from '#adapters/tables/table-limits'

const pieceBytes = 65_536

/**
 * The rows of a file of comma-separated values behind its head. A row with more or fewer columns than the head is refused
 * alone; one that is too long, or a quotation mark that nothing closes, ends the table: nothing after it can be told apart.
 */
export async function* readDelimitedRows(
  file: TableFile,
  limits: TableLimits,
  from?: TablePlace,
): AsyncGenerator<Result<ReadRow, RowProblem>> {
  const wishes = { delimiter: file.delimiter ?? delimiterOf(file.bytes), limits }
  const [first] = await firstOf(parseRows(file.bytes, 0, wishes))
  if (first === undefined) return
  if (!first.ok) return yield err(broken(first.error, { name: file.name, locator: 'row 1' }, limits))
  const head = first.value.record.map((column) => column.trim())
  const { bytes: end } = first.value.info
  let { rows: number, byte: start } = from ?? { rows: 0, byte: end }
  // How lines end is told by the head, also where the rows are gone on with.
  const lineEnd = lineEndBefore(file.bytes, end)
  for await (const row of parseRows(file.bytes, start, { ...wishes, lineEnd })) {
    number += 1
    const where = { name: file.name, locator: `row ${number}` }
    if (!row.ok) yield err(broken(row.error, where, limits))
    else yield rowOf(row.value, head, { ...where, next: { rows: number, byte: start + row.value.info.bytes } })
  }
}

interface ParseWishes {
  readonly delimiter: string
  readonly limits: TableLimits
  readonly lineEnd?: string | undefined
}

/** All rows from a byte on, the head among them; the first failure is the last that is given. */
async function* parseRows(
  bytes: Uint8Array,
  start: number,
  { delimiter, limits, lineEnd }: ParseWishes,
): AsyncGenerator<Result<ParsedRow, Error>> {
  const found: ParsedRow[] = []
  const parser = parse({
    bom: true,
    raw: true,
    info: true,
    delimiter,
    ...(lineEnd === undefined ? {} : { record_delimiter: lineEnd }),
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
  try {
    for (const piece of pieces(bytes, start)) {
      await new Promise<void>((resolve) => parser.write(piece, () => resolve()))
      yield* found.splice(0).map((row) => ok(row))
      if (failures.length > 0) break
    }
    if (failures.length === 0) await new Promise<void>((resolve) => parser.end(() => resolve()))
    yield* found.splice(0).map((row) => ok(row))
    const [failure] = failures
    if (failure !== undefined) yield err(failure)
  } finally {
    parser.destroy()
  }
}

async function firstOf<T>(all: AsyncIterable<T>): Promise<readonly T[]> {
  for await (const one of all) return [one]
  return []
}

function lineEndBefore(bytes: Uint8Array, end: number): string | undefined {
  const last = String.fromCharCode(...bytes.subarray(Math.max(0, end - 2), end))
  return ['\r\n', '\n', '\r'].find((lineEnd) => last.endsWith(lineEnd))
}

function* pieces(bytes: Uint8Array, start: number): Generator<Uint8Array> {
  for (let from = start; from < bytes.length; from += pieceBytes) yield bytes.subarray(from, from + pieceBytes)
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
  { name, locator, next }: Where & { readonly next: TablePlace },
): Result<ReadRow, RowProblem> {
  if (record.length !== head.length) {
    const message = `${locator} of \`${name}\` has ${record.length} columns and the head has ${head.length}: mend the row`
    return err({ kind: 'unreadable', locator, message, next })
  }
  const columns = Object.fromEntries(head.map((column, at) => [column, record[at] ?? '']))
  return ok({ locator, columns, raw: Buffer.from(raw.replaceAll(/^[\r\n]+|[\r\n]+$/g, '')), next })
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
