import { EXIT_OUR_FAULT, outcomeOf } from '#app/problems/outcome'
import { VERSION } from '#app/version'
import { parseCommandLine, type Told } from '#cli/build-program'
import { complain } from '#cli/complain'
import { openTerminal } from '#cli/terminal'

/** Runs a command line and gives its exit code. Mistakes of ours are caught here, once, and shown as ours. */
export async function runCommandLine(words: readonly string[]): Promise<number> {
  const asksJson = words.includes('--json') || words.includes('--jsonl')
  try {
    const asked = await parseCommandLine(words, VERSION)
    if (!('command' in asked)) return tellUsage(asked, asksJson)
    const { command, invocation } = asked
    const finished = await command.run(invocation)
    if (finished.ok) return finished.value.exitCode
    complain(invocation.terminal, finished.error)
    return outcomeOf(finished.error).exitCode
  } catch (cause) {
    const terminal = openTerminal({ form: asksJson ? 'json' : 'text', quiet: false, colour: false })
    tellOurFault(cause, terminal.complain, asksJson)
    return EXIT_OUR_FAULT
  }
}

function tellUsage({ exitCode, help, message }: Told, asJson: boolean): number {
  if (exitCode === 0) return exitCode
  const terminal = openTerminal({ form: asJson ? 'json' : 'text', quiet: false, colour: false })
  if (help !== '' && !asJson) terminal.complain(help)
  else complain(terminal, { kind: 'usage', code: 'usage', message })
  return exitCode
}

function tellOurFault(cause: unknown, say: (text: string) => void, asJson: boolean): void {
  const words = cause instanceof Error ? cause.message : String(cause)
  const detail = `this is our fault, nothing was kept: ${words}; please report it with the command line and the lines below`
  if (asJson) {
    const type = 'urn:servanda:problem:our-fault'
    say(JSON.stringify({ type, title: 'our fault', status: 500, code: 'our-fault', detail }))
    return
  }
  say(`servanda: ${detail}`)
  if (cause instanceof Error && cause.stack !== undefined) say(cause.stack)
}
