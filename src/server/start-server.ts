import { serve, type ServerType } from '@hono/node-server'
import pino, { type Logger } from 'pino'
import type { Ports } from '#app/ports'
import type { Problem } from '#app/problems/problem'
import type { RunningServer, ServingOptions } from '#app/serving'
import { err, ok, type Result } from '#base/result'
import { buildApp } from '#server/build-app'

const LOOPBACK: ReadonlySet<string> = new Set(['127.0.0.1', 'localhost', '::1'])
const PORTS_TO_TRY = 50
const CLOSING_MS = 1000

/** Starts listening. Beyond loopback the server faces the public: it shows ledgers and takes nothing. */
export async function startServer(ports: Ports, options: ServingOptions): Promise<Result<RunningServer, Problem>> {
  const asker = LOOPBACK.has(options.host) ? 'workspace' : 'public'
  const log = openLog(options.logLevel)
  const hostNames = ['localhost', '127.0.0.1', '[::1]', bracketed(options.host), ...options.hostNames]
  const app = buildApp({ ports, asker, options, hostNames, log })
  const last = options.nextFreePort ? options.port + PORTS_TO_TRY : options.port
  for (let port = options.port; port <= last; port += 1) {
    const listening = await listen(app.fetch, options.host, port)
    if (listening.kind === 'failed') return err(cannotListen(options.host, port, listening.code))
    if (listening.kind === 'listening')
      return ok(toRunning(listening.server, { ...options, port: listening.port }, asker))
  }
  return err(portInUse(options, last))
}

type Listening =
  | { readonly kind: 'listening'; readonly server: ServerType; readonly port: number }
  | { readonly kind: 'in-use' }
  | { readonly kind: 'failed'; readonly code: string }

function listen(fetch: Parameters<typeof serve>[0]['fetch'], hostname: string, port: number): Promise<Listening> {
  return new Promise((resolve) => {
    const server = serve({ fetch, hostname, port }, (address) =>
      resolve({ kind: 'listening', server, port: address.port }),
    )
    server.once('error', (cause: NodeJS.ErrnoException) =>
      resolve(cause.code === 'EADDRINUSE' ? { kind: 'in-use' } : { kind: 'failed', code: cause.code ?? 'unknown' }),
    )
  })
}

function toRunning(server: ServerType, { host, port }: ServingOptions, asker: RunningServer['asker']): RunningServer {
  return {
    url: `http://${bracketed(host)}:${port}/`,
    port,
    asker,
    stop: () =>
      new Promise<void>((resolve) => {
        const cut = setTimeout(() => {
          if ('closeAllConnections' in server) server.closeAllConnections()
        }, CLOSING_MS)
        server.close(() => {
          clearTimeout(cut)
          resolve()
        })
        if ('closeIdleConnections' in server) server.closeIdleConnections()
      }),
  }
}

/** One JSON object a line on stderr. What could hold a secret is cut out even where somebody logs it by mistake. */
function openLog(level: string): Logger {
  const secret = ['authorization', 'cookie', 'password', 'token', 'body', 'text']
  const paths = secret.flatMap((name) => [name, `*.${name}`, `*.*.${name}`])
  return pino({ level, redact: { paths, censor: '[cut out]' } }, pino.destination({ dest: 2, sync: true }))
}

function bracketed(host: string): string {
  return host.includes(':') && !host.startsWith('[') ? `[${host}]` : host
}

function portInUse({ port, nextFreePort }: ServingOptions, last: number): Problem {
  const found = nextFreePort ? `the ports ${port} to ${last} are in use` : `port ${port} is in use`
  const message = `${found}: stop what listens there, or choose another with \`--port\``
  return { kind: 'conflict', code: 'port-in-use', message }
}

function cannotListen(host: string, port: number, code: string): Problem {
  if (code === 'EACCES') {
    const message = `port ${port} may not be opened by this account: choose one above 1023 with \`--port\``
    return { kind: 'not-allowed', code: 'port-not-allowed', message }
  }
  const message = `the server cannot listen on \`${host}\` (${code}): give an address of this machine with \`--host\``
  return { kind: 'usage', code: 'no-such-address', message }
}
