import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { afterEach, describe, expect, test } from 'vitest'
import type { FeedQuestion } from '#app/intake-ports'
import { createFeedFetcher } from '#adapters/feeds/fetch-feed'
import type { NameResolver } from '#adapters/feeds/guarded-request'

type Handler = (request: IncomingMessage, response: ServerResponse) => void

const servers: Server[] = []
afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  }
})

describe('a feed at an address that was allowed', () => {
  test('is fetched, with the tags that it gives, and asked with them', async () => {
    const seen: IncomingMessage[] = []
    const address = await serve((request, response) => {
      seen.push(request)
      if (request.headers['if-none-match'] === '"1"') return void response.writeHead(304).end()
      response.writeHead(200, { etag: '"1"', 'last-modified': 'Tue, 17 Nov 2020 00:00:00 GMT' }).end('<rss/>')
    })
    const first = await ask({ address })
    expect(first).toMatchObject({ ok: true, value: { kind: 'fetched', etag: '"1"' } })
    expect(first.ok && first.value.kind === 'fetched' && new TextDecoder().decode(first.value.bytes)).toBe('<rss/>')
    const again = await ask({ address, etag: '"1"', lastModified: 'Tue, 17 Nov 2020 00:00:00 GMT' })
    expect(again).toEqual({ ok: true, value: { kind: 'unchanged' } })
    expect(seen[1]?.headers).toMatchObject({
      'if-modified-since': 'Tue, 17 Nov 2020 00:00:00 GMT',
      'user-agent': 'Servanda test',
    })
  })

  test('is unpacked, and a small answer that unpacks to more than the limit is refused', async () => {
    const packed = await serve((_request, response) => {
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('<rss/>'))
    })
    expect(await ask({ address: packed })).toMatchObject({ value: { kind: 'fetched' } })
    const bomb = await serve((_request, response) => {
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(30_000_000, ' ')))
    })
    expect(await ask({ address: bomb })).toMatchObject({ ok: false, error: { kind: 'too-large' } })
  })

  test('that never ends is given up at the limit of bytes, and one that says nothing at the limit of time', async () => {
    const endless = await serve((_request, response) => {
      response.writeHead(200)
      const pour = (): void => {
        while (!response.destroyed && response.write(Buffer.alloc(65_536, ' ')));
      }
      response.on('drain', pour)
      pour()
    })
    const refused = await ask({ address: endless })
    expect(refused).toMatchObject({ ok: false, error: { kind: 'too-large' } })
    expect(refused.ok ? '' : refused.error.message).toContain('never ends')
    const dripping = await serve((_request, response) => void response.writeHead(200).write('<rss>'))
    const silent = await serve(() => undefined)
    for (const address of [dripping, silent]) {
      const late = await ask({ address }, 300)
      expect(late).toMatchObject({ ok: false, error: { kind: 'failed' } })
      expect(late.ok ? '' : late.error.message).toContain('had not answered in full')
    }
  })

  test('tells how long its server asks to wait, and that it has gone', async () => {
    const busy = await serve((_request, response) => void response.writeHead(503, { 'retry-after': '7200' }).end())
    expect(await ask({ address: busy })).toMatchObject({ error: { kind: 'failed', retryAfterSeconds: 7200 } })
    const gone = await serve((_request, response) => void response.writeHead(410).end())
    expect(await ask({ address: gone })).toEqual({ ok: true, value: { kind: 'gone' } })
    const missing = await serve((_request, response) => void response.writeHead(404).end())
    expect(await ask({ address: missing })).toMatchObject({ error: { kind: 'failed' } })
  })

  test('may lead on in its own place, and not for ever', async () => {
    const address = await serve((request, response) => {
      if (request.url === '/new') return void response.writeHead(200).end('<rss/>')
      const location = request.url === '/loop' ? '/loop' : '/new'
      response.writeHead(302, { location }).end()
    })
    expect(await ask({ address: `${address}old` })).toMatchObject({ value: { kind: 'fetched' } })
    const loop = await ask({ address: `${address}loop` })
    expect(loop.ok ? '' : loop.error.message).toContain('leads on more than 5 times')
  })

  test.each([
    ['another port of this machine', (port: number) => `http://127.0.0.1:${port}/`],
    ['a name of this machine', (port: number) => `http://localhost:${port}/`],
    ['this machine in IPv6', (port: number) => `http://[::1]:${port}/`],
    ['this machine in IPv4 inside IPv6', (port: number) => `http://[::ffff:127.0.0.1]:${port}/`],
    ['this machine as one number', (port: number) => `http://2130706433:${port}/`],
    ['a private network', () => 'http://10.0.0.1/'],
    ['the service of a cloud that gives out keys', () => 'http://169.254.169.254/latest/meta-data/'],
  ] as const)('may not lead to %s', async (_what, target) => {
    let asked = 0
    const inner = await serve((_request, response) => {
      asked += 1
      response.writeHead(200).end('secret')
    })
    const { port } = new URL(inner)
    const address = await serve((_request, response) => {
      response.writeHead(302, { location: target(Number(port)) }).end()
    })
    expect(await ask({ address })).toMatchObject({ ok: false, error: { kind: 'closed-network' } })
    expect(asked).toBe(0)
  })

  test.each(['file:///etc/passwd', 'ftp://127.0.0.1/', 'http://user:word@127.0.0.1/', 'javascript:1'])(
    'may not lead to %s',
    async (location) => {
      const address = await serve((_request, response) => void response.writeHead(302, { location }).end())
      const refused = await ask({ address })
      expect(refused.ok ? '' : refused.error.message).toContain('leads to no address on the web')
    },
  )
})

