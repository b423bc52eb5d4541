import type { Span } from '#base/span'

/** A row of a table: its cells as characters of the text, blanks around them left out. */
export interface TableRow {
  readonly cells: readonly Span[]
}

/** Rows that follow each other with as many cells each; the first may be the heads of the columns. */
export type Table = readonly TableRow[]

const TAB = 9
const LINE_BREAK = 10
const BAR = 124
const FEWEST_ROWS = 2
const FEWEST_CELLS = 2
const MOST_CELLS = 12

/** The tables of a text, told by tabs or upright bars between their cells. One pass over the lines; none where neither stands. */
export function findTables(text: string): readonly Table[] {
  if (!text.includes('\t') && !text.includes('|')) return []
  const tables: Table[] = []
  let rows: TableRow[] = []
  const close = (): void => {
    if (rows.length >= FEWEST_ROWS) tables.push(rows)
    rows = []
  }
  for (let from = 0; from <= text.length; ) {
    const end = endOfLine(text, from)
    const cells = cellsOf(text, from, end)
    if (cells.length > 0 && cells.length !== rows[0]?.cells.length) close()
    if (cells.length >= FEWEST_CELLS && cells.length <= MOST_CELLS) rows.push({ cells })
    from = end + 1
  }
  close()
  return tables
}

/** Where the cells of tables begin, the first of each row left out. */
export function cellStarts(tables: readonly Table[]): ReadonlySet<number> {
  const starts = new Set<number>()
  for (const table of tables) for (const { cells } of table) for (const cell of cells.slice(1)) starts.add(cell.from)
  return starts
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from)
  return end < 0 ? text.length : end
}

/** The cells of a line; a line that is only a rule ("---|---") or blank has none. */
function cellsOf(text: string, from: number, end: number): readonly Span[] {
  const cells: Span[] = []
  let start = from
  let words = false
  for (let at = from; at <= end; at += 1) {
    const unit = at === end ? LINE_BREAK : text.charCodeAt(at)
    words ||= isWordUnit(unit)
    if (unit !== TAB && unit !== BAR && at !== end) continue
    cells.push(trimmed(text, start, at))
    start = at + 1
  }
  return words ? withoutOuter(cells) : []
}

function isWordUnit(unit: number): boolean {
  return (unit >= 48 && unit <= 57) || (unit >= 65 && unit <= 90) || (unit >= 97 && unit <= 122) || unit >= 0xc0
}

function trimmed(text: string, start: number, stop: number): Span {
  let from = start
  let to = stop
  while (from < to && text.charCodeAt(from) <= 32) from += 1
  while (to > from && text.charCodeAt(to - 1) <= 32) to -= 1
  return { from, to }
}

/** `| a | b |`: the empty cells outside the outer bars are none. */
function withoutOuter(cells: readonly Span[]): readonly Span[] {
  const isEmpty = ({ from, to }: Span): boolean => from === to
  const first = cells[0]
  const last = cells.at(-1)
  if (cells.length < 3 || first === undefined || last === undefined || !isEmpty(first) || !isEmpty(last)) return cells
  return cells.slice(1, -1)
}
