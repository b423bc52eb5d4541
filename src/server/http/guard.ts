import type { MiddlewareHandler } from 'hono'
import { problemResponse } from '#server/http/problem-response'

/**
 * Refuses requests under a foreign name and writes from foreign pages, so that a page elsewhere cannot reach a workspace
 * by a name that points to this machine (DNS rebinding) or by a form.
 */
export function guardHost(hostNames: readonly string[]): MiddlewareHandler {
  const allowed = new Set(hostNames.map((name) => name.toLowerCase()))
  return async (context, next) => {
    const host = context.req.header('host') ?? ''
    if (!allowed.has(nameOf(host))) return problemResponse(FOREIGN_HOST)
    const origin = context.req.header('origin')
    if (origin !== undefined && context.req.method !== 'GET' && !sameHost(origin, host)) {
      return problemResponse(FOREIGN_ORIGIN)
    }
    await next()
    return undefined
  }
}

/** Says who may frame an answer, where it is to be shown inside other pages; it never leaves the server. */
export const FRAMED_BY = 'x-servanda-framed-by'

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
].join('; ')

/** Headers that every answer carries: no foreign script, no framing, no guessing of types, no leaking of addresses. */
export const secureHeaders: MiddlewareHandler = async (context, next) => {
  await next()
  const { headers } = context.res
  const framedBy = headers.get(FRAMED_BY) ?? "'none'"
  headers.delete(FRAMED_BY)
  headers.set('content-security-policy', `${POLICY}; frame-ancestors ${framedBy}`)
  headers.set('x-content-type-options', 'nosniff')
  if (framedBy === "'none'") headers.set('x-frame-options', 'DENY')
  headers.set('referrer-policy', 'no-referrer')
  headers.set('cross-origin-opener-policy', 'same-origin')
  headers.set('cross-origin-resource-policy', 'same-origin')
  headers.set('permissions-policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()')
}

function nameOf(host: string): string {
  const bracketed = /^(\[[0-9a-f:]+\])(?::\d+)?$/i.exec(host)
  return (bracketed?.[1] ?? host.replace(/:\d+$/, '')).toLowerCase()
}

function sameHost(origin: string, host: string): boolean {
  return origin === `http://${host}` || origin === `https://${host}`
}

const FOREIGN_HOST = {
  kind: 'not-allowed',
  code: 'foreign-host',
  message: 'this server is not known by that name: use the address it printed, or allow the name with `--host-name`',
} as const

const FOREIGN_ORIGIN = {
  kind: 'not-allowed',
  code: 'foreign-origin',
  message: 'writes are taken from the pages of this server alone',
} as const
