import { ok } from '#base/result'
import type { Command } from '#cli/command'
import { databaseUrl, workspaceFolder } from '#cli/open-ports'
import { present } from '#cli/present'
import { withWorkspace } from '#cli/with-workspace'

export const init: Command = {
  name: 'init',
  takes: '',
  summary: 'make a workspace',
  doc: 'Makes an empty workspace in the folder of `--data` (or tables on the server of `--database`). Where one stands already, nothing changes.',
  options: [],
  examples: [{ line: 'init --data ./ceasefire', does: 'a workspace in one folder' }],
  run: ({ options, terminal }) =>
    withWorkspace(options, { doing: 'servanda init', create: true }, async ({ store }) => {
      const place = databaseUrl(options) === undefined ? workspaceFolder(options) : 'the PostgreSQL server'
      present(terminal, {
        json: () => ({ workspace: place, store: store.kind }),
        lines: () => [{ workspace: place, store: store.kind }],
        text: () => `The workspace is in ${place}. Next: servanda import agreement.yaml record.yaml`,
      })
      return ok({ exitCode: 0 })
    }),
}
