import type { ShownTimeline } from '#app/ledgers/show-timeline'
import type { Terminal } from '#cli/terminal'
import { markOf, paintOf } from '#cli/text/status-mark'
import { padded, widthOf, wrapped } from '#cli/text/width'
import { dayAt } from '#time/zone'

type Row = ShownTimeline['timeline']['rows'][number]

/** How instants of a stretch of time fall on the columns of a terminal. */
interface Axis {
  readonly from: number
  readonly to: number
  readonly columns: number
}

/** The timeline as one line a norm: windows as bars, deadlines as posts, claims for as + and against as -. */
export function timelineText({ timeline, words }: ShownTimeline, terminal: Terminal): string {
  const { width, colours } = terminal
  const labels = Math.min(44, Math.max(20, Math.floor(width * 0.4)))
  const axis = { ...timeline.span, columns: Math.max(16, width - labels - 1) }
  const first = dayAt(timeline.span.from, timeline.zone)
  const last = dayAt(timeline.span.to, timeline.zone)
  const scale = first + ' '.repeat(Math.max(1, axis.columns - first.length - last.length)) + last
  const lines = [
    ...wrapped(timeline.title, width).map((line) => colours.bold(line)),
    ...wrapped(`${words}.`, width),
    '',
    `${' '.repeat(labels + 1)}${colours.dim(scale)}`,
    `${' '.repeat(labels + 1)}${markAt(timeline.asOf, axis, 'v')}`,
    ...timeline.rows.map((row) => rowText(row, labels, axis, terminal)),
    '',
    ...wrapped(
      '─ window, ┃ deadline, › moved from, + claim for, - claim against, · beside the question, v as of',
      width,
    ).map((line) => colours.dim(line)),
  ]
  return lines.join('\n')
}

function rowText(row: Row, labels: number, axis: Axis, { colours }: Terminal): string {
  const paint = paintOf(row.row.tint, colours)
  const label = padded(shortened(`${markOf(row.row.mark)} ${row.row.provisionSign} ${row.id}`, labels), labels)
  return `${paint(label)} ${barOf(row, axis)}`.trimEnd()
}

function barOf(row: Row, axis: Axis): string {
  const cells = Array.from({ length: axis.columns }, () => ' ')
  const put = (instant: number, mark: string): void => {
    if (instant >= axis.from && instant <= axis.to) cells[columnOf(instant, axis)] = mark
  }
  if (row.window !== undefined) {
    const [start, end] = [columnOf(row.window.from, axis), columnOf(row.window.to - 1, axis)]
    cells.fill('─', start, end + 1)
    if (!row.window.throughout) put(row.window.to - 1, '┃')
  }
  for (const { from } of row.moves) put(from - 1, '›')
  for (const claim of row.claims) put(claim.span.to, SIDES[claim.side])
  return cells.join('')
}

const SIDES: Readonly<Record<Row['claims'][number]['side'], string>> = { for: '+', against: '-', beside: '·' }

function markAt(instant: number, axis: Axis, mark: string): string {
  return instant < axis.from || instant > axis.to ? '' : `${' '.repeat(columnOf(instant, axis))}${mark}`
}

function columnOf(instant: number, { from, to, columns }: Axis): number {
  const part = (instant - from) / Math.max(1, to - from)
  return Math.min(columns - 1, Math.max(0, Math.round(part * (columns - 1))))
}

function shortened(text: string, width: number): string {
  return widthOf(text) <= width ? text : `${[...text].slice(0, width - 1).join('')}…`
}
