import type { Command } from '#cli/command'
import { commands } from '#cli/commands/registry'
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
      ...commands.map(describe),
    ]),
  }
}

function describe({ name, takes, doc, options, examples }: Command): string {
  const rows = options.map(({ flags, doc: does }) => [`\`${flags}\``, does])
  const lines = examples.flatMap(({ line, does }) => [`# ${does}`, `servanda ${line}`])
  return [
    `## ${name}`,
    `\`${`servanda ${name} ${takes}`.trim()}\``,
    doc,
    ...(rows.length > 0 ? [table(['option', 'does'], rows)] : []),
    ...(lines.length > 0 ? [`\`\`\`sh\n${lines.join('\n')}\n\`\`\``] : []),
  ].join('\n\n')
}
