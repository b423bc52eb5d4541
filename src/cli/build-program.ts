import { Command as Parser, CommanderError, Option } from 'commander'
import type { Command, CommandOption, Invocation } from '#cli/command'
import { commands } from '#cli/commands/registry'
import { commonOptions } from '#cli/common-options'
import { toOptions, type Options } from '#cli/options'
import { openTerminal, type OutputForm, type Terminal } from '#cli/terminal'

/** What a parsed command line asks for. */
export interface Asked {
  readonly command: Command
  readonly invocation: Invocation
}

/** What there is to tell where a command line asks for no command: help that was asked for, or a mistake of usage. */
export interface Told {
  readonly exitCode: 0 | 2
  /** Help, for people; already printed where it was asked for. */
  readonly help: string
  readonly message: string
}

/** The command line as a command to run, or what to tell instead. Help that was asked for is printed by the parser. */
export async function parseCommandLine(words: readonly string[], version: string): Promise<Asked | Told> {
  const asked: Asked[] = []
  const help: string[] = []
  const program = buildProgram(version, help, (command, given, values) => {
    const options = toOptions(values)
    asked.push({ command, invocation: { words: given, options, terminal: terminalFor(options) } })
  })
  try {
    await program.parseAsync(words, { from: 'user' })
  } catch (cause) {
    if (!(cause instanceof CommanderError)) throw cause
    if (cause.exitCode === 0) return { exitCode: 0, help: '', message: '' }
    if (cause.code === 'commander.help') return { exitCode: 2, help: help.join(''), message: 'no command was given' }
    return { exitCode: 2, help: '', message: toUsageMessage(cause.message) }
  }
  return asked[0] ?? { exitCode: 0, help: '', message: '' }
}

/** The parser's words as one line of ours: `error: unknown command 'statsu'\n(Did you mean status?)`. */
function toUsageMessage(words: string): string {
  const line = words
    .replace(/^error: /, '')
    .replaceAll("'", '`')
    .replaceAll(/\s*\n\s*/g, ' ')
  return `${line}: see \`servanda --help\` or \`servanda help COMMAND\``
}

type Collect = (command: Command, words: readonly string[], values: Readonly<Record<string, unknown>>) => void

function buildProgram(version: string, help: string[], collect: Collect): Parser {
  const program = new Parser('servanda')
    .description(
      'Keeps agreements: who owes what to whom by when, what each source says, and what the text leaves open.',
    )
    .version(version, '--version', 'print the version')
    .helpOption('--help', 'show help')
    .helpCommand('help [command]', 'show help for a command')
    .showSuggestionAfterError(true)
    .exitOverride()
    .configureOutput({ writeErr: (text) => help.push(text), outputError: () => undefined })
    .configureHelp({ showGlobalOptions: true })
  for (const option of commonOptions) program.addOption(toParserOption(option))
  program.addHelpText('after', PROGRAM_EXAMPLES)
  for (const command of commands) addCommand(program, command, collect)
  return program
}

function addCommand(program: Parser, command: Command, collect: Collect): void {
  const parser = program
    .command(`${command.name} ${command.takes}`.trim())
    .summary(command.summary)
    .description(command.doc)
    .exitOverride()
    .helpOption('--help', 'show help')
    .showSuggestionAfterError(true)
  for (const option of command.options) parser.addOption(toParserOption(option))
  parser.addHelpText('after', examplesOf(command))
  parser.action((...given: readonly unknown[]) => {
    const words = given
      .slice(0, -2)
      .flatMap((word): readonly unknown[] => (Array.isArray(word) ? word : [word]))
      .filter((word) => typeof word === 'string')
    collect(command, words, parser.optsWithGlobals())
  })
}

function toParserOption({ flags, doc, many }: CommandOption): Option {
  const option = new Option(flags, doc)
  if (many !== true) return option
  return option
    .default([], 'none')
    .argParser((word: string, before: unknown) => [...(Array.isArray(before) ? before : []), word])
}

function terminalFor(options: Options): Terminal {
  return openTerminal({ form: formOf(options), quiet: options.flag('quiet'), colour: !options.isOff('color') })
}

function formOf(options: Options): OutputForm {
  if (options.flag('jsonl')) return 'jsonl'
  return options.flag('json') ? 'json' : 'text'
}

function examplesOf({ examples }: Command): string {
  if (examples.length === 0) return ''
  return `\nExamples:\n${examples.map(({ line, does }) => `  $ servanda ${line}\n      ${does}`).join('\n')}\n`
}

const PROGRAM_EXAMPLES = `
Examples:
  $ servanda demo
      the demonstration case, in the terminal and in the browser
  $ servanda status agreement.yaml record.yaml --as-of 2020-11-16 --known-at 2020-11-14
      the ledger of 16 November as it was known on the 14th
  $ servanda read report.txt
      what a text says: who owes what by when, who claims what

Exit codes: 0 fine, 1 our fault, 2 usage, 3 not found, 4 conflict, 5 invalid input,
6 findings or overdue with --fail-on, 7 not allowed, 75 locked, try again.
`
