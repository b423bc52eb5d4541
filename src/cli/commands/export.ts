import type { LoadedAgreement } from '#app/agreements/loaded-agreement'
import type { AskedQuestion } from '#app/ledgers/resolve-question'
import type { Problem } from '#app/problems/problem'
import { err, ok, type Result } from '#base/result'
import { askedQuestion } from '#cli/asked-question'
import type { Command } from '#cli/command'
import { questionOptions, vantageOptions } from '#cli/common-options'
import { loadTarget } from '#cli/load-target'
import { filePorts } from '#cli/open-ports'
import type { Options } from '#cli/options'
import { programFolders } from '#cli/program-folders'

export const exportCommand: Command = {
  name: 'export',
  takes: '<format> <agreement> [records...]',
  summary: 'the ledger in a format, as a picture or as a report',
  doc: 'Writes the ledger from a vantage to the standard output: csv for a spreadsheet, json in words, jsonld as linked data with its evidence, ics for a calendar of deadlines, geojson for places with claims of control, timeline-svg and map-svg for pictures that stand alone and need no colour, report for a dated and footnoted situation report with its knowledge cut-off. The same question gives the same bytes.',
  options: [
    ...vantageOptions,
    ...questionOptions,
    {
      flags: '--confidential',
      doc: 'with confidential claims; without it they are left out before anything is reckoned',
    },
    { flags: '--format <format>', doc: 'of a report: `md` (default), `html` or `docx`' },
    {
      flags: '--lang <language>',
      doc: 'of a report: `en` (default), `ru`, `es`, `fr` or `ar`; quoted words stay in theirs',
    },
    { flags: '--since <date>', doc: 'of a report: the day of the report before; tells first what changed since then' },
  ],
  examples: [
    { line: 'export csv karabakh-2020 --as-of 2020-12-01 > ledger.csv', does: 'a spreadsheet' },
    { line: 'export ics agreement.yaml > deadlines.ics', does: 'deadlines for a calendar program' },
    {
      line: 'export report karabakh-2020 --as-of 2020-11-24 --known-at 2020-11-24 --since 2020-11-17 --format docx > report.docx',
      does: 'the situation report of a week as a Word file',
    },
    {
      line: 'export report karabakh-2020 --as-of 2020-11-24 --known-at 2020-11-24 --lang ru',
      does: 'the same day in Russian',
    },
  ],
  run: async ({ words, options, terminal }) => {
    const [formatName = '', name = '', ...records] = words
    const asked = await askedQuestion(options)
    if (!asked.ok) return asked
    const writing = await writerOf(formatName, asked.value, options)
    if (!writing.ok) return writing
    const loaded = await loadTarget(name, records, options)
    if (!loaded.ok) return loaded
    const { recordFor } = await import('#app/audience')
    const asker = options.flag('confidential') ? 'workspace' : 'public'
    const written = await writing.value({ ...loaded.value, record: recordFor(asker, loaded.value.record) })
    if (!written.ok) return written
    terminal.out(written.value)
    return ok({ exitCode: 0 })
  },
}

type Write = (loaded: LoadedAgreement) => Promise<Result<string | Uint8Array, Problem>>

/** What writes the format; a format that does not exist is told before anything is loaded. */
async function writerOf(name: string, asked: AskedQuestion, options: Options): Promise<Result<Write, Problem>> {
  if (name === 'report') return reportWriter(asked, options)
  const { exportLedger, findFormat } = await import('#app/exports/export-ledger')
  const format = findFormat(name)
  if (!format.ok) return format
  const around = { ports: filePorts, boundariesFolder: programFolders.boundaries, now: filePorts.clock.now() }
  return ok((loaded) => exportLedger(loaded, format.value, asked, around))
}

async function reportWriter(asked: AskedQuestion, options: Options): Promise<Result<Write, Problem>> {
  const { findReportFormat, writeReport } = await import('#app/exports/write-report')
  const format = findReportFormat(options.text('format'))
  if (!format.ok) return format
  if (format.value.name === 'docx' && process.stdout.isTTY === true) return err(NOT_ON_A_SCREEN)
  const { findLanguage, loadSpeech } = await import('#app/speech/load-speech')
  const language = findLanguage(options.text('lang'))
  if (!language.ok) return language
  const question = { ...asked, since: options.text('since'), speech: await loadSpeech(language.value) }
  return ok(async (loaded) => {
    const report = await writeReport(loaded, format.value, question, filePorts.clock.now())
    return report.ok ? ok(report.value.content) : report
  })
}

const NOT_ON_A_SCREEN: Problem = {
  kind: 'usage',
  code: 'not-on-a-screen',
  message: 'a Word file cannot be shown on a screen of text: send it into a file with `> report.docx`',
}
