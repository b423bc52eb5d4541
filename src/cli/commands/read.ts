import type { LoadedAgreement } from '#app/agreements/loaded-agreement'
import type { Problem } from '#app/problems/problem'
import type { ReadFile } from '#app/readings/read-file'
import { err, ok, type Result } from '#base/result'
import type { Command, Invocation } from '#cli/command'
import { complain } from '#cli/complain'
import { loadTarget } from '#cli/load-target'
import { filePorts } from '#cli/open-ports'
import { programFolders } from '#cli/program-folders'
import { present } from '#cli/present'
import { readingText } from '#cli/text/reading-text'

export const read: Command = {
  name: 'read',
  takes: '<files...>',
  summary: 'what a text says: draft items with the words they came from',
  doc: 'Reads text, HTML, PDF, DOCX or e-mail and prints draft items: who owes what by when, who claims what, what is left open, each with the exact words and their span. `-` is the standard input. Nothing is kept.',
  options: [
    { flags: '--published <date>', doc: 'when the text was published, where it does not say so itself: 2020-11-17' },
    { flags: '--kind <kind>', doc: '`instrument` or `report`; default: found out from the text' },
    {
      flags: '--agreement <agreement>',
      doc: 'an agreement whose parties and places are known by name, and to whose norms the items are linked',
    },
  ],
  examples: [
    { line: 'read report.txt', does: 'what a report says' },
    { line: 'read report.html --published 2020-11-17 --json', does: 'one JSON document' },
    { line: 'read reports/*.txt --jsonl', does: 'one item a line, each with its file' },
    { line: 'read - < draft.txt', does: 'from the standard input' },
  ],
  run: async (invocation) => {
    const agreement = await agreementOf(invocation)
    if (!agreement.ok) return agreement
    const { done, failed } = await readAll(invocation, agreement.value)
    if (done.length > 0) tell(done, invocation)
    const [first, ...others] = failed
    for (const problem of others) complain(invocation.terminal, problem)
    return first === undefined ? ok({ exitCode: 0 }) : err(first)
  },
}

interface ReadAll {
  readonly done: readonly ReadFile[]
  readonly failed: readonly Problem[]
}

/** One file that cannot be read does not stop the others. */
async function readAll(
  { words, options, terminal }: Invocation,
  agreement: LoadedAgreement['agreement'] | undefined,
): Promise<ReadAll> {
  const { createTextExtractor } = await import('#adapters/text/create-text-extractor')
  const { readFile } = await import('#app/readings/read-file')
  const { loadReaderNames } = await import('#app/readings/load-reader-names')
  const ports = { files: filePorts.files, extractor: createTextExtractor() }
  const names = await loadReaderNames(ports, programFolders.gazetteer, agreement)
  const beside = { published: options.text('published'), kind: options.text('kind'), names }
  const done: ReadFile[] = []
  const failed: Problem[] = []
  for (const path of words) {
    if (words.length > 1 && terminal.watched) terminal.say(`reading ${path}`)
    const reading = await readFile(ports, path, beside)
    if (reading.ok) done.push(reading.value)
    else failed.push(reading.error)
  }
  return { done, failed }
}

async function agreementOf({
  options,
}: Invocation): Promise<Result<LoadedAgreement['agreement'] | undefined, Problem>> {
  const name = options.text('agreement')
  if (name === undefined) return ok(undefined)
  const loaded = await loadTarget(name, [], options)
  return loaded.ok ? ok(loaded.value.agreement) : loaded
}

function tell(readings: readonly ReadFile[], { words, terminal }: Invocation): void {
  const several = words.length > 1
  const [first] = readings
  present(terminal, {
    json: () => (several ? { readings: readings.map(({ file, reading }) => ({ file, ...reading })) } : first?.reading),
    lines: () => readings.flatMap(({ file, reading }) => reading.items.map((item) => ({ file, ...item }))),
    text: () => readings.map((each) => readingText(each, several, terminal)).join('\n\n'),
  })
}
