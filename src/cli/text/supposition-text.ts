import type { ShownSupposition } from '#app/ledgers/show-supposition'
import type { Terminal } from '#cli/terminal'
import { formatTable } from '#cli/text/table'

/** What assumptions would change, as a person reads it. */
export function suppositionText(shown: ShownSupposition, { colours, width }: Terminal): string {
  const { bold, dim } = colours
  const { vantage, assumed, changes } = shown
  const heading = dim(`as of ${vantage.asOf}, known at ${vantage.asKnownAt} (${vantage.axis})`)
  const supposing = assumed.map((words) => `Suppose: ${words}`).join('\n')
  if (changes.length === 0) return [heading, supposing, 'No norm would stand otherwise.'].join('\n\n')
  const table = formatTable(
    [
      { heading: 'norm', share: 4, least: 20 },
      { heading: 'now', share: 2, least: 14 },
      { heading: 'then', share: 2, least: 14 },
      { heading: 'because', share: 4, least: 20, paint: dim },
    ],
    changes.map(({ says, before, after, because }) => [says, before, after, because]),
    width,
    dim,
  )
  return [heading, supposing, `${bold('What would stand otherwise')}\n${table}`].join('\n\n')
}
