import type { Terminal } from '#cli/terminal'

/** One answer in the three forms; only the one that was asked for is made. */
export interface Answer {
  readonly json: () => unknown
  readonly lines: () => readonly unknown[]
  readonly text: () => string
}

/** Prints the answer in the form that was asked for. */
export function present(terminal: Terminal, answer: Answer): void {
  switch (terminal.form) {
    case 'json':
      terminal.out(JSON.stringify(answer.json(), null, 2))
      return
    case 'jsonl':
      for (const line of answer.lines()) terminal.out(JSON.stringify(line))
      return
    default:
      terminal.out(answer.text())
  }
}
