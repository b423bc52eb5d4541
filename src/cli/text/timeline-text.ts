import type { ShownTimeline } from '#app/ledgers/show-timeline'
import type { Terminal } from '#cli/terminal'
import { paintOf } from '#cli/text/status-tint'
import { padded, shortened, wrapped } from '#cli/text/width'
import { DAY_MS, plusMs, type Instant } from '#time/instant'
import { dayAt } from '#time/zone'

type Row = ShownTimeline['timeline']['rows'][number]

/** How instants of a stretch of time fall on the columns of a terminal. */
interface Axis {
  readonly from: Instant
  readonly to: Instant
  readonly columns: number
}

/** The timeline as one line a norm: windows as bars, deadlines as posts, claims for as + and against as -. */
export function timelineText(
  { timeline, words, glyphs }: ShownTimeline,
  daysShown: number | undefined,
  terminal: Terminal,
): string {
  const { width, colours } = terminal
  const labels = Math.min(44, Math.max(20, Math.floor(width * 0.4)))
  const axis = { ...stretchOf(timeline, daysShown), columns: Math.max(16, width - labels - 1) }
  const margin = ' '.repeat(labels + 1)
  const lines = [
    ...wrapped(timeline.title, width).map((line) => colours.bold(line)),
    ...wrapped(`${words}.`, width),
    '',
    `${margin}${colours.dim(scaleOf(axis, timeline.zone))}`,
    `${margin}${markAt(timeline.asOf, axis, 'v')}`,
    ...timeline.rows.map((row, at) => rowText({ row, glyph: glyphs[at] ?? '' }, labels, axis, terminal)),
    '',
    ...wrapped(LEGEND, width).map((line) => colours.dim(line)),
  ]
  return lines.join('\n')
}

const LEGEND = '─ window, ┃ deadline, › moved from, + claim for, - claim against, · beside the question, v as of'

/** The days around the vantage, a third of them before it; everything where that is asked for or fits. */
function stretchOf({ span, asOf }: ShownTimeline['timeline'], days: number | undefined): Omit<Axis, 'columns'> {
  if (days === undefined || span.to - span.from <= days * DAY_MS) return span
  const from = plusMs(asOf, -Math.round(days / 3) * DAY_MS)
  return { from, to: plusMs(from, days * DAY_MS) }
}

/** The first, the middle and the last day of the axis, each where it lies. */
function scaleOf({ from, to, columns }: Axis, zone: ShownTimeline['timeline']['zone']): string {
  const [first, middle, last] = [from, plusMs(from, (to - from) / 2), to].map((at) => dayAt(at, zone))
  const half = Math.floor((columns - 10) / 2)
  if (columns < 34) return padded(first ?? '', columns - 10) + (last ?? '')
  return padded(padded(first ?? '', half) + (middle ?? ''), columns - 10) + (last ?? '')
}

function rowText(
  { row, glyph }: { readonly row: Row; readonly glyph: string },
  labels: number,
  axis: Axis,
  { colours }: Terminal,
): string {
  const paint = paintOf(row.row.tint, colours)
  const label = padded(shortened(`${glyph} ${row.row.provisionSign} ${row.id}`, labels), labels)
  return `${paint(label)} ${barOf(row, axis)}`.trimEnd()
}

function barOf(row: Row, axis: Axis): string {
  const cells = Array.from({ length: axis.columns }, () => ' ')
  const put = (instant: number, mark: string): void => {
    if (instant >= axis.from && instant <= axis.to) cells[columnOf(instant, axis)] = mark
  }
  if (row.window !== undefined) {
    const [start, end] = [columnOf(row.window.from, axis), columnOf(row.window.to - 1, axis)]
    if (row.window.from <= axis.to && row.window.to > axis.from) cells.fill('─', start, end + 1)
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
