import type { SuggestedOrigin, SuggestedOrigins } from '#app/origins/suggest-origins'
import type { Problem } from '#app/problems/problem'
import { ok, type Result } from '#base/result'
import type { Command, Invocation } from '#cli/command'
import { loadTarget } from '#cli/load-target'
import { filePorts } from '#cli/open-ports'
import { present } from '#cli/present'
import { programFolders } from '#cli/program-folders'
import type { Terminal } from '#cli/terminal'
import { behindMark } from '#cli/text/width'
import { dayAt, UTC } from '#time/zone'

export const origins: Command = {
  name: 'origins',
  takes: '<agreement-or-reports...>',
  summary: 'which reports are one origin, and why',
  doc: 'Suggests which reports go back to one statement: near-copies of a text, a shared quotation, one text in two languages, or a relay that the claims state. Ten reports of one statement are one origin. Of an agreement its record is compared; files of texts (text, HTML, PDF, DOCX) are compared with each other, without any record: whom each passes on or cites, and about which places, is read from its words. Every join has its reason; nothing is applied: a person joins or splits by a `regroupings` entry in the record, or on the page of a source.',
  options: [
    {
      flags: '--agreement <agreement>',
      doc: 'with files of texts: the agreement that they are about, whose parties and places are then known by all their names',
    },
  ],
  examples: [
    { line: 'origins agreement.yaml record.yaml', does: 'the origins of a record' },
    { line: 'origins karabakh-2020 --json', does: 'every origin with its reasons, as JSON' },
    { line: 'origins reports/*.txt', does: 'which of these texts are one report' },
    { line: 'origins reports/*.txt --agreement agreement.yaml', does: 'the same, with the names of an agreement' },
  ],
  run: async (invocation) => {
    const { words, options, terminal } = invocation
    const [name = '', ...records] = words
    const suggested = words.every(isText) ? await ofTexts(invocation) : await ofRecord(name, records, options)
    if (!suggested.ok) return suggested
    present(terminal, {
      json: () => suggested.value,
      lines: () => suggested.value.origins,
      text: () => originsText(suggested.value, terminal),
    })
    return ok({ exitCode: 0 })
  },
}

const TEXT_FILE = /\.(?:txt|md|html?|pdf|docx|eml)$/i

function isText(word: string): boolean {
  return TEXT_FILE.test(word)
}

async function ofRecord(
  name: string,
  records: readonly string[],
  options: Invocation['options'],
): Promise<Result<SuggestedOrigins, Problem>> {
  const loaded = await loadTarget(name, records, options)
  if (!loaded.ok) return loaded
  const { suggestOrigins } = await import('#app/origins/suggest-origins')
  return ok(suggestOrigins(loaded.value))
}

async function ofTexts({ words, options, terminal }: Invocation): Promise<Result<SuggestedOrigins, Problem>> {
  const name = options.text('agreement')
  const about = name === undefined ? undefined : await loadTarget(name, [], options)
  if (about?.ok === false) return about
  const { originsOfFiles } = await import('#app/origins/origins-of-files')
  const { loadReaderNames } = await import('#app/readings/load-reader-names')
  const { createTextExtractor } = await import('#adapters/text/create-text-extractor')
  const names = await loadReaderNames(filePorts, programFolders.gazetteer, about?.value.agreement)
  return originsOfFiles(
    { files: filePorts.files, extractor: createTextExtractor() },
    {
      paths: words,
      names,
      today: dayAt(filePorts.clock.now(), UTC),
      tell: (done) =>
        terminal.watched && done % 50 === 0 ? terminal.say(`read ${done} of ${words.length}`) : undefined,
    },
  )
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
