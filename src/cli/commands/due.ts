import type { ListedDues } from '#app/ledgers/list-dues'
import { WITHIN_PRESET } from '#app/ledgers/within-preset'
import { ok } from '#base/result'
import { askedQuestion } from '#cli/asked-question'
import type { Command } from '#cli/command'
import { questionOptions, vantageOptions } from '#cli/common-options'
import { loadTargets } from '#cli/load-target'
import { filePorts } from '#cli/open-ports'
import { present } from '#cli/present'
import type { Terminal } from '#cli/terminal'
import { rowsText } from '#cli/text/ledger-text'

export const due: Command = {
  name: 'due',
  takes: '<agreements...>',
  summary: 'what falls due, and what is overdue',
  doc: 'Lists what falls due within a period after the vantage, and everything whose deadline has passed without being kept, soonest first. Each AGREEMENT is a folder with agreement.yaml and record.yaml, an agreement file, or an id in the workspace.',
  options: [
    ...vantageOptions,
    ...questionOptions,
    { flags: '--within <period>', doc: `how far to look ahead: P14D, P3M, \`30 days\`; default: ${WITHIN_PRESET}` },
    {
      flags: '--fail-on <what>',
      doc: '`overdue`: exit with 6 where something is overdue; `due`: also where something falls due',
    },
  ],
  examples: [
    { line: 'due karabakh-2020 --as-of 2020-11-16 --within P7D', does: 'what the next seven days ask for' },
    { line: 'due cases/* --fail-on overdue --quiet', does: 'for a timer: exits with 6 where something is overdue' },
  ],
  run: async ({ words, options, terminal }) => {
    const asked = await askedQuestion(options)
    if (!asked.ok) return asked
    const loaded = await loadTargets(words, options)
    if (!loaded.ok) return loaded
    const question = { ...asked.value, within: options.text('within') }
    const { listDues } = await import('#app/ledgers/list-dues')
    const listed = listDues(loaded.value, question, filePorts.clock.now())
    if (!listed.ok) return listed
    const { vantage, within, dues } = listed.value
    present(terminal, {
      json: () => ({ vantage, within, dues }),
      lines: () => dues.map((each) => ({ vantage, ...each })),
      text: () => duesText(listed.value, terminal),
    })
    return ok({ exitCode: failsOn(listed.value, options.text('failOn')) ? 6 : 0 })
  },
}

function duesText({ vantage, within, dues, rows }: ListedDues, terminal: Terminal): string {
  const { bold, dim } = terminal.colours
  const overdue = rows.filter((_, at) => dues[at]?.state === 'overdue')
  const coming = rows.filter((_, at) => dues[at]?.state === 'due')
  const from = dim(`as of ${vantage.asOf}, as known at ${vantage.asKnownAt} (${vantage.axis}; ${vantage.zone})`)
  if (rows.length === 0) return `Nothing falls due within ${within}, and nothing is overdue.\n${from}`
  const parts = [
    from,
    ...(overdue.length === 0 ? [] : [`${bold('Overdue')}\n${rowsText(overdue, terminal)}`]),
    ...(coming.length === 0 ? [] : [`${bold(`Due within ${within}`)}\n${rowsText(coming, terminal)}`]),
  ]
  return parts.join('\n\n')
}

function failsOn({ dues }: ListedDues, what: string | undefined): boolean {
  if (what === 'due') return dues.length > 0
  return what === 'overdue' && dues.some(({ state }) => state === 'overdue')
}
