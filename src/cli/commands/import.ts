import type { ImportedFile } from '#app/workspace/import-file'
import type { Problem } from '#app/problems/problem'
import { err, ok } from '#base/result'
import type { Command } from '#cli/command'
import { complain } from '#cli/complain'
import { personName } from '#cli/person'
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
  run: ({ words, options, terminal }) =>
    withWorkspace(options, { doing: 'servanda import', create: true }, async (ports) => {
      const { importFile } = await import('#app/workspace/import-file')
      const done: ImportedFile[] = []
      const failed: Problem[] = []
      const by = personName()
      const [agreement, published] = [options.text('agreement'), options.text('published')]
      for (const path of words) {
        if (terminal.watched && words.length > 1) terminal.say(`taking in ${path}`)
        const imported = await importFile(ports, path, { agreement, published, by, now: ports.clock.now() })
        if (imported.ok) done.push(imported.value)
        else failed.push(imported.error)
      }
      present(terminal, {
        json: () => ({ imported: done }),
        lines: () => done,
        text: () => done.map(({ file, words: what }) => `${file}: ${what}`).join('\n'),
      })
      const [first, ...others] = failed
      for (const problem of others) complain(terminal, problem)
      return first === undefined ? ok({ exitCode: 0 }) : err(first)
    }),
}
