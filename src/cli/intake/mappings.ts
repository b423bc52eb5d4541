import { draftMapping } from '#app/intake/mapping/draft-mapping'
import type { Columns } from '#app/intake/mapping/map-row'
import type { KnownMapping } from '#api/tables/list-mappings'
import type { Mapping } from '#api/tables/mapping-shape'
import { parseMapping } from '#app/intake/mapping/parse-mapping'
import type { OpenTable } from '#app/intake-ports'
import { tableLimits } from '#adapters/tables/table-limits'
import { toFileProblem, toTextProblem, type Problem } from '#app/problems/problem'
import { fittingMapping } from '#app/tables/try-table'
import { readyMappings } from '#app/tables/known-mappings'
import { err, ok, type Result } from '#base/result'
import { filePorts } from '#cli/open-ports'
import { programFolders } from '#cli/program-folders'

const mostMappingBytes = 200_000
const rowsForDraft = 20

/** The mapping of that name that comes with the program, else the one in the file, else the one saved in the workspace. */
export async function findMapping(
  name: string,
  saved: () => Promise<readonly KnownMapping[]> = async () => [],
): Promise<Result<Mapping, Problem>> {
  const ready = await readyMappings(filePorts, programFolders.mappings)
  const named = ready.find((each) => each.name === name)
  if (named !== undefined) return ok(named.mapping)
  const text = await filePorts.files.readText(name, mostMappingBytes)
  if (text.ok) return parseMapping(text.value, name)
  const { kind, message } = text.error
  if (kind !== 'no-such-file') return err(toFileProblem(text.error))
  const kept = await saved()
  const own = kept.find((each) => each.name === name)
  if (own !== undefined) return ok(own.mapping)
  const names = [...ready, ...kept].map((each) => `\`${each.name}\``).join(', ')
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
  const table = await filePorts.tables.open({ bytes: bytes.value, name: path })
  if (!table.ok) return { problem: toTextProblem(table.error, path) }
  const ready = await readyMappings(filePorts, programFolders.mappings)
  const fitting = fittingMapping(table.value.columns, ready)?.name
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
