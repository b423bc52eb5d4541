import type { Problem } from '#app/problems/problem'
import { ok, type Result } from '#base/result'
import type { Command, Finished, Invocation } from '#cli/command'
import { databaseUrl, filePorts, workspaceFolder } from '#cli/open-ports'
import { present } from '#cli/present'
import { withWorkspace } from '#cli/with-workspace'

export const restoreWorkspace: Command = {
  name: 'restore',
  takes: '<backup>',
  summary: 'a workspace from a backup',
  doc: 'Puts a backup into the folder of `--data`, where no workspace may stand, or into the empty database of `--database`, wherever it was made. Every file is held against its hash first; a damaged backup restores nothing.',
  options: [],
  examples: [
    { line: 'restore ../backups/2020-12-01 --data ./restored', does: 'into a folder that is not there yet' },
    { line: 'restore ../backups/2020-12-01 --database postgres:///ledger', does: 'into a database with nothing in it' },
  ],
  run: async (invocation) => {
    const { words, options, terminal } = invocation
    if (databaseUrl(options) !== undefined) return restoreOnServer(invocation)
    const folders = { backup: words[0] ?? '', goal: workspaceFolder(options) }
    const { folderCopies } = await import('#adapters/folder-copies')
    const { restore } = await import('#app/workspace/restore')
    const done = await restore(filePorts.files, folderCopies, folders)
    if (!done.ok) return done
    const { folder, files, madeAt } = done.value
    present(terminal, {
      json: () => done.value,
      lines: () => [done.value],
      text: () => `The workspace of ${madeAt} is in ${folder}: ${files} files. Next: servanda doctor --data ${folder}`,
    })
    return ok({ exitCode: 0 })
  },
}

function restoreOnServer({ words, options, terminal }: Invocation): Promise<Result<Finished, Problem>> {
  return withWorkspace(options, { doing: 'servanda restore', create: true }, async (ports) => {
    const { folderCopies } = await import('#adapters/folder-copies')
    const { restoreInto } = await import('#app/workspace/restore')
    const done = await restoreInto(ports, folderCopies, words[0] ?? '')
    if (!done.ok) return done
    const { files, madeAt } = done.value
    present(terminal, {
      json: () => done.value,
      lines: () => [done.value],
      text: () => `The workspace of ${madeAt} is in the database: ${files} files. Next: servanda doctor`,
    })
    return ok({ exitCode: 0 })
  })
}
