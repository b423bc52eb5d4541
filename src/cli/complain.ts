import { toProblemObject } from '#app/problems/outcome'
import type { Problem } from '#app/problems/problem'
import type { Terminal } from '#cli/terminal'

/** Tells a problem on stderr: in words with every fault, or as one JSON object where JSON was asked for. */
export function complain(terminal: Terminal, problem: Problem): void {
  if (terminal.form !== 'text') {
    terminal.complain(JSON.stringify(toProblemObject(problem)))
    return
  }
  terminal.complain(`servanda: ${problem.message}`)
  for (const fault of problem.faults ?? []) {
    const place = [fault.file, fault.line, fault.column].filter((part) => part !== undefined).join(':')
    const remedy = fault.remedy === undefined ? '' : `: ${fault.remedy}`
    terminal.complain(`  ${place === '' ? '' : `${place}: `}${fault.message}${remedy}`)
  }
}
