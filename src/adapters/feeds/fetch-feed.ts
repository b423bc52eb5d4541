import type { IncomingMessage } from 'node:http'
import type { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import type { FeedAnswer, FeedFetcher, FeedProblem, FeedQuestion } from '#app/intake-ports'
import { err, ok, type Result } from '#base/result'
import { fetchLimits, type FetchLimits } from '#adapters/feeds/fetch-limits'
import { ClosedNetwork, guardedRequest } from '#adapters/feeds/guarded-request'
import { retryAfterSeconds } from '#adapters/feeds/retry-after'

/** Asks feeds politely: what is unchanged is not sent again, and who asks says so. */
export function createFeedFetcher(given: Partial<FetchLimits> = {}): FeedFetcher {
  const limits = { ...fetchLimits, ...given }
  return { fetch: (question) => fetchFeed(question, limits) }
}

async function fetchFeed(question: FeedQuestion, limits: FetchLimits): Promise<Result<FeedAnswer, FeedProblem>> {
  // Nobody reads twenty pages of one site in a second.
  if (question.of === 'page') await new Promise((resolve) => setTimeout(resolve, limits.pauseMs))
  const timer = AbortSignal.timeout(limits.timeMs)
  try {
    return await follow(question, limits, timer)
  } catch (error) {
    return err(toProblem(error, question.address, timer.aborted ? limits : undefined))
  }
}

async function follow(
  question: FeedQuestion,
  limits: FetchLimits,
  signal: AbortSignal,
): Promise<Result<FeedAnswer, FeedProblem>> {
  const first = parseAddress(question.address)
  if (first === undefined) return err(notAnAddress(question.address))
  // What a person allowed is the one place that they named, never what it leads to.
  const allowed = question.allowPrivate ? first.host : undefined
  let url = first
  for (let hop = 0; hop <= limits.redirects; hop += 1) {
    const answer = await guardedRequest({ url, headers: headersOf(question), signal, allowed })
    const next = redirectOf(answer, url)
    if (next === undefined) return await answerOf(answer, question.address, limits, signal)
    answer.destroy()
    if (next === 'nowhere') return err(failed(question.address, 'leads to no address on the web'))
    url = next
  }
  return err(failed(question.address, `leads on more than ${limits.redirects} times`))
}

/** An address on the web without a name and password in it, which would be written down with it. */
function parseAddress(words: string): URL | undefined {
  if (!URL.canParse(words)) return undefined
  const url = new URL(words)
  const isWeb = url.protocol === 'https:' || url.protocol === 'http:'
  return isWeb && url.username === '' && url.password === '' ? url : undefined
}

const accepted = {
  feed: 'application/atom+xml, application/rss+xml, application/feed+json, application/xml;q=0.9, */*;q=0.1',
  page: 'text/html, application/xhtml+xml, application/pdf;q=0.9, text/plain;q=0.8, */*;q=0.1',
} as const

function headersOf({ etag, lastModified, agent, of }: FeedQuestion): Readonly<Record<string, string>> {
  return {
    'user-agent': agent,
    accept: accepted[of ?? 'feed'],
    'accept-encoding': 'gzip',
    ...(etag === undefined ? {} : { 'if-none-match': etag }),
    ...(lastModified === undefined ? {} : { 'if-modified-since': lastModified }),
  }
}

const redirects: ReadonlySet<number> = new Set([301, 302, 303, 307, 308])

function redirectOf({ statusCode = 0, headers }: IncomingMessage, from: URL): URL | 'nowhere' | undefined {
  if (!redirects.has(statusCode)) return undefined
  const { location } = headers
  if (location === undefined || !URL.canParse(location, from.href)) return 'nowhere'
  return parseAddress(new URL(location, from.href).href) ?? 'nowhere'
}

async function answerOf(
  answer: IncomingMessage,
  address: string,
  limits: FetchLimits,
  signal: AbortSignal,
): Promise<Result<FeedAnswer, FeedProblem>> {
  const { statusCode = 0, headers } = answer
  const later = retryAfterSeconds(headers['retry-after'])
  if (statusCode === 200) {
    const bytes = await readAll(answer, limits, signal)
    if (bytes === undefined) return err(tooLarge(address, limits))
    const { etag, 'last-modified': lastModified } = headers
    return ok({
      kind: 'fetched',
      bytes,
      ...(etag === undefined ? {} : { etag: etag.slice(0, 500) }),
      ...(lastModified === undefined ? {} : { lastModified: lastModified.slice(0, 100) }),
    })
  }
  answer.destroy()
  if (statusCode === 304) return ok({ kind: 'unchanged' })
  if (statusCode === 410) return ok({ kind: 'gone' })
  const after = later === undefined ? {} : { retryAfterSeconds: later }
  return err({ ...failed(address, `answers with ${statusCode}`), ...after })
}

/** The bytes of an answer, unpacked; nothing where there are more than the limit. */
async function readAll(
  answer: IncomingMessage,
  limits: FetchLimits,
  signal: AbortSignal,
): Promise<Uint8Array | undefined> {
  const packed = answer.headers['content-encoding'] === 'gzip'
  const gunzip = packed ? createGunzip() : undefined
  if (gunzip !== undefined) answer.on('error', (error) => gunzip.destroy(error)).pipe(gunzip)
  const stream: Readable = gunzip ?? answer
  const stop = (): void => {
    stream.destroy(new Error('it took too long'))
  }
  signal.addEventListener('abort', stop)
  try {
    return await collect(stream, limits.bytes)
  } finally {
    signal.removeEventListener('abort', stop)
    answer.destroy()
    gunzip?.destroy()
  }
}

async function collect(stream: Readable, most: number): Promise<Uint8Array | undefined> {
  const parts: Uint8Array[] = []
  let length = 0
  const pieces: AsyncIterable<Uint8Array> = stream
  for await (const part of pieces) {
    length += part.length
    if (length > most) return undefined
    parts.push(part)
  }
  return new Uint8Array(Buffer.concat(parts))
}

function toProblem(error: unknown, address: string, timedOut: FetchLimits | undefined): FeedProblem {
  if (timedOut !== undefined) {
    const seconds = Math.round(timedOut.timeMs / 1000)
    return {
      kind: 'failed',
      message: `\`${address}\` had not answered in full after ${seconds} seconds: it is asked again later`,
    }
  }
  if (error instanceof ClosedNetwork) {
    const todo = 'if it is yours, allow exactly this address with `feeds add --allow-private`'
    return { kind: 'closed-network', message: `\`${address}\` is not asked: ${error.message}; ${todo}` }
  }
  const found = error instanceof Error ? error.message.slice(0, 200) : 'no reason given'
  return failed(address, `cannot be reached (${found})`)
}

function failed(address: string, found: string): FeedProblem {
  return { kind: 'failed', message: `\`${address}\` ${found}: it is asked again later` }
}

function tooLarge(address: string, { bytes }: FetchLimits): FeedProblem {
  const message = `\`${address}\` sends more than ${bytes / 1_000_000} MB, or never ends: nothing of it was taken`
  return { kind: 'too-large', message }
}

function notAnAddress(address: string): FeedProblem {
  const message = `\`${address.slice(0, 200)}\` is no address of a feed: give one that begins with https:// or http://, without a password in it`
  return { kind: 'not-an-address', message }
}
