import type { Mapping } from '#api/tables/mapping-shape'
import { lackingColumns } from '#app/intake/arrive-from-table'
import type { OpenTable } from '#app/intake-ports'
import type { Ports } from '#app/ports'
import { toProblem, toTextProblem, type Problem } from '#app/problems/problem'
import { err, ok, type Result } from '#base/result'

/** A table that can be read by its mapping, and the hash under which the whole file is kept. */
export interface KeptTable {
  readonly table: OpenTable
  readonly sha256: string
}

/** A whole table; with its hash where it is kept already. */
export interface TableToKeep {
  readonly bytes: Uint8Array
  readonly name: string
  readonly sha256?: string | undefined
}

/**
 * Opens a table and keeps the whole file as the original of its rows. One that cannot be opened, or that lacks a column
 * which the mapping reads, is refused and not kept.
 */
export async function keepTable(
  { originals, tables }: Pick<Ports, 'originals' | 'tables'>,
  { bytes, name, sha256 }: TableToKeep,
  mapping: Mapping,
): Promise<Result<KeptTable, Problem>> {
  const table = await tables.open({ bytes, name, delimiter: mapping.delimiter })
  if (!table.ok) return err(toTextProblem(table.error, name))
  const lacking = lackingColumns(table.value.columns, mapping, name)
  if (lacking !== undefined) return err(lacking)
  if (sha256 !== undefined) return ok({ table: table.value, sha256 })
  const original = await originals.put(bytes)
  if (!original.ok) return err(toProblem(original.error))
  return ok({ table: table.value, sha256: original.value.sha256 })
}
