import { ok } from '#base/result'
import { askedQuestion } from '#cli/asked-question'
import type { Command } from '#cli/command'
import { questionOptions, vantageOptions } from '#cli/common-options'
import { loadTarget } from '#cli/load-target'
import { filePorts } from '#cli/open-ports'
import { programFolders } from '#cli/program-folders'

export const exportCommand: Command = {
  name: 'export',
  takes: '<format> <agreement> [records...]',
  summary: 'the ledger in a format: csv, json, ics or geojson',
  doc: 'Writes the ledger from a vantage to the standard output: csv for a spreadsheet, json in words, ics for a calendar of deadlines, geojson for places with claims of control. The same question gives the same bytes.',
  options: [
    ...vantageOptions,
    ...questionOptions,
    {
      flags: '--confidential',
      doc: 'with confidential claims; without it they are left out before anything is reckoned',
    },
  ],
  examples: [
    { line: 'export csv karabakh-2020 --as-of 2020-12-01 > ledger.csv', does: 'a spreadsheet' },
    { line: 'export ics agreement.yaml > deadlines.ics', does: 'deadlines for a calendar program' },
  ],
  run: async ({ words, options, terminal }) => {
    const [formatName = '', name = '', ...records] = words
    const { exportLedger, findFormat } = await import('#app/exports/export-ledger')
    const format = findFormat(formatName)
    if (!format.ok) return format
    const asked = askedQuestion(options)
    if (!asked.ok) return asked
    const loaded = await loadTarget(name, records, options)
    if (!loaded.ok) return loaded
    const { recordFor } = await import('#app/audience')
    const asker = options.flag('confidential') ? 'workspace' : 'public'
    const allowed = { ...loaded.value, record: recordFor(asker, loaded.value.record) }
    const around = { ports: filePorts, boundariesFolder: programFolders.boundaries, now: filePorts.clock.now() }
    const written = await exportLedger(allowed, format.value, asked.value, around)
    if (!written.ok) return written
    terminal.out(written.value)
    return ok({ exitCode: 0 })
  },
}
