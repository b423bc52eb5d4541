import { exitCodes } from '#app/problems/outcome'
import type { Command, CommandOption } from '#cli/command'
import { commands } from '#cli/commands/registry'
import { commonOptions } from '#cli/common-options'
import { type Page, pageText, table } from './page.ts'

/** The page of commands. */
export function commandsPage(): Page {
  const rows = commands.map(({ name, takes, summary }) => [
    `[\`${name}\`](#${name})`,
    takes === '' ? '' : `\`${takes}\``,
    summary,
  ])
  return {
    path: 'docs/reference/commands.md',
    text: pageText('Commands', '`src/cli/commands/`', [
      'In a checkout: `npm run -s servanda -- <command>`. Results go to stdout, everything else to stderr.',
      table(['command', 'takes', 'does'], rows),
      '## Options of every command',
      optionsTable(commonOptions),
      'Dates are written as 2020-11-20 (a day means its last instant in the zone of the agreement) or with their hour and zone, 2020-11-20T12:00Z; `01/12/2020` is refused as ambiguous. With `--json` a failure is a problem object (RFC 9457) on stderr. The shapes of the documents are in [schemas](schemas).',
      '## Exit codes',
      table(
        ['code', 'means'],
        exitCodes.map(({ code, means }) => [String(code), means]),
      ),
      ...commands.map(describe),
    ]),
  }
}

function describe({ name, takes, doc, options, examples }: Command): string {
  const lines = examples.flatMap(({ line, does }) => [`# ${does}`, `servanda ${line}`])
  return [
    `## ${name}`,
    `\`${`servanda ${name} ${takes}`.trim()}\``,
    doc,
    ...(options.length > 0 ? [optionsTable(options)] : []),
    ...(lines.length > 0 ? [`\`\`\`sh\n${lines.join('\n')}\n\`\`\``] : []),
  ].join('\n\n')
}

function optionsTable(options: readonly CommandOption[]): string {
  return table(
    ['option', 'does'],
    options.map(({ flags, doc }) => [`\`${flags}\``, doc]),
  )
}
