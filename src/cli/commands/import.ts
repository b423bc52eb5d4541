import { isTableFile } from '#adapters/tables/open-table'
import type { Ports } from '#app/ports'
import type { Problem } from '#app/problems/problem'
import { err, type Result } from '#base/result'
import type { Command, Finished, Invocation } from '#cli/command'
import { importAll } from '#cli/intake/import-all'
import type { Imported } from '#cli/intake/imported'
import { isLarge, wishesOf, type ImportWishes } from '#cli/intake/import-wishes'
import { adviseMapping } from '#cli/intake/mappings'
import { tellImported } from '#cli/intake/tell-imported'
import { filePorts, openPorts } from '#cli/open-ports'
import { present } from '#cli/present'
import { withWorkspace } from '#cli/with-workspace'

export const importFiles: Command = {
  name: 'import',
  takes: '[files...]',
  summary: 'take agreement files, record files and documents into the workspace',
  doc: 'Agreement and record files are known by their first lines; everything else is a document. A folder stands for all files in it. The same file again adds nothing; nothing is ever overwritten, so that an import that was cut off is finished by the same command again. A file with faults is not taken, and the others are. What was taken, what was skipped and why is told at the end; a named file that is not taken makes the command fail, one inside a folder or a list does not.',
  options: [
    { flags: '--agreement <id>', doc: 'the agreement that documents are about' },
    { flags: '--published <date>', doc: 'when the documents were published, where they do not say so' },
    {
      flags: '--jobs <number>',
      doc: 'how many threads read documents; default: one for each processor where there are many files',
    },
    {
      flags: '--mapping <name>',
      doc: 'what the columns of tables (CSV, TSV, JSON Lines) mean: `acled`, `ucdp-ged`, `pa-x`, `pam`, or a mapping file',
    },
    { flags: '--list <file>', doc: 'a text with one path on each line; `-` is the standard input' },
  ],
  examples: [
    { line: 'import agreement.yaml record.yaml', does: 'an agreement and what is known of it' },
    { line: 'import reports/*.html --agreement karabakh-2020', does: 'documents about it' },
    { line: 'import events.csv --mapping acled', does: 'the rows of an export of ACLED, each a document' },
    { line: 'import events.csv > mapping.yaml', does: 'a draft of a mapping for a table of another kind' },
    { line: 'import --jobs 8 archive/', does: 'a folder of a hundred thousand reports, on eight threads' },
  ],
  run: async (invocation) => {
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
  },
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
