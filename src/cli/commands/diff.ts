import type { ComparedKnowledge } from '#api/ledgers/compare-knowledge'
import { err, ok } from '#base/result'
import { askedQuestion } from '#cli/asked-question'
import type { Command } from '#cli/command'
import { questionOptions, vantageOptions } from '#cli/common-options'
import { loadTarget } from '#cli/load-target'
import { filePorts } from '#cli/open-ports'
import { present } from '#cli/present'
import type { Terminal } from '#cli/terminal'
import { formatTable } from '#cli/text/table'
import { behindMark } from '#cli/text/width'

export const diff: Command = {
  name: 'diff',
  takes: '<agreement> [records...]',
  summary: 'what changed in what was known',
  doc: 'The same moment in the world, seen from two states of knowledge: which norms stand otherwise, which deadlines moved, and what became known in between. Without `--as-of`, the later of the two days is meant.',
  options: [
    ...vantageOptions,
    { flags: '--and <date>', doc: 'the later state of knowledge; default: now' },
    ...questionOptions,
  ],
  examples: [
    {
      line: 'diff karabakh-2020 --known-at 2020-11-14 --and 2020-11-16 --as-of 2020-11-16',
      does: 'what the announcement of the 15th changed',
    },
  ],
  run: async ({ words, options, terminal }) => {
    const [name = '', ...records] = words
    const asked = await askedQuestion(options)
    if (!asked.ok) return asked
    if (asked.value.knownAt === undefined) return err(NO_EARLIER)
    const loaded = await loadTarget(name, records, options)
    if (!loaded.ok) return loaded
    const { compareKnowledge } = await import('#app/ledgers/compare-knowledge')
    const compared = compareKnowledge(loaded.value, { ...asked.value, and: options.text('and') }, filePorts.clock.now())
    if (!compared.ok) return compared
    const { before, after, changes, learned } = compared.value
    present(terminal, {
      json: () => compared.value,
      lines: () => [
        ...changes.map((change) => ({ before, after, change })),
        ...learned.map((entry) => ({ before, after, learned: entry })),
      ],
      text: () => diffText(compared.value, terminal),
    })
    return ok({ exitCode: 0 })
  },
}

const NO_EARLIER = {
  kind: 'usage',
  code: 'usage',
  message: 'name the earlier state of knowledge with `--known-at`, and the later one with `--and`',
} as const

function diffText({ before, after, changes, learned }: ComparedKnowledge, { colours, width }: Terminal): string {
  const { bold, dim } = colours
  const heading = dim(`as of ${after.asOf}, known at ${before.asKnownAt} and at ${after.asKnownAt} (${after.axis})`)
  const table = formatTable(
    [
      { heading: 'norm', share: 4, least: 20 },
      { heading: 'before', share: 2, least: 14 },
      { heading: 'after', share: 2, least: 14 },
      { heading: 'id', share: 1, least: 14, paint: dim },
    ],
    changes.map(({ id, says, before: was, after: is }) => [says, standingOf(was), standingOf(is), id]),
    width,
    dim,
  )
  const known = FAMILIES.flatMap(([family, heading]) => {
    const told = learned.filter((entry) => entry.family === family)
    const lines = told.flatMap(({ kind, publishedAt, says }) =>
      behindMark(`${publishedAt} ${kind}: ${says}`, '  - ', width),
    )
    return lines.length === 0 ? [] : [bold(heading), ...lines]
  })
  return [
    heading,
    changes.length === 0 ? 'No norm stands otherwise.' : `${bold('What stands otherwise')}\n${table}`,
    known.length === 0 ? 'Nothing became known in between.' : known.join('\n'),
  ].join('\n\n')
}

const FAMILIES = [
  ['new', 'New'],
  ['retracted', 'Taken back'],
  ['contradicted', 'Contradicted'],
  ['regraded', 'Graded otherwise'],
  ['amended', 'Amended'],
  ['other', 'Also noted'],
] as const

function standingOf({ label, deadline }: ComparedKnowledge['changes'][number]['before']): string {
  return deadline === null ? label : `${label} (${deadline})`
}
