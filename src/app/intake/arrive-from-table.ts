import type { Arrival } from '#app/intake/intake-item'
import { mapRow } from '#app/intake/mapping/map-row'
import type { Mapping } from '#api/tables/mapping-shape'
import { columnsOf } from '#app/intake/mapping/mapping'
import { unfoldRow, type UnplacedRow } from '#app/intake/mapping/unfold-row'
import type { ReadRow, RowProblem } from '#app/intake-ports'
import { toTextProblem, type Problem } from '#app/problems/problem'
import type { Result } from '#base/result'

/** A table that is being read; a row that cannot be read does not end it unless nothing after it can be told apart. */
export interface Table {
  readonly from: string
  readonly name: string
  /** The hash under which the whole file is kept: it is the original of every row. */
  readonly sha256: string
  readonly rows: AsyncIterable<Result<ReadRow, RowProblem>>
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
    for (const each of unfoldRow(row.value, mapping))
      yield arrivalOf(each, { from, name, sha256 }, { mapping, published })
  }
}

function arrivalOf(
  { locator, columns, raw }: UnplacedRow,
  { from, name, sha256 }: Omit<Table, 'rows'>,
  { mapping, published }: { readonly mapping: Mapping; readonly published: string | undefined },
): Arrival {
  const whence = { from, locator, name: `${name}, ${locator}` }
  const mapped = mapRow(columns, mapping)
  if (!mapped.ok) {
    const { code, message } = mapped.error
    const problem: Problem = { kind: 'invalid-input', code, message: `${locator} of \`${name}\` ${message}` }
    return { kind: 'refused', refusal: { ...whence, problem } }
  }
  const said = mapped.value.published ?? published
  const beside = { within: sha256, ownOriginal: false, ...(said === undefined ? {} : { published: said }) }
  return { kind: 'item', item: { ...whence, bytes: raw, ready: mapped.value, ...beside } }
}

/** The problem of a table that lacks columns which the mapping reads; nothing where it has them all. */
export function lackingColumns(columns: readonly string[], mapping: Mapping, name: string): Problem | undefined {
  const { each } = mapping
  const made = each === undefined ? [] : [each.name, each.value]
  const wide = each !== undefined && !columns.some((column) => column.endsWith(each.ending)) ? [`*${each.ending}`] : []
  const lacking = [...columnsOf(mapping).filter((column) => ![...columns, ...made].includes(column)), ...wide]
  if (lacking.length === 0) return undefined
  const words = (all: readonly string[]): string =>
    all
      .slice(0, 40)
      .map((column) => `\`${column}\``)
      .join(', ')
  const message = `\`${name}\` has no column ${words(lacking)}, which the mapping \`${mapping.mapping}\` reads; it has ${words(columns)}: mend the mapping, or choose another`
  return { kind: 'invalid-input', code: 'lacking-columns', message }
}
