import type { ImportedRows } from '#api/tables/import-table'
import type { Mapping } from '#api/tables/mapping-shape'
import type { LoadedAgreement } from '#app/agreements/loaded-agreement'
import { arriveFromTable } from '#app/intake/arrive-from-table'
import { toImportAnswer } from '#app/intake/import-upload'
import { checkMapping } from '#app/intake/mapping/parse-mapping'
import { createItemReader } from '#app/intake/read-item'
import { takeIn } from '#app/intake/take-in'
import type { OpenTable, ReadRow, RowProblem, TablePlace } from '#app/intake-ports'
import type { Ports } from '#app/ports'
import { toDateProblem, type Problem } from '#app/problems/problem'
import { loadReaderNames } from '#app/readings/load-reader-names'
import { keepTable } from '#app/tables/keep-table'
import { err, ok, type Result } from '#base/result'
import { parseCalendarDate } from '#time/calendar-date'

/** A table that came over the network, or that is kept since its first rows came: about which agreement, from whom. */
export interface TableUpload {
  readonly name: string
  /** The whole file at first; then only the hash that it is kept under. */
  readonly file: { readonly bytes: Uint8Array } | { readonly sha256: string }
  readonly mapping: Mapping
  readonly published?: string | undefined
  /** Where to go on. */
  readonly after?: TablePlace | undefined
  readonly agreement: LoadedAgreement['agreement']
  readonly gazetteer: string
  readonly by: string
}

// Some seconds of reading: a request that takes longer would be cut off.
const ROWS_AT_ONCE = 200

/** Takes in the next rows of a table, each as a document. The whole file is kept first, as their original. */
export async function importTable(
  ports: Pick<Ports, 'store' | 'originals' | 'clock' | 'extractor' | 'files' | 'tables'>,
  upload: TableUpload,
): Promise<Result<ImportedRows, Problem>> {
  const { name, published, after, agreement, gazetteer, by } = upload
  const date = published === undefined ? undefined : parseCalendarDate(published)
  if (date !== undefined && !date.ok) return err(toDateProblem(date.error, 'published'))
  const mapping = checkMapping(upload.mapping, upload.mapping.mapping)
  if (!mapping.ok) return mapping
  const bytes = await bytesOf(ports, upload)
  if (!bytes.ok) return bytes
  const kept = await keepTable(ports, { bytes: bytes.value, name, sha256: keptAs(upload) }, mapping.value)
  if (!kept.ok) return kept
  const { table, sha256 } = kept.value
  const reader = createItemReader(ports, await loadReaderNames(ports, gazetteer, agreement))
  const part = rowsAfter(table, after)
  const arrivals = arriveFromTable(
    { from: `upload: ${name}`, name, sha256, rows: part.rows() },
    mapping.value,
    published,
  )
  const taken = await takeIn(arrivals, { ports, reader, agreement: agreement.id, by })
  if (!taken.ok) return taken
  return ok({ ...toImportAnswer(taken.value), sha256, next: part.next() })
}

async function bytesOf(
  { originals }: Pick<Ports, 'originals'>,
  { file, name }: TableUpload,
): Promise<Result<Uint8Array, Problem>> {
  if ('bytes' in file) return ok(file.bytes)
  const kept = await originals.read(file.sha256)
  if (kept !== undefined) return ok(kept)
  const message = `\`${name}\` is not kept under that hash: send the whole table again`
  return err({ kind: 'not-found', code: 'no-such-original', message })
}

function keptAs({ file }: TableUpload): string | undefined {
  return 'sha256' in file ? file.sha256 : undefined
}

interface RowsOfTable {
  readonly rows: () => AsyncGenerator<Result<ReadRow, RowProblem>>
  /** Where to go on, once the rows were read. */
  readonly next: () => TablePlace | null
}

function rowsAfter(table: OpenTable, after: TablePlace | undefined): RowsOfTable {
  let next: TablePlace | null = null
  return {
    rows: async function* () {
      let [number, place]: [number, TablePlace | undefined] = [0, undefined]
      for await (const row of table.rows(after)) {
        if (number === ROWS_AT_ONCE) {
          next = place ?? null
          return
        }
        number += 1
        place = row.ok ? row.value.next : row.error.next
        yield row
      }
    },
    next: () => next,
  }
}
