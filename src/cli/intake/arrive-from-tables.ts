import { tableLimits } from '#adapters/tables/table-limits'
import { arriveFromTable } from '#app/intake/arrive-from-table'
import type { Arrival } from '#app/intake/intake-item'
import type { Mapping } from '#api/tables/mapping-shape'
import type { Ports } from '#app/ports'
import { toFileProblem, type Problem } from '#app/problems/problem'
import { keepTable } from '#app/tables/keep-table'
import { noMapping } from '#cli/intake/mappings'

/** How tables are read: by which mapping, and when their rows were published where they do not say so. */
export interface TableWishes {
  readonly mapping?: Mapping | undefined
  readonly published?: string | undefined
}

/** The rows of all tables. The whole file is kept first, as the original of its rows. */
export async function* arriveFromTables(
  ports: Pick<Ports, 'files' | 'originals' | 'tables'>,
  paths: AsyncIterable<string>,
  wishes: TableWishes,
): AsyncGenerator<Arrival> {
  for await (const path of paths) yield* arriveFromOne(ports, path, wishes)
}

async function* arriveFromOne(
  ports: Pick<Ports, 'files' | 'originals' | 'tables'>,
  path: string,
  { mapping, published }: TableWishes,
): AsyncGenerator<Arrival> {
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1)
  const refused = (problem: Problem): Arrival => {
    return { kind: 'refused', refusal: { from: path, locator: '', name, problem } }
  }
  if (mapping === undefined)
    return yield refused(noMapping(path, 'import it by itself for a draft, or add `--mapping`'))
  const bytes = await ports.files.readBytes(path, tableLimits.fileBytes)
  if (!bytes.ok) return yield refused(toFileProblem(bytes.error))
  const kept = await keepTable(ports, { bytes: bytes.value, name }, mapping)
  if (!kept.ok) return yield refused(kept.error)
  const { table, sha256 } = kept.value
  yield* arriveFromTable({ from: path, name, sha256, rows: table.rows() }, mapping, published)
}
