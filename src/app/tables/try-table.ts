import { saidOf } from '#app/problems/with-said'
import type { KnownMapping } from '#api/tables/list-mappings'
import type { Mapping } from '#api/tables/mapping-shape'
import type { TriedTable } from '#api/tables/try-table'
import { lackingColumns } from '#app/intake/arrive-from-table'
import { guessMapping } from '#app/intake/mapping/draft-mapping'
import { mapRow, type Columns } from '#app/intake/mapping/map-row'
import { checkMapping } from '#app/intake/mapping/parse-mapping'
import { unfoldRow } from '#app/intake/mapping/unfold-row'
import type { OpenTable, ReadRow, RowProblem, TableFile, TableOpener, ToldInRow } from '#app/intake-ports'
import { toTextProblem, type Problem } from '#app/problems/problem'
import { err, ok, type Result } from '#base/result'

const ROWS_LOOKED_AT = 20
const ROWS_SHOWN = 5

/** The beginning of a table, and the mappings that may fit it. */
export interface TableToTry {
  readonly file: TableFile
  readonly given?: Mapping | undefined
  readonly known: readonly KnownMapping[]
}

/** What the first rows of a table would become, by the mapping that is given, fits its columns, or is guessed. */
export async function tryTable(
  { tables }: { readonly tables: TableOpener },
  { file, given, known }: TableToTry,
): Promise<Result<TriedTable, Problem>> {
  const { name } = file
  const table = await tables.open({ ...file, delimiter: given?.delimiter })
  if (!table.ok) return err(toTextProblem(table.error, name))
  const { columns } = table.value
  const rows = await firstRows(table.value)
  const chosen = given === undefined ? chooseMapping(table.value, rows, { name, known }) : checkGiven(given)
  if (!chosen.ok) return chosen
  const { mapping, from } = chosen.value
  const lacking = lackingColumns(columns, mapping, name)
  if (lacking !== undefined) return err(lacking)
  return ok({ columns, mapping, from, rows: rows.flatMap((row) => tryRow(row, mapping)).slice(0, ROWS_SHOWN) })
}

/** The known mapping that reads only columns which the table has; of several, the one that reads most. */
export function fittingMapping(columns: readonly string[], known: readonly KnownMapping[]): KnownMapping | undefined {
  const fitting = known.filter(({ mapping, name }) => lackingColumns(columns, mapping, name) === undefined)
  return fitting.toSorted((a, b) => size(b) - size(a))[0]
}

function size({ mapping }: KnownMapping): number {
  return JSON.stringify(mapping).length
}

type Chosen = Result<Pick<TriedTable, 'mapping' | 'from'>, Problem>

function chooseMapping(
  { columns }: OpenTable,
  rows: readonly Result<ReadRow, RowProblem>[],
  { name, known }: { readonly name: string; readonly known: readonly KnownMapping[] },
): Chosen {
  const fitting = fittingMapping(columns, known)
  if (fitting !== undefined) return ok({ mapping: fitting.mapping, from: fitting.from })
  const guess = guessMapping(columns, columnsOf(rows), name.replace(/\.[^.]*$/, '').slice(0, 100))
  const mapping = checkMapping(guess, name)
  return mapping.ok ? ok({ mapping: mapping.value, from: 'guessed' }) : mapping
}

function checkGiven(given: Mapping): Chosen {
  const mapping = checkMapping(given, given.mapping)
  return mapping.ok ? ok({ mapping: mapping.value, from: 'given' }) : mapping
}

function columnsOf(rows: readonly Result<ReadRow, RowProblem>[]): readonly Columns[] {
  return rows.flatMap((row) => (row.ok ? [row.value.columns] : []))
}

async function firstRows(table: OpenTable): Promise<readonly Result<ReadRow, RowProblem>[]> {
  const rows: Result<ReadRow, RowProblem>[] = []
  for await (const row of table.rows()) {
    rows.push(row)
    if (rows.length === ROWS_LOOKED_AT) break
  }
  return rows
}

function tryRow(row: Result<ReadRow, RowProblem>, mapping: Mapping): TriedTable['rows'] {
  if (!row.ok) return [{ locator: row.error.locator, refused: row.error.message, ...saidOf(row.error.message) }]
  return unfoldRow(row.value, mapping).map(({ locator, columns }) => {
    const mapped = mapRow(columns, mapping)
    if (!mapped.ok) return refusedRow(locator, mapped.error.message)
    const { text, published, told } = mapped.value
    return {
      locator,
      text,
      ...(published === undefined ? {} : { published }),
      ...(told === undefined ? {} : { told: toldOf(told) }),
    }
  })
}

function refusedRow(locator: string, found: string): TriedTable['rows'][number] {
  const refused = `${locator} ${found}`
  return { locator, refused, ...saidOf(refused) }
}

function toldOf({
  speakers,
  standing,
  bearer,
  counterparty,
  parties,
  action,
  place,
  happened,
}: ToldInRow): NonNullable<TriedTable['rows'][number]['told']> {
  const parts = [bearer, counterparty, ...parties, action, place, happened].filter((part) => part !== undefined)
  return { speakers, standing, parts }
}
