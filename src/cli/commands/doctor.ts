import type { StoreCheck } from '#app/ports'
import type { Problem } from '#app/problems/problem'
import { err, ok, type Result } from '#base/result'
import type { Command, Finished } from '#cli/command'
import { databaseUrl, openPorts, workspaceFolder } from '#cli/open-ports'
import type { Options } from '#cli/options'
import { present } from '#cli/present'
import type { Terminal } from '#cli/terminal'
import { wrapped } from '#cli/text/width'

export const doctor: Command = {
  name: 'doctor',
  takes: '',
  summary: 'check the workspace, and say what to do',
  doc: 'Checks the workspace from the files up to the hashes, also one too damaged to be opened, and that every agreement and its record can still be read. Changes nothing. Exits with 5 where something is damaged.',
  options: [],
  examples: [{ line: 'doctor --data ./ceasefire', does: 'every check, one a line' }],
  run: async ({ options, terminal }) => {
    const checks = await checksOf(options)
    if (!checks.ok) return checks
    present(terminal, {
      json: () => ({ checks: checks.value }),
      lines: () => checks.value,
      text: () => checks.value.map((check) => checkText(check, terminal)).join('\n'),
    })
    return endingOf(checks.value)
  },
}

/** The checks of an open workspace; where the folder cannot be opened, those that need no opening. */
async function checksOf(options: Options): Promise<Result<readonly StoreCheck[], Problem>> {
  const opened = await openPorts(options, { doing: 'servanda doctor' })
  if (opened.ok) {
    try {
      const { checkWorkspace } = await import('#app/workspace/check-workspace')
      return ok(await checkWorkspace(opened.value.ports))
    } finally {
      await opened.value.close()
    }
  }
  if (databaseUrl(options) !== undefined || opened.error.code === 'no-workspace') return opened
  const { checkWorkspace: checkFolder } = await import('#store/sqlite/check-workspace')
  return ok(await checkFolder(workspaceFolder(options)))
}

function endingOf(checks: readonly StoreCheck[]): Result<Finished, Problem> {
  const bad = checks.filter(({ fine }) => !fine)
  if (bad.length === 0) return ok({ exitCode: 0 })
  const message = `${bad.length} of ${checks.length} checks failed: ${bad.map(({ name }) => name).join(', ')}`
  return err({ kind: 'damaged', code: 'damaged', message })
}

function checkText({ name, fine, found, remedy }: StoreCheck, { width, colours }: Terminal): string {
  const mark = fine ? colours.green('fine') : colours.bold('BAD ')
  const words = `${name}: ${found}${fine || remedy === undefined ? '' : `. What to do: ${remedy}`}`
  return wrapped(words, width - 6)
    .map((line, at) => `${at === 0 ? mark : '    '}  ${line}`)
    .join('\n')
}
