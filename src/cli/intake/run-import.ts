import { isTableFile } from '#app/intake/is-table-file'
import type { Ports } from '#app/ports'
import type { Problem } from '#app/problems/problem'
import { err, type Result } from '#base/result'
import type { Finished, Invocation } from '#cli/command'
import { importAll } from '#cli/intake/import-all'
import type { Imported } from '#cli/intake/imported'
import { isLarge, wishesOf, type ImportWishes } from '#cli/intake/import-wishes'
import { adviseMapping } from '#cli/intake/mappings'
import { tellImported } from '#cli/intake/tell-imported'
import { filePorts, openPorts } from '#cli/open-ports'
import { present } from '#cli/present'
import { withWorkspace } from '#cli/with-workspace'

/** Takes in what a command line names: model files, documents, tables, folders and lists of them. */
export async function runImport(invocation: Invocation): Promise<Result<Finished, Problem>> {
  const wishes = await wishesOf(invocation)
  if (!wishes.ok) return wishes
  const drafted = await draftMappings(invocation, wishes.value)
  if (drafted !== undefined) return err(drafted)
  const tried = await tryWithoutWorkspace(invocation, wishes.value)
  if (tried !== undefined && isEmpty(tried)) return tellImported(tried, invocation)
  const need = { doing: 'servanda import', create: true }
  return withWorkspace(invocation.options, need, async (ports): Promise<Result<Finished, Problem>> => {
    const imported = await importAll(ports, wishes.value, invocation.terminal)
    return imported.ok ? tellImported(imported.value, invocation) : imported
  })
}

/** A table that is named without a mapping is not taken: a draft of one is printed, so that a person can begin with it. */
async function draftMappings({ terminal }: Invocation, wishes: ImportWishes): Promise<Problem | undefined> {
  const table = wishes.mapping === undefined ? wishes.paths.find(isTableFile) : undefined
  if (table === undefined) return undefined
  const { problem, draft } = await adviseMapping(table)
  if (draft !== undefined) {
    present(terminal, { json: () => ({ draft }), lines: () => [{ draft }], text: () => draft })
  }
  return problem
}

function isEmpty({ files, report }: Imported): boolean {
  return files.length === 0 && (report === undefined || report.taken === 0)
}

/** Where there is no workspace yet, the files are tried in memory first: none is made for files that cannot be taken. */
async function tryWithoutWorkspace(
  { options, terminal }: Invocation,
  wishes: ImportWishes,
): Promise<Imported | undefined> {
  const opened = await openPorts(options, { doing: 'servanda import' })
  if (opened.ok) {
    await opened.value.close()
    return undefined
  }
  if (opened.error.code !== 'no-workspace') return { files: [], failed: [opened.error] }
  if (isLarge(wishes)) return undefined
  const { openMemoryStore } = await import('#store/memory/open-memory-store')
  const { createTextExtractor } = await import('#adapters/text/create-text-extractor')
  const store = openMemoryStore()
  const ports: Ports = { ...filePorts, store, originals: store.originals, extractor: createTextExtractor() }
  const imported = await importAll(ports, wishes, { ...terminal, say: () => undefined })
  return imported.ok ? imported.value : { files: [], failed: [imported.error] }
}
