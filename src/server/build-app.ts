import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { compress } from 'hono/compress'
import { HTTPException } from 'hono/http-exception'
import { timeout } from 'hono/timeout'
import type { Logger } from 'pino'
import { API_ROOT } from '#api/registry'
import { toOpenApi } from '#api/to-open-api'
import type { Ports } from '#app/ports'
import type { Problem } from '#app/problems/problem'
import type { RunningServer, ServingOptions } from '#app/serving'
import { VERSION } from '#app/version'
import { guardHost, secureHeaders } from '#server/http/guard'
import { createIdempotency } from '#server/http/idempotency'
import { mountRoutes } from '#server/http/mount-routes'
import { problemResponse } from '#server/http/problem-response'
import { serveFiles } from '#server/http/serve-files'
import { createChangeWatch } from '#server/live/change-watch'
import { serveChanges } from '#server/live/serve-changes'
import { mountPublicPages } from '#server/pages/mount-public-pages'
import { routes } from '#server/routes/registry'

const NOBODY = "'none'"
const NO_FOLDER = 'none'
const MAX_BODY_BYTES = 30_000_000
const MAX_REQUEST_MS = 30_000
// A feed waits for its server, a message for each file that it carries: each has limits of its own.
const MAX_INTAKE_MS = 300_000
const INTAKE_PATH = /\/(?:polls|imports|tables)$/
const POLL_MS = 700

/** What the web application is built from. */
export interface AppParts {
  readonly ports: Ports
  readonly asker: RunningServer['asker']
  readonly options: Pick<ServingOptions, 'publicFolder' | 'boundariesFolder' | 'gazetteerFolder' | 'person'> &
    Partial<Pick<ServingOptions, 'frameAncestors' | 'demonstration' | 'mappingsFolder'>>
  /** Names under which requests are answered. */
  readonly hostNames: readonly string[]
  readonly log: Logger
}

/** The whole server as one function from request to response. */
export function buildApp({ ports, asker, options, hostNames, log }: AppParts): Hono {
  const app = new Hono()
  app.use(secureHeaders)
  app.use(async (context, next) => {
    await next()
    log.info({ method: context.req.method, path: context.req.path, status: context.res.status }, 'answered')
  })
  app.use(guardHost(hostNames))
  app.use(bodyLimit({ maxSize: MAX_BODY_BYTES, onError: () => problemResponse(TOO_LARGE) }))
  app.use(`${API_ROOT}/*`, (context, next) => {
    const most = INTAKE_PATH.test(context.req.path) ? MAX_INTAKE_MS : MAX_REQUEST_MS
    return timeout(most)(context, next)
  })
  app.use(compress())
  const { boundariesFolder, gazetteerFolder, demonstration, person } = options
  const tell = ({ code, message }: Problem): void => log.error({ code, message }, 'the store is in trouble')
  mountRoutes(app, Object.values(routes), {
    ports,
    asker,
    person,
    boundariesFolder,
    gazetteerFolder,
    mappingsFolder: options.mappingsFolder ?? NO_FOLDER,
    demonstration,
    idempotency: createIdempotency(),
    tell,
  })
  const faulty = (cause: unknown): void => log.error({ err: cause }, 'our fault while looking for changes')
  app.get(`${API_ROOT}/changes`, serveChanges(createChangeWatch(ports, asker, { pollMs: POLL_MS, tell: faulty })))
  app.get(`${API_ROOT}/openapi.json`, (context) => context.json(toOpenApi(VERSION)))
  app.all(`${API_ROOT}/*`, () => problemResponse(NO_SUCH_OPERATION))
  mountPublicPages(app, ports, { boundariesFolder, frameAncestors: options.frameAncestors ?? NOBODY })
  app.get('*', serveFiles(ports.files, options.publicFolder))
  app.onError((cause, context) => {
    if (cause instanceof HTTPException && cause.status === 504) return problemResponse(TIMED_OUT)
    log.error({ err: cause, method: context.req.method, path: context.req.path }, 'our fault')
    return ourFault()
  })
  return app
}

const TOO_LARGE = {
  kind: 'too-large',
  code: 'too-large',
  message: 'the request is too large: at most 30 MB are taken at once',
} as const

const TIMED_OUT = {
  kind: 'locked',
  code: 'timed-out',
  message: 'the answer took longer than 30 seconds: ask for less, or try again',
} as const

const NO_SUCH_OPERATION = {
  kind: 'not-found',
  code: 'no-such-operation',
  message: 'there is no such operation: the reference is /api/v1/openapi.json',
} as const

function ourFault(): Response {
  const detail = 'this is our fault and nothing was kept: try again, and report it with the log of the server'
  const type = 'urn:servanda:problem:our-fault'
  const body = JSON.stringify({ type, title: 'our fault', status: 500, code: 'our-fault', detail })
  return new Response(body, { status: 500, headers: { 'content-type': 'application/problem+json; charset=utf-8' } })
}
