import { ok } from '#base/result'
import type { Command } from '#cli/command'
import { filePorts } from '#cli/open-ports'
import { present } from '#cli/present'
import { programFolders } from '#cli/program-folders'

export const draft: Command = {
  name: 'draft',
  takes: '<file>',
  summary: 'an agreement file from the words of an agreement, for a person to look through',
  doc: 'Reads the text of an agreement (text, Markdown, HTML, PDF or DOCX) and prints the agreement file that it comes to: provisions, parties, places, norms with the words they rest on, deadlines, order and gaps. It is drafted by rule and says so in its first lines; look through it, then take it in with `servanda import`. `-` is the standard input. Nothing is kept.',
  options: [],
  examples: [
    { line: 'draft agreement.docx > agreement.yaml', does: 'a file to look through, and then to import' },
    { line: 'draft agreement.txt | servanda lint -', does: 'what it leaves open' },
  ],
  run: async ({ words: [path = ''], terminal }) => {
    const { createTextExtractor } = await import('#adapters/text/create-text-extractor')
    const { checkDraftable } = await import('#app/drafting/check-draftable')
    const { draftAgreementFile } = await import('#app/drafting/draft-agreement-file')
    const { loadReaderNames } = await import('#app/readings/load-reader-names')
    const { readFile } = await import('#app/readings/read-file')
    const { dayAt, UTC } = await import('#time/zone')
    const ports = { files: filePorts.files, extractor: createTextExtractor() }
    const names = await loadReaderNames(ports, programFolders.gazetteer, undefined)
    const found = await readFile(ports, path, { published: undefined, kind: 'instrument', names })
    if (!found.ok) return found
    const { file, text, reading } = found.value
    const draftable = checkDraftable(reading, file)
    if (!draftable.ok) return draftable
    const drafted = draftAgreementFile({ text, name: file, reading, day: dayAt(filePorts.clock.now(), UTC) })
    const { norms, provisions, isDated, open, fault } = drafted
    present(terminal, { json: () => drafted, lines: () => [drafted], text: () => drafted.text.trimEnd() })
    terminal.say(`${norms} norms from ${provisions} provisions, drafted by rule and reviewed by nobody`)
    if (!isDated)
      terminal.say('the text gives no day of conclusion: today stands for it until you put the right one in')
    if (open.length > 0)
      terminal.say(`nothing was read in provisions that seem to bind: ${open.slice(0, 12).join(', ')}`)
    if (fault !== undefined) terminal.say(`to mend before it can be imported: ${fault}`)
    return ok({ exitCode: 0 })
  },
}
