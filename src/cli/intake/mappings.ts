import { draftMapping } from '#app/intake/mapping/draft-mapping'
import type { Columns } from '#app/intake/mapping/map-row'
import { columnsOf, type Mapping } from '#app/intake/mapping/mapping'
import { parseMapping } from '#app/intake/mapping/parse-mapping'
import { openTable, type OpenTable } from '#adapters/tables/open-table'
import { tableLimits } from '#adapters/tables/table-limits'
import { toFileProblem, toTextProblem, type Problem } from '#app/problems/problem'
import { err, type Result } from '#base/result'
import { filePorts } from '#cli/open-ports'
import { programFolders } from '#cli/program-folders'

const mostMappingBytes = 200_000
const rowsForDraft = 20

/** The mapping of that name that comes with the program, else the one in the file. */
export async function findMapping(name: string): Promise<Result<Mapping, Problem>> {
  const ready = (await readyNames()).includes(name)
  const path = ready ? `${programFolders.mappings}/${name}.yaml` : name
  const text = await filePorts.files.readText(path, mostMappingBytes)
  if (text.ok) return parseMapping(text.value, path)
  const { kind, message } = text.error
  if (kind !== 'no-such-file') return err(toFileProblem(text.error))
  const names = (await readyNames()).map((each) => `\`${each}\``).join(', ')
  return err({ kind: 'not-found', code: 'no-such-mapping', message: `${message}; ready mappings are ${names}` })
}

/** What a person can begin with where a table has no mapping: the name of a ready one that fits, or a draft. */
export interface MappingAdvice {
  readonly problem: Problem
  readonly draft?: string
}

/** What to do about a table without a mapping. */
export async function adviseMapping(path: string): Promise<MappingAdvice> {
  const bytes = await filePorts.files.readBytes(path, tableLimits.fileBytes)
  if (!bytes.ok) return { problem: toFileProblem(bytes.error) }
  const table = await openTable({ bytes: bytes.value, name: path })
  if (!table.ok) return { problem: toTextProblem(table.error, path) }
  const fitting = await fittingName(table.value.columns)
  if (fitting !== undefined) {
    return { problem: noMapping(path, `its columns are those of \`${fitting}\`: add \`--mapping ${fitting}\``) }
  }
  const draft = draftMapping(table.value.columns, await firstRows(table.value), nameOf(path))
  const todo = 'a draft was printed: check it, save it, and add `--mapping` with its file'
  return { problem: noMapping(path, todo), draft }
}

/** The problem of a table whose columns nobody said the meaning of. */
export function noMapping(path: string, todo: string): Problem {
  const message = `\`${path}\` is a table, and nothing says what its columns mean: ${todo}`
  return { kind: 'usage', code: 'no-mapping', message }
}

async function readyNames(): Promise<readonly string[]> {
  const files = await filePorts.files.list(programFolders.mappings)
  return files.filter((file) => file.endsWith('.yaml')).map((file) => file.replace(/\.yaml$/, ''))
}

async function fittingName(columns: readonly string[]): Promise<string | undefined> {
  for (const name of await readyNames()) {
    const mapping = await findMapping(name)
    if (mapping.ok && columnsOf(mapping.value).every((column) => columns.includes(column))) return name
  }
  return undefined
}

async function firstRows(table: OpenTable): Promise<readonly Columns[]> {
  const rows: Columns[] = []
  for await (const row of table.rows()) {
    if (row.ok) rows.push(row.value.columns)
    if (rows.length === rowsForDraft) break
  }
  return rows
}

function nameOf(path: string): string {
  return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1).replace(/\.[^.]*$/, '')
}
