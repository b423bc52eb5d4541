import { ok } from '#base/result'
import type { Command } from '#cli/command'
import { filePorts, workspaceFolder } from '#cli/open-ports'
import { present } from '#cli/present'

export const restoreWorkspace: Command = {
  name: 'restore',
  takes: '<backup>',
  summary: 'a workspace from a backup',
  doc: 'Puts a backup into the folder of `--data`, where no workspace may stand. Every file is held against its hash first; a damaged backup restores nothing.',
  options: [],
  examples: [{ line: 'restore ../backups/2020-12-01 --data ./restored', does: 'into a folder that is not there yet' }],
  run: async ({ words, options, terminal }) => {
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
