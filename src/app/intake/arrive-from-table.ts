import type { Arrival } from '#app/intake/intake-item'
import { mapRow, type Columns } from '#app/intake/mapping/map-row'
import { columnsOf, type Mapping } from '#app/intake/mapping/mapping'
import type { TextProblem } from '#app/ports'
import { toTextProblem, type Problem } from '#app/problems/problem'
import type { Result } from '#base/result'

/** One row of a table: the words of its columns, and its bytes as they stand in the file. */
export interface TableRow {
  /** `row 17`, `line 4`. */
  readonly locator: string
  readonly columns: Columns
  readonly raw: Uint8Array
}

/** A table that is being read; a row that cannot be read does not end it unless nothing after it can be told apart. */
export interface Table {
  readonly from: string
  readonly name: string
  /** The hash under which the whole file is kept: it is the original of every row. */
  readonly sha256: string
  readonly rows: AsyncIterable<Result<TableRow, TextProblem & { readonly locator: string }>>
}

/** The rows of a table as documents, each with the text and the particulars that the mapping makes of it. */
export async function* arriveFromTable(
  { from, name, sha256, rows }: Table,
  mapping: Mapping,
  published: string | undefined,
): AsyncGenerator<Arrival> {
  for await (const row of rows) {
    if (!row.ok) {
      const { locator } = row.error
      yield { kind: 'refused', refusal: { from, locator, name, problem: toTextProblem(row.error, name) } }
      continue
    }
    const { locator, columns, raw } = row.value
    const whence = { from, locator, name: `${name}, ${locator}` }
    const mapped = mapRow(columns, mapping)
    if (mapped.ok) {
      const said = mapped.value.published ?? published
      const beside = { within: sha256, ownOriginal: false, ...(said === undefined ? {} : { published: said }) }
      yield { kind: 'item', item: { ...whence, bytes: raw, ready: mapped.value, ...beside } }
    } else {
      const { code, message } = mapped.error
      const problem: Problem = { kind: 'invalid-input', code, message: `${locator} of \`${name}\` ${message}` }
      yield { kind: 'refused', refusal: { ...whence, problem } }
    }
  }
}

/** The problem of a table that lacks columns which the mapping reads; nothing where it has them all. */
export function lackingColumns(columns: readonly string[], mapping: Mapping, name: string): Problem | undefined {
  const lacking = columnsOf(mapping).filter((column) => !columns.includes(column))
  if (lacking.length === 0) return undefined
  const words = (all: readonly string[]): string =>
    all
      .slice(0, 40)
      .map((column) => `\`${column}\``)
      .join(', ')
  const message = `\`${name}\` has no column ${words(lacking)}, which the mapping \`${mapping.mapping}\` reads; it has ${words(columns)}: mend the mapping, or choose another`
  return { kind: 'invalid-input', code: 'lacking-columns', message }
}