describe('a server as they are', () => {
  test.each([
    ['br', brotliCompressSync('<rss/>')],
    ['x-gzip', gzipSync('<rss/>')],
    ['GZIP', gzipSync('<rss/>')],
    ['identity', Buffer.from('<rss/>')],
  ])('that packs its answer as %s is understood', async (encoding, body) => {
    const address = await serve((_request, response) => {
      response.writeHead(200, { 'content-encoding': encoding }).end(body)
    })
    const answer = await ask({ address })
    expect(answer.ok && answer.value.kind === 'fetched' && new TextDecoder().decode(answer.value.bytes)).toBe('<rss/>')
  })

  test('that packs as nobody asked for, or breaks off in the middle, gives nothing', async () => {
    const odd = await serve((_request, response) => {
      response.writeHead(200, { 'content-encoding': 'compress' }).end('x')
    })
    expect(await ask({ address: odd })).toMatchObject({ error: { message: expect.stringContaining('`compress`') } })
    const cut = await serve((_request, response) => {
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('<rss/>'.repeat(99)).subarray(0, 30))
    })
    expect(await ask({ address: cut })).toMatchObject({ ok: false, error: { kind: 'failed' } })
    const short = await serve((_request, response) => {
      response.writeHead(200, { 'content-length': '100' }).write('<rss>')
      setTimeout(() => response.destroy(), 20)
    })
    expect(await ask({ address: short })).toMatchObject({ ok: false, error: { kind: 'failed' } })
    const bomb = await serve((_request, response) => {
      response.writeHead(200, { 'content-encoding': 'br' }).end(brotliCompressSync(Buffer.alloc(30_000_000, ' ')))
    })
    expect(await ask({ address: bomb })).toMatchObject({ ok: false, error: { kind: 'too-large' } })
  })

  test('that gives weak tags, or a new tag to what has not changed, is asked with the newest', async () => {
    const seen: (string | undefined)[] = []
    const address = await serve((request, response) => {
      seen.push(request.headers['if-none-match'])
      if (request.headers['if-none-match'] === undefined)
        return void response.writeHead(200, { etag: 'W/"1"' }).end('<rss/>')
      response.writeHead(304, { etag: 'W/"2"' }).end()
    })
    expect(await ask({ address })).toMatchObject({ value: { kind: 'fetched', etag: 'W/"1"' } })
    expect(await ask({ address, etag: 'W/"1"' })).toEqual({ ok: true, value: { kind: 'unchanged', etag: 'W/"2"' } })
    expect(seen).toEqual([undefined, 'W/"1"'])
  })

  test('that gives a tag without end is asked without one', async () => {
    const address = await serve((_request, response) => {
      response.writeHead(200, { etag: `"${'x'.repeat(5000)}"` }).end('<rss/>')
    })
    const answer = await ask({ address })
    expect(answer).toMatchObject({ value: { kind: 'fetched' } })
    expect(answer.ok ? answer.value : {}).not.toHaveProperty('etag')
  })

  test('that names an encoding is believed as far as that', async () => {
    const address = await serve((_request, response) => {
      response.writeHead(200, { 'content-type': 'text/xml; charset="windows-1251"' }).end('<rss/>')
    })
    expect(await ask({ address })).toMatchObject({ value: { charset: 'windows-1251' } })
  })

  test('that moved for good tells where to, over several steps, and one that leads aside for once does not', async () => {
    const address = await serve((request, response) => {
      if (request.url === '/c') return void response.writeHead(200).end('<rss/>')
      const steps: Readonly<Record<string, readonly [number, string]>> = {
        '/a': [301, '/b'],
        '/b': [308, '/c'],
        '/once': [302, '/b'],
      }
      const [status, location] = steps[request.url ?? ''] ?? [404, '']
      response.writeHead(status, { location }).end()
    })
    expect(await ask({ address: `${address}a` })).toMatchObject({ value: { movedTo: `${address}c` } })
    const aside = await ask({ address: `${address}once` })
    expect(aside).toMatchObject({ value: { kind: 'fetched' } })
    expect(aside.ok ? aside.value : {}).not.toHaveProperty('movedTo')
  })

  test('that wants its cookies back is told apart from one that leads in a circle', async () => {
    const address = await serve((_request, response) => {
      response.writeHead(302, { location: '/', 'set-cookie': 'a=1' }).end()
    })
    expect(await ask({ address })).toMatchObject({ error: { message: expect.stringContaining('cookies') } })
  })

  test('that is asked too often names a day, or seconds', async () => {
    const at = new Date(Date.now() + 3_600_000).toUTCString()
    for (const [words, seconds] of [
      [at, 3600],
      ['120', 120],
      ['soon', undefined],
    ] as const) {
      const address = await serve((_request, response) => void response.writeHead(429, { 'retry-after': words }).end())
      const answer = await ask({ address })
      const wait = answer.ok ? undefined : answer.error.retryAfterSeconds
      expect(wait === undefined ? undefined : Math.round(wait / 10) * 10).toBe(seconds)
    }
  })

  test('that speaks no TLS where it should is not asked without', async () => {
    let asked = 0
    const address = await serve((_request, response) => {
      asked += 1
      response.end('<rss/>')
    })
    const refused = await ask({ address: address.replace('http:', 'https:') })
    expect(refused).toMatchObject({ ok: false, error: { kind: 'failed' } })
    expect(asked).toBe(0)
  })

  test('whose answer comes letter by letter is given up in time', async () => {
    const address = await serve((_request, response) => {
      response.writeHead(200)
      const drip = setInterval(() => response.write(' '), 20)
      response.on('close', () => clearInterval(drip))
    })
    const late = await ask({ address }, 300)
    expect(late.ok ? '' : late.error.message).toContain('had not answered in full')
  })
})

