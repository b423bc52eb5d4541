import type { IncomingMessage } from 'node:http'
import type { Duplex, Readable } from 'node:stream'
import { createBrotliDecompress, createGunzip } from 'node:zlib'
import type { FeedAnswer, FeedFetcher, FeedProblem, FeedQuestion, FeedTags } from '#app/intake-ports'
import { err, ok, type Result } from '#base/result'
import { fetchLimits, type FetchLimits } from '#adapters/feeds/fetch-limits'
import { ClosedNetwork, guardedRequest, type NameResolver } from '#adapters/feeds/guarded-request'
import { retryAfterSeconds } from '#adapters/feeds/retry-after'

/** Asks feeds politely: what is unchanged is not sent again, and who asks says so. */
export function createFeedFetcher(given: Partial<FetchLimits> = {}, resolve?: NameResolver): FeedFetcher {
  const limits = { ...fetchLimits, ...given, resolve }
  return { fetch: (question) => fetchFeed(question, limits) }
}

/** The limits, and who resolves names. */
interface FetchWishes extends FetchLimits {
  readonly resolve: NameResolver | undefined
}

async function fetchFeed(question: FeedQuestion, limits: FetchWishes): Promise<Result<FeedAnswer, FeedProblem>> {
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
  limits: FetchWishes,
  signal: AbortSignal,
): Promise<Result<FeedAnswer, FeedProblem>> {
  const { resolve } = limits
  const first = parseAddress(question.address)
  if (first === undefined) return err(notAnAddress(question.address))
  // What a person allowed is the one place that they named, never what it leads to.
  const allowed = question.allowPrivate ? first.host : undefined
  let step: Step = { url: first, passed: [], forGood: true }
  while (step.passed.length <= limits.redirects) {
    const { url } = step
    const answer = await guardedRequest({ url, headers: headersOf(question), signal, allowed, resolve })
    const next = nextStep(step, answer)
    if (next === undefined)
      return await answerOf(answer, { address: question.address, ...movedTo(step) }, limits, signal)
    answer.destroy()
    if (typeof next === 'string') return err(failed(question.address, next))
    step = next
  }
  return err(failed(question.address, `leads on more than ${limits.redirects} times`))
}

/** One address on the way to an answer. */
interface Step {
  readonly url: URL
  readonly passed: readonly string[]
  /** Whether every server on the way said that its address has changed, and not only for once. */
  readonly forGood: boolean
}

/** Where an answer leads on to, or why it may not; nothing where it is the answer itself. */
function nextStep({ url, passed, forGood }: Step, answer: IncomingMessage): Step | string | undefined {
  const next = redirectOf(answer, url)
  if (next === undefined) return undefined
  if (next === 'nowhere') return 'leads to no address on the web'
  const soFar = [...passed, url.href]
  if (soFar.includes(next.href) && answer.headers['set-cookie'] !== undefined) {
    return 'leads in a circle unless its cookies are kept, which is not done'
  }
  const { statusCode } = answer
  return { url: next, passed: soFar, forGood: forGood && (statusCode === 301 || statusCode === 308) }
}

function movedTo({ url, passed, forGood }: Step): Pick<Asked, 'movedTo'> {
  return forGood && passed.length > 0 ? { movedTo: url.href } : {}
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
    'accept-encoding': 'gzip, br',
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

/** An address that was asked, and where its server says that it is from now on. */
interface Asked {
  readonly address: string
  readonly movedTo?: string
}

async function answerOf(
  answer: IncomingMessage,
  { address, ...moved }: Asked,
  limits: FetchLimits,
  signal: AbortSignal,
): Promise<Result<FeedAnswer, FeedProblem>> {
  const { statusCode = 0, headers } = answer
  if (statusCode === 200 || statusCode === 203) {
    const unpack = unpackerOf(headers['content-encoding'])
    if (unpack === undefined) {
      answer.destroy()
      return err(failed(address, `sends it packed as \`${headers['content-encoding']}\`, which was not asked for`))
    }
    const bytes = await readAll(answer, unpack, limits, signal)
    if (bytes === undefined) return err(tooLarge(address, limits))
    return ok({ kind: 'fetched', bytes, ...tagsOf(headers), ...charsetOf(headers['content-type']), ...moved })
  }
  answer.destroy()
  if (statusCode === 304) return ok({ kind: 'unchanged', ...tagsOf(headers) })
  if (statusCode === 410) return ok({ kind: 'gone' })
  const later = retryAfterSeconds(headers['retry-after'])
  const after = later === undefined ? {} : { retryAfterSeconds: later }
  return err({ ...failed(address, `answers with ${statusCode}`), ...after })
}

const longestTag = 500

// A tag that was cut would be another one.
function tagsOf({ etag = '', 'last-modified': lastModified = '' }: IncomingMessage['headers']): FeedTags {
  return {
    ...(etag === '' || etag.length > longestTag ? {} : { etag }),
    ...(lastModified === '' || lastModified.length > longestTag ? {} : { lastModified }),
  }
}

function charsetOf(contentType: string = ''): { readonly charset?: string } {
  const charset = /;\s{0,9}charset\s{0,9}=\s{0,9}"?([\w.:-]{2,40})/i.exec(contentType)?.[1]
  return charset === undefined ? {} : { charset }
}

type Unpack = (answer: IncomingMessage) => Readable

/** How an answer is unpacked; nothing where it is packed in a way that nobody asked for. */
function unpackerOf(encoding: string = ''): Unpack | undefined {
  switch (encoding.trim().toLowerCase()) {
    case '':
    case 'identity':
      return (answer) => answer
    case 'gzip':
    case 'x-gzip':
      return (answer) => piped(answer, createGunzip())
    case 'br':
      return (answer) => piped(answer, createBrotliDecompress())
    default:
      return undefined
  }
}

function piped<Into extends Duplex>(answer: IncomingMessage, into: Into): Into {
  return answer.on('error', (error) => into.destroy(error)).pipe(into)
}

/** The bytes of an answer, unpacked; nothing where there are more than the limit. */
async function readAll(
  answer: IncomingMessage,
  unpack: Unpack,
  limits: FetchLimits,
  signal: AbortSignal,
): Promise<Uint8Array | undefined> {
  const stream = unpack(answer)
  const stop = (): void => {
    stream.destroy(new Error('it took too long'))
  }
  signal.addEventListener('abort', stop)
  try {
    return await collect(stream, limits.bytes)
  } finally {
    signal.removeEventListener('abort', stop)
    answer.destroy()
    stream.destroy()
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
