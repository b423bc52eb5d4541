import type { CollatedFiles } from '#app/collations/collate-files'
import { ok } from '#base/result'
import type { Command } from '#cli/command'
import { loadTarget } from '#cli/load-target'
import { filePorts } from '#cli/open-ports'
import { present } from '#cli/present'
import { collationText } from '#cli/text/collation-text'

export const collate: Command = {
  name: 'collate',
  takes: '<texts...>',
  summary: 'where versions of a text differ, and whether it matters',
  doc: 'Compares the first text with each of the others, provision by provision: what each has there, and whether the difference changes what is owed. `by` against `before` is one day. Texts in two languages (English, Russian, Spanish) are compared by what their words come to: days and their edges, numbers, names, what is permitted or denied.',
  options: [
    { flags: '--agreement <agreement>', doc: 'an agreement whose names for one party or place are no difference' },
    {
      flags: '--fail-on <what>',
      doc: '`effect`: exit with 6 where a difference changes what is owed; `any`: where there is one',
    },
  ],
  examples: [
    { line: 'collate kremlin.txt ministry.txt', does: 'two published versions' },
    {
      line: 'collate english.txt russian.txt --agreement agreement.yaml',
      does: 'a translation, with the names of the agreement',
    },
    { line: 'collate draft-3.docx draft-4.docx --fail-on effect', does: 'for a script, before a signature' },
  ],
  run: async ({ words, options, terminal }) => {
    const name = options.text('agreement')
    const loaded = name === undefined ? undefined : await loadTarget(name, [], options)
    if (loaded !== undefined && !loaded.ok) return loaded
    const { createTextExtractor } = await import('#adapters/text/create-text-extractor')
    const { collateFiles } = await import('#app/collations/collate-files')
    const ports = { files: filePorts.files, extractor: createTextExtractor() }
    const collated = await collateFiles(ports, words, loaded?.value.agreement)
    if (!collated.ok) return collated
    const { collations } = collated.value
    present(terminal, {
      json: () => ({ collations }),
      lines: () =>
        collations.flatMap(({ first, second, changes }) =>
          changes.map((change) => ({ texts: [first, second], ...change })),
        ),
      text: () => collationText(collations, terminal),
    })
    return ok({ exitCode: failsOn(collated.value, options.text('failOn')) ? 6 : 0 })
  },
}

function failsOn({ collations, ofEffect }: CollatedFiles, what: string | undefined): boolean {
  if (what === 'any') return collations.some(({ changes }) => changes.length > 0)
  return what === 'effect' && ofEffect
}
