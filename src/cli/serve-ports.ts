import type { Ports } from '#app/ports'
import type { Problem } from '#app/problems/problem'
import type { RunningServer } from '#app/serving'
import { settings } from '#app/settings'
import { err, type Result } from '#base/result'
import type { CommandOption } from '#cli/command'
import { loadServer } from '#cli/load-server'
import type { Options } from '#cli/options'
import { personName } from '#cli/person'
import { demonstrationFolders, programFolders } from '#cli/program-folders'

/** Where and under which names a server listens. */
export const servingOptions: readonly CommandOption[] = [
  { flags: '--port <number>', doc: 'the port (SERVANDA_PORT); default: 7410' },
  { flags: '--host <address>', doc: 'the address to listen on (SERVANDA_HOST); default: 127.0.0.1' },
  { flags: '--host-name <name>', doc: 'a further name to be asked under; several times', many: true },
]

/** Starts the server on the opened workspace, as the options say. */
export async function servePorts(
  ports: Ports,
  options: Options,
  nextFreePort: boolean,
): Promise<Result<RunningServer, Problem>> {
  const port = portOf(options)
  if (port === undefined) return err(noSuchPort(options))
  const ancestors = parseFrameAncestors(process.env[settings.frameAncestors.variable])
  if (ancestors === undefined) return err(NO_SUCH_ANCESTORS)
  const startServer = await loadServer()
  const { env } = process
  const names = [...options.list('hostName'), ...(env[settings.hostNames.variable] ?? '').split(',')]
  return startServer(ports, {
    host: options.text('host') ?? env[settings.host.variable] ?? settings.host.preset,
    port,
    nextFreePort,
    hostNames: names.filter((name) => name !== ''),
    publicFolder: programFolders.public,
    boundariesFolder: programFolders.boundaries,
    gazetteerFolder: programFolders.gazetteer,
    mappingsFolder: programFolders.mappings,
    demonstration: demonstrationFolders,
    frameAncestors: ancestors,
    person: personName(),
    logLevel: logLevelOf(env[settings.logLevel.variable]),
  })
}

function portOf(options: Options): number | undefined {
  const words = options.text('port') ?? process.env[settings.port.variable] ?? settings.port.preset
  const port = Number(words)
  return /^\d{1,5}$/.test(words) && port <= 65_535 ? port : undefined
}

/** Origins as a Content-Security-Policy takes them, or `*`; nothing where a word is neither, so that no header is broken. */
function parseFrameAncestors(words: string | undefined): string | undefined {
  const sites = (words ?? '').split(/\s+/).filter((site) => site !== '')
  if (sites.length === 0) return settings.frameAncestors.preset
  const fine = sites.every((site) => /^(\*|'none'|'self'|https?:\/\/[a-z0-9.*-]+(:\d{1,5})?)$/i.test(site))
  return fine ? sites.join(' ') : undefined
}

const NO_SUCH_ANCESTORS: Problem = {
  kind: 'usage',
  code: 'no-such-ancestors',
  message:
    '`SERVANDA_FRAME_ANCESTORS` names the sites that may show public pages inside their own: write addresses such as `https://news.example` with blanks between, or `*`',
}

const LOG_LEVELS: ReadonlySet<string> = new Set(['silent', 'error', 'warn', 'info', 'debug'])

function logLevelOf(words: string | undefined): string {
  return words !== undefined && LOG_LEVELS.has(words) ? words : settings.logLevel.preset
}

function noSuchPort(options: Options): Problem {
  const words = options.text('port') ?? process.env[settings.port.variable]
  return { kind: 'usage', code: 'no-such-port', message: `\`${words}\` is no port: give a number from 0 to 65535` }
}
