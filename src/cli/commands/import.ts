import type { Ports } from '#app/ports'
import type { Problem } from '#app/problems/problem'
import type { ImportedFile } from '#app/workspace/import-file'
import { err, ok, type Result } from '#base/result'
import type { Command, Finished, Invocation } from '#cli/command'
import { complain } from '#cli/complain'
import { filePorts, openPorts } from '#cli/open-ports'
import { personName } from '#cli/person'
import { programFolders } from '#cli/program-folders'
import { present } from '#cli/present'
import { withWorkspace } from '#cli/with-workspace'

export const importFiles: Command = {
  name: 'import',
  takes: '<files...>',
  summary: 'take agreement files, record files and documents into the workspace',
  doc: 'Agreement and record files are known by their first lines; everything else is a document. The same file again adds nothing; nothing is ever overwritten. A file with faults is not taken, and the others are.',
  options: [
    { flags: '--agreement <id>', doc: 'the agreement that documents are about' },
    { flags: '--published <date>', doc: 'when the documents were published, where they do not say so' },
  ],
  examples: [
    { line: 'import agreement.yaml record.yaml', does: 'an agreement and what is known of it' },
    { line: 'import reports/*.html --agreement karabakh-2020', does: 'documents about it' },
  ],
  run: async (invocation) => {
    const tried = await tryWithoutWorkspace(invocation)
    if (tried !== undefined && tried.done.length === 0) return tell(tried, invocation)
    return withWorkspace(invocation.options, { doing: 'servanda import', create: true }, async (ports) =>
      tell(await importAll(ports, invocation, true), invocation),
    )
  },
}

interface Imported {
  readonly done: readonly ImportedFile[]
  readonly failed: readonly Problem[]
}

/** Where there is no workspace yet, the files are tried in memory first: none is made for files that cannot be taken. */
async function tryWithoutWorkspace(invocation: Invocation): Promise<Imported | undefined> {
  const opened = await openPorts(invocation.options, { doing: 'servanda import' })
  if (opened.ok) {
    await opened.value.close()
    return undefined
  }
  if (opened.error.code !== 'no-workspace') return { done: [], failed: [opened.error] }
  const { openMemoryStore } = await import('#store/memory/open-memory-store')
  const { createTextExtractor } = await import('#adapters/text/create-text-extractor')
  const store = openMemoryStore()
  const ports = { ...filePorts, store, originals: store.originals, extractor: createTextExtractor() }
  return importAll(ports, invocation, false)
}

async function importAll(ports: Ports, { words, options, terminal }: Invocation, aloud: boolean): Promise<Imported> {
  const { importFile } = await import('#app/workspace/import-file')
  const [agreement, published] = [options.text('agreement'), options.text('published')]
  const { gazetteer } = programFolders
  const wishes = { agreement, published, gazetteer, by: personName(), now: ports.clock.now() }
  const done: ImportedFile[] = []
  const failed: Problem[] = []
  for (const path of words) {
    if (aloud && terminal.watched && words.length > 1) terminal.say(`taking in ${path}`)
    const imported = await importFile(ports, path, wishes)
    if (imported.ok) done.push(imported.value)
    else failed.push(imported.error)
  }
  return { done, failed }
}

function tell({ done, failed }: Imported, { terminal }: Invocation): Result<Finished, Problem> {
  if (done.length > 0) {
    present(terminal, {
      json: () => ({ imported: done }),
      lines: () => done,
      text: () => done.map(({ file, words }) => `${file}: ${words}`).join('\n'),
    })
  }
  const [first, ...others] = failed
  for (const problem of others) complain(terminal, problem)
  return first === undefined ? ok({ exitCode: 0 }) : err(first)
}
