import type { Context, Hono } from 'hono'
import { API_ROOT } from '#api/registry'
import { outcomeOf } from '#app/problems/outcome'
import type { Problem } from '#app/problems/problem'
import { sha256OfText } from '#base/hash'
import { err, ok, type Result } from '#base/result'
import type { Idempotency } from '#server/http/idempotency'
import { problemResponse } from '#server/http/problem-response'
import type { RequestContext } from '#server/http/request-context'
import type { Answered, RawInput, Route } from '#server/http/route'

/** What the routes are mounted with: everything of a request's context that does not change. */
export type Surroundings = Omit<RequestContext, 'now' | 'ifMatch' | 'acceptLanguage'> & {
  readonly idempotency: Idempotency
  /** Where the whole of a problem goes that a client is told only in part. */
  readonly tell: (problem: Problem) => void
}

/** Mounts every route under the root of the API. */
export function mountRoutes(app: Hono, routes: readonly Route[], around: Surroundings): void {
  for (const route of routes) {
    app.on(route.operation.method.toUpperCase(), `${API_ROOT}${route.operation.path}`, (context) =>
      answer(context, route, around),
    )
  }
}

async function answer(context: Context, route: Route, around: Surroundings): Promise<Response> {
  const { operation } = route
  if (operation.who === 'workspace' && around.asker === 'public') return problemResponse(notHere())
  const body = operation.method === 'get' ? ok({}) : await readBody(context)
  if (!body.ok) return problemResponse(body.error)
  const said = saidIn(context)
  if (operation.writes && said.ifMatch === '') return problemResponse(noIfMatch())
  const respond = (): Promise<Response> => respondOnce(route, rawInput(context, body.value), around, said)
  const key = operation.writes ? context.req.header('idempotency-key') : undefined
  if (key === undefined) return conditional(context, await respond())
  const request = sha256OfText(JSON.stringify([operation.id, context.req.path, body.value]))
  return around.idempotency.once(key, request, respond)
}

/** What the headers of a request say to its handler. */
type Said = Pick<RequestContext, 'ifMatch' | 'acceptLanguage'>

function saidIn({ req }: Context): Said {
  return { ifMatch: req.header('if-match') ?? '', acceptLanguage: req.header('accept-language') ?? '' }
}

async function respondOnce(route: Route, input: RawInput, around: Surroundings, said: Said): Promise<Response> {
  const { idempotency: _kept, tell, ...context } = around
  const answered = await route.respond(input, { ...context, ...said, now: around.ports.clock.now() })
  if (answered.ok) return toResponse(answered.value, route.operation.answerStatus)
  if (outcomeOf(answered.error).status >= 500) tell(answered.error)
  return problemResponse(answered.error)
}

function toResponse({ answer: value, etag, vary }: Answered<unknown>, status: 200 | 201): Response {
  const headers: Record<string, string> = {
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-cache',
    ...(etag === undefined ? {} : { etag }),
    ...(vary === undefined ? {} : { vary }),
  }
  return new Response(JSON.stringify(value), { status, headers })
}

/** Nothing is sent again to a reader who has it. */
function conditional(context: Context, response: Response): Response {
  const etag = response.headers.get('etag')
  if (etag === null || context.req.method !== 'GET' || context.req.header('if-none-match') !== etag) return response
  return new Response(null, { status: 304, headers: { etag, 'cache-control': 'no-cache' } })
}

function rawInput(context: Context, body: unknown): RawInput {
  return { params: context.req.param(), query: context.req.query(), body }
}

async function readBody(context: Context): Promise<Result<unknown, Problem>> {
  const type = context.req.header('content-type') ?? ''
  if (!/^application\/(?:[a-z.+-]+\+)?json\b/i.test(type)) {
    const message = 'the body must be JSON: send it with `content-type: application/json`'
    return err({ kind: 'usage', code: 'not-json', message })
  }
  try {
    return ok(await context.req.json())
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause
    return err({ kind: 'usage', code: 'not-json', message: 'the body is not JSON: it breaks off or has a stray sign' })
  }
}

function notHere(): Problem {
  const message = 'this server faces the public and only shows ledgers: ask on the machine of the workspace'
  return { kind: 'not-allowed', code: 'not-allowed', message }
}

function noIfMatch(): Problem {
  const message =
    'a write must name what it has seen: send `If-Match` with the `etag` of the agreement, `"0"` for a new one'
  return { kind: 'precondition-required', code: 'precondition-required', message }
}
