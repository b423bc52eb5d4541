import { ok } from '#base/result'
import type { Command } from '#cli/command'
import { databaseUrl, workspaceFolder } from '#cli/open-ports'
import { present } from '#cli/present'
import { withWorkspace } from '#cli/with-workspace'

export const backup: Command = {
  name: 'backup',
  takes: '<folder>',
  summary: 'a consistent copy of the workspace, while others use it',
  doc: 'Copies the database and the original documents into a new folder with a manifest of hashes. The folder appears only when the copy is complete. A workspace on a PostgreSQL server is written in the same form, so that `restore` reads it into a folder or into a server; for every change as it comes, use the archive of the server itself.',
  options: [],
  examples: [{ line: 'backup ../backups/2020-12-01', does: 'a copy in a folder that is not there yet' }],
  run: ({ words, options, terminal }) =>
    withWorkspace(options, { doing: 'servanda backup' }, async (ports) => {
      const isOnServer = databaseUrl(options) !== undefined
      const folders = { workspace: isOnServer ? undefined : workspaceFolder(options), goal: words[0] ?? '' }
      const { folderCopies } = await import('#adapters/folder-copies')
      const { backUp } = await import('#app/workspace/back-up')
      const done = await backUp(ports, folderCopies, folders)
      if (!done.ok) return done
      const { folder, files, bytes } = done.value
      present(terminal, {
        json: () => done.value,
        lines: () => [done.value],
        text: () => `The backup is in ${folder}: ${files} files, ${bytes} bytes.`,
      })
      return ok({ exitCode: 0 })
    }),
}
