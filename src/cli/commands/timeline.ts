import type { Problem } from '#app/problems/problem'
import { err, ok, type Result } from '#base/result'
import { askedQuestion } from '#cli/asked-question'
import type { Command } from '#cli/command'
import { questionOptions, vantageOptions } from '#cli/common-options'
import { loadTarget } from '#cli/load-target'
import { filePorts } from '#cli/open-ports'
import { present } from '#cli/present'
import { timelineText } from '#cli/text/timeline-text'

export const timeline: Command = {
  name: 'timeline',
  takes: '<agreement> [records...]',
  summary: 'windows, deadlines, claims and changes along the time axis',
  doc: 'One line a norm: its window, its deadline, where an amendment moved it from, and the claims for and against. As JSON it also gives the labels of each norm over all of time.',
  options: [
    ...vantageOptions,
    ...questionOptions,
    { flags: '--days <number>', doc: 'how many days around the vantage the picture shows, or `all`; default: 60' },
  ],
  examples: [
    { line: 'timeline karabakh-2020 --as-of 2020-12-01', does: 'the whole course, seen from 1 December' },
    { line: 'timeline agreement.yaml record.yaml --json', does: 'with the history of every label' },
  ],
  run: async ({ words, options, terminal }) => {
    const [name = '', ...records] = words
    const days = daysOf(options.text('days'))
    if (!days.ok) return days
    const asked = await askedQuestion(options)
    if (!asked.ok) return asked
    const loaded = await loadTarget(name, records, options)
    if (!loaded.ok) return loaded
    const { showTimeline } = await import('#app/ledgers/show-timeline')
    const shown = showTimeline(loaded.value, asked.value, filePorts.clock.now())
    if (!shown.ok) return shown
    const { answer } = shown.value
    present(terminal, {
      json: () => answer,
      lines: () => answer.rows.map((row) => ({ vantage: answer.vantage, agreement: answer.agreement, ...row })),
      text: () => timelineText(shown.value, days.value, terminal),
    })
    return ok({ exitCode: 0 })
  },
}

/** How many days are shown; absent: all. */
function daysOf(words = '60'): Result<number | undefined, Problem> {
  if (words === 'all') return ok(undefined)
  const days = Number(words)
  if (/^\d{1,6}$/.test(words) && days > 0) return ok(days)
  const message = `\`${words}\` is no number of days: write it as 60, or \`all\``
  return err({ kind: 'usage', code: 'not-a-number', message })
}
