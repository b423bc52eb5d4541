import type { ImportedRows } from '#api/tables/import-table'
import type { KnownMapping } from '#api/tables/list-mappings'
import type { Mapping } from '#api/tables/mapping-shape'
import type { TriedTable } from '#api/tables/try-table'
import { call, write } from '#web/client/call'
import type { Asked } from '#web/client/queries'
import { toBase64 } from '#web/client/to-base64'

/** Whether a file is a table, by its name. */
export function isTable({ name }: Pick<File, 'name'>): boolean {
  return /\.(?:csv|tsv|jsonl|ndjson)$/i.test(name)
}

/** The mappings that come with the program or were saved. */
export function mappingsQuery(): Asked<{ readonly items: readonly KnownMapping[] }> {
  return { queryKey: ['mappings'], queryFn: ({ signal }) => call('/mappings', undefined, signal) }
}

/** What the first rows of a table would become, by a mapping or by one that fits or is guessed. */
export function trialQuery(file: File, head: string | undefined, mapping: Mapping | undefined): Asked<TriedTable> {
  return {
    queryKey: ['trial', file.name, String(file.size), JSON.stringify(mapping ?? null)],
    queryFn: ({ signal }) => call<TriedTable>('/tables/trials', { name: file.name, base64: head, mapping }, signal),
  }
}

/** Saves a mapping under its name. */
export function saveMapping(mapping: Mapping): Promise<KnownMapping> {
  return write<KnownMapping>('/mappings', { mapping }, '*')
}

/** A table with what its columns mean, about which agreement. */
export interface TableToImport {
  readonly agreement: string
  readonly file: File
  readonly mapping: Mapping
  readonly published: string | undefined
}

/** The answers of the server while a table is taken in, some rows at a time; the whole file is sent once. */
export async function* importRows(table: TableToImport): AsyncGenerator<ImportedRows> {
  const { agreement, file, mapping, published } = table
  const path = `/agreements/${encodeURIComponent(agreement)}/tables`
  const common = { name: file.name, mapping, ...(published === undefined ? {} : { published }) }
  let answer = await write<ImportedRows>(path, { ...common, base64: await toBase64(file) }, '*')
  yield answer
  while (answer.next !== null) {
    answer = await write<ImportedRows>(path, { ...common, sha256: answer.sha256, after: answer.next }, '*')
    yield answer
  }
}

const HEAD_BYTES = 300_000
const LINE_END = 10

/** The first lines of a table in base64: enough to try a mapping, and cut behind a line so that no letter is broken. */
export async function headOf(file: File): Promise<string> {
  const head = new Uint8Array(await file.slice(0, HEAD_BYTES).arrayBuffer())
  const end = file.size > head.length ? head.lastIndexOf(LINE_END) + 1 : head.length
  return toBase64(new Blob([head.slice(0, end === 0 ? head.length : end)]))
}
