import type { Ports } from '#app/ports'
import { ok } from '#base/result'
import type { Command } from '#cli/command'
import { present } from '#cli/present'
import { servePorts, servingOptions } from '#cli/serve-ports'
import type { Terminal } from '#cli/terminal'
import { untilStopped } from '#cli/until-stopped'
import { withWorkspace } from '#cli/with-workspace'

export const serve: Command = {
  name: 'serve',
  takes: '',
  summary: 'the workbench and the API for a workspace',
  doc: 'Serves the workspace until Ctrl-C. On loopback the workbench can do everything; on any other address the server faces the public: ledgers only, nothing confidential, nothing taken.',
  options: [
    ...servingOptions,
    { flags: '--feeds', doc: 'ask the feeds of the workspace while it runs, each when its time has come' },
  ],
  examples: [
    { line: 'serve --data ./ceasefire', does: 'the workspace of a folder' },
    { line: 'serve --database postgres://servanda@db/servanda', does: 'the workspace of a PostgreSQL server' },
  ],
  run: ({ options, terminal }) =>
    withWorkspace(options, { doing: 'servanda serve', hold: true }, async (ports) => {
      const running = await servePorts(ports, options, false)
      if (!running.ok) return running
      const { url, port, asker, stop } = running.value
      present(terminal, {
        json: () => ({ url, port, audience: asker }),
        lines: () => [{ url, port, audience: asker }],
        text: () => `The workbench is at ${url} and public pages at ${url}public. Ctrl-C ends it.`,
      })
      const polling = options.flag('feeds') ? await startPolling(ports, terminal) : undefined
      await untilStopped()
      await polling?.stop()
      await stop()
      return ok({ exitCode: 0 })
    }),
}

async function startPolling(ports: Ports, terminal: Terminal): Promise<{ readonly stop: () => Promise<void> }> {
  const { pollWhileServing } = await import('#cli/intake/poll-while-serving')
  return pollWhileServing(ports, terminal)
}