describe('a name that leads to several addresses, or to others the next time', () => {
  test.each([
    ['one of them closed', [['93.184.215.14', '10.0.0.1']]],
    ['in IPv6', [['fd00::1']]],
    ['link-local', [['fe80::1%eth0']]],
  ])('is not asked: %s', async (_what, answers) => {
    const { resolve } = resolver(answers)
    const fetcher = createFeedFetcher({ timeMs: 2000 }, resolve)
    const refused = await fetcher.fetch({ address: 'http://mill.example/', allowPrivate: false, agent: 'x' })
    expect(refused).toMatchObject({ ok: false, error: { kind: 'closed-network' } })
  })

  test('is resolved once, and asked at what was looked at', async () => {
    let asked = 0
    const address = await serve((_request, response) => {
      asked += 1
      response.end('secret')
    })
    const { resolve, count } = resolver([['203.0.114.1'], ['127.0.0.1']])
    const fetcher = createFeedFetcher({ timeMs: 300 }, resolve)
    const { port } = new URL(address)
    const refused = await fetcher.fetch({ address: `http://mill.example:${port}/`, allowPrivate: false, agent: 'x' })
    expect([refused.ok, count(), asked]).toEqual([false, 1, 0])
  })
})

/** Gives the addresses of a name, each time the next ones. */
function resolver(answers: readonly (readonly string[])[]): {
  readonly resolve: NameResolver
  readonly count: () => number
} {
  let count = 0
  return {
    resolve: (_name, _options, answer) => {
      const addresses = answers[count] ?? []
      count += 1
      answer(
        null,
        addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
      )
    },
    count: () => count,
  }
}

describe('an address that nobody allowed', () => {
  test.each(['http://127.0.0.1', 'http://localhost', 'http://[::1]', 'http://0x7f.1', 'http://[::ffff:7f00:1]'])(
    'is not asked where it is no address of the public internet: %s',
    async (host) => {
      let asked = 0
      const { port } = new URL(
        await serve((_request, response) => {
          asked += 1
          response.end('x')
        }),
      )
      const refused = await ask({ address: `${host}:${port}/`, allowPrivate: false })
      expect(refused).toMatchObject({ ok: false, error: { kind: 'closed-network' } })
      expect(refused.ok ? '' : refused.error.message).toContain('--allow-private')
      expect(asked).toBe(0)
    },
  )

  test.each(['feed', 'file:///etc/passwd', 'http://', 'https://a:b@news.example/rss'])(
    'is refused where it is none on the web: %s',
    async (address) => {
      expect(await ask({ address })).toMatchObject({ ok: false, error: { kind: 'not-an-address' } })
    },
  )
})

function serve(handler: Handler): Promise<string> {
  const server = createServer(handler)
  servers.push(server)
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve(`http://127.0.0.1:${portOf(server.address())}/`))
  })
}

function portOf(address: AddressInfo | string | null): number {
  return typeof address === 'object' && address !== null ? address.port : 0
}

function ask(
  question: Partial<FeedQuestion> & { readonly address: string },
  timeMs = 20_000,
): ReturnType<ReturnType<typeof createFeedFetcher>['fetch']> {
  return createFeedFetcher({ timeMs }).fetch({ allowPrivate: true, agent: 'Servanda test', ...question })
}
