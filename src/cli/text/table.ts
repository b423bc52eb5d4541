import { padded, widthOf, wrapped } from '#cli/text/width'

/** A column of a table. */
export interface Column {
  readonly heading: string
  /** The share of the room that is left when every column has its least width. */
  readonly share: number
  readonly least: number
  /** How the finished cell is coloured; it must not change its width. */
  readonly paint?: (text: string, row: number) => string
}

/** The rows as a quiet table: no lines, two spaces between columns, long cells wrapped, never wider than `width`. */
export function formatTable(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  width: number,
  paintHeading: (text: string) => string,
): string {
  const widths = widthsOf(columns, rows, width)
  const heading = paintHeading(joined(columns.map(({ heading: words }, at) => padded(words, widths[at] ?? 0))))
  const lines = rows.flatMap((row, number) => linesOf(columns, row, widths, number))
  return [heading, ...lines].join('\n')
}

function linesOf(
  columns: readonly Column[],
  row: readonly string[],
  widths: readonly number[],
  number: number,
): readonly string[] {
  const cells = row.map((cell, at) => wrapped(cell, widths[at] ?? 1))
  const height = Math.max(...cells.map((cell) => cell.length))
  return Array.from({ length: height }, (_, line) =>
    joined(
      cells.map((cell, at) => {
        const text = padded(cell[line] ?? '', widths[at] ?? 0)
        return columns[at]?.paint?.(text, number) ?? text
      }),
    ),
  )
}

/** Each column as wide as its longest cell where there is room; else what is over its least is shared out. */
function widthsOf(columns: readonly Column[], rows: readonly (readonly string[])[], width: number): readonly number[] {
  const wanted = columns.map(({ heading }, at) =>
    Math.max(widthOf(heading), ...rows.map((row) => widthOf(row[at] ?? ''))),
  )
  const room = width - GAP.length * (columns.length - 1)
  if (sum(wanted) <= room) return wanted
  const least = columns.map((column, at) => Math.min(column.least, wanted[at] ?? 0))
  return shareOut(columns, wanted, least, Math.max(0, room - sum(least)))
}

function shareOut(
  columns: readonly Column[],
  wanted: readonly number[],
  least: readonly number[],
  room: number,
): readonly number[] {
  const widths = [...least]
  let left = room
  for (let turn = 0; turn < columns.length && left > 0; turn += 1) {
    const open = columns.map(({ share }, at) => ((widths[at] ?? 0) < (wanted[at] ?? 0) ? share : 0))
    const shares = sum(open)
    if (shares === 0) break
    const given = open.map((share, at) =>
      Math.min((wanted[at] ?? 0) - (widths[at] ?? 0), Math.floor((left * share) / shares)),
    )
    for (const [at, more] of given.entries()) widths[at] = (widths[at] ?? 0) + more
    if (sum(given) === 0) break
    left -= sum(given)
  }
  return widths
}

const GAP = '  '

function joined(cells: readonly string[]): string {
  return cells.join(GAP).trimEnd()
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
