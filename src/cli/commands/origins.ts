import type { SuggestedOrigin, SuggestedOrigins } from '#app/origins/suggest-origins'
import { ok } from '#base/result'
import type { Command } from '#cli/command'
import { loadTarget } from '#cli/load-target'
import { present } from '#cli/present'
import type { Terminal } from '#cli/terminal'
import { behindMark } from '#cli/text/width'

export const origins: Command = {
  name: 'origins',
  takes: '<agreement> [records...]',
  summary: 'which reports are one origin, and why',
  doc: 'Suggests which reports of a record go back to one statement: near-copies of a text, a shared quotation, or a relay that the claims state. Ten reports of one statement are one origin. Every join has its reason; nothing is applied: what the record says stays until a person changes it there.',
  options: [],
  examples: [
    { line: 'origins agreement.yaml record.yaml', does: 'the origins of a record' },
    { line: 'origins karabakh-2020 --json', does: 'every origin with its reasons, as JSON' },
  ],
  run: async ({ words, options, terminal }) => {
    const [name = '', ...records] = words
    const loaded = await loadTarget(name, records, options)
    if (!loaded.ok) return loaded
    const { suggestOrigins } = await import('#app/origins/suggest-origins')
    const suggested = suggestOrigins(loaded.value)
    present(terminal, {
      json: () => suggested,
      lines: () => suggested.origins,
      text: () => originsText(suggested, terminal),
    })
    return ok({ exitCode: 0 })
  },
}

function originsText({ documents, claims, origins: found }: SuggestedOrigins, terminal: Terminal): string {
  const joined = found.filter((origin) => origin.documents.length > 1)
  const { bold } = terminal.colours
  const counts = `${documents} documents with ${claims} claims go back to ${found.length} origins, as far as their words and speakers show.`
  const alone = `${found.length - joined.length} origins have one document each.`
  return [bold(counts), ...joined.map((origin) => originText(origin, terminal)), alone].join('\n\n')
}

function originText(origin: SuggestedOrigin, { colours, width }: Terminal): string {
  const side = origin.side === null ? '' : ` (side: ${origin.side})`
  const recorded = origin.differs ? [`the record has it otherwise: ${origin.recordedAs.join(', ') || 'no origin'}`] : []
  return [
    `${colours.bold(origin.speaker)}${side}: ${origin.documents.join(', ')}`,
    ...[...origin.reasons, ...recorded].flatMap((line) => behindMark(line, '  - ', width)),
  ].join('\n')
}
