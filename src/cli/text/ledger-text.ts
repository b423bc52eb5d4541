import type { ShownLedger } from '#app/ledgers/show-ledger'
import type { Terminal } from '#cli/terminal'
import { formatTable } from '#cli/text/table'
import { paintOf } from '#cli/text/status-tint'
import { wrapped } from '#cli/text/width'

/** The ledger as a table that fits the terminal, with the vantage in words above it. */
export function ledgerText(shown: ShownLedger, terminal: Terminal): string {
  const { table, words, answer } = shown
  const { colours, width } = terminal
  const { bold, dim } = colours
  const next = answer.changesNext
  const lines = [
    ...wrapped(table.title, width).map((line) => bold(line)),
    ...wrapped(`${words} (${answer.vantage.zone}, ${answer.policy.name}${overlayWords(answer.overlay)}).`, width),
    '',
    rowsText(shown.rows, terminal),
    '',
    ...wrapped(`${table.counts.map((count) => count.words).join('; ')}.`, width).map((line) => dim(line)),
    ...(next === null
      ? []
      : wrapped(`Changes next on ${shown.nextWords ?? next.on}: ${next.what}.`, width).map((line) => dim(line))),
  ]
  return lines.join('\n')
}

/** Rows of a ledger as a table. */
export function rowsText(rows: ShownLedger['rows'], { colours, width }: Terminal): string {
  const paint = (text: string, at: number): string => paintOf(rows[at]?.row.tint, colours)(text)
  const cells = rows.map(({ row, glyph, says, refusals, term }) => [
    `${glyph} ${row.word}`,
    `${row.provisionSign} ${says}`.trim(),
    row.clock === undefined ? row.due : `${row.due}, ${row.clock}`,
    [row.evidence + gradesOf(refusals), ...row.notes, ...(term === undefined ? [] : [term])].join('; '),
    row.id,
  ])
  return formatTable(
    [
      { heading: 'standing', share: 1, least: 14, paint },
      { heading: 'norm', share: 5, least: 22 },
      { heading: 'by when', share: 2, least: 12 },
      { heading: 'evidence', share: 3, least: 14, paint: (text) => colours.dim(text) },
      { heading: 'id', share: 1, least: 14, paint: (text) => colours.dim(text) },
    ],
    cells,
    width,
    (text) => colours.dim(text),
  )
}

/** The grades of refusals that are told of: a claim is shown with what it is worth. */
function gradesOf(refusals: readonly string[]): string {
  return refusals.length === 0 ? '' : ` (graded ${refusals.join(', ')})`
}

function overlayWords(overlay: readonly string[]): string {
  return overlay.length === 0 ? '' : `, with the reading ${overlay.join(', ')} laid over it`
}
