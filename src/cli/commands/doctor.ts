import { checkWorkspace } from '#app/workspace/check-workspace'
import { err, ok } from '#base/result'
import type { Command } from '#cli/command'
import { present } from '#cli/present'
import type { Terminal } from '#cli/terminal'
import { wrapped } from '#cli/text/width'
import { withWorkspace } from '#cli/with-workspace'

export const doctor: Command = {
  name: 'doctor',
  takes: '',
  summary: 'check the workspace, and say what to do',
  doc: 'Checks the workspace from the files up to the hashes, and that every agreement and its record can still be read. Exits with 5 where something is damaged.',
  options: [],
  examples: [{ line: 'doctor --data ./ceasefire', does: 'every check, one a line' }],
  run: ({ options, terminal }) =>
    withWorkspace(options, { doing: 'servanda doctor' }, async (ports) => {
      const checks = await checkWorkspace(ports)
      present(terminal, {
        json: () => ({ checks }),
        lines: () => checks,
        text: () => checks.map((check) => checkText(check, terminal)).join('\n'),
      })
      const bad = checks.filter(({ fine }) => !fine)
      if (bad.length === 0) return ok({ exitCode: 0 })
      const message = `${bad.length} of ${checks.length} checks failed: ${bad.map(({ name }) => name).join(', ')}`
      return err({ kind: 'damaged', code: 'damaged', message })
    }),
}

type Check = Awaited<ReturnType<typeof checkWorkspace>>[number]

function checkText({ name, fine, found, remedy }: Check, { width, colours }: Terminal): string {
  const mark = fine ? colours.green('fine') : colours.bold('BAD ')
  const words = `${name}: ${found}${fine || remedy === undefined ? '' : `. What to do: ${remedy}`}`
  return wrapped(words, width - 6)
    .map((line, at) => `${at === 0 ? mark : '    '}  ${line}`)
    .join('\n')
}
