/**
 * A fault of a file: where it stands, which words were found there, and what to do. `path` leads to it from the top of
 * the file (`provisions.2.norms[0].deadline`). Faults are collected to the end, never thrown.
 */
export interface Problem {
  /** From 1. */
  readonly line: number
  /** From 1, in UTF-16 units. */
  readonly column: number
  readonly words: string
  /** What was found, why it matters, what to do. */
  readonly message: string
  /** An `error` leaves the file unread; a `warning` does not. */
  readonly severity: 'error' | 'warning'
  readonly path: string
}

/** Orders problems as they stand in the file. */
export function compareProblems(a: Problem, b: Problem): number {
  return a.line - b.line || a.column - b.column
}

/** Turns offsets into lines and columns; built once a file. */
export interface LineIndex {
  readonly positionOf: (offset: number) => { readonly line: number; readonly column: number }
  /** The offset of a line and a column, both from 1; lines beyond the end give its end. */
  readonly offsetOf: (line: number, column: number) => number
}

/** The lines of the text, for finding positions by binary search. */
export function indexLines(text: string): LineIndex {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return {
    positionOf: (offset) => {
      let low = 0
      let high = starts.length - 1
      while (low < high) {
        const middle = Math.ceil((low + high) / 2)
        if ((starts[middle] ?? 0) <= offset) low = middle
        else high = middle - 1
      }
      return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 }
    },
    offsetOf: (line, column) => Math.min(text.length, (starts[line - 1] ?? text.length) + column - 1),
  }
}
