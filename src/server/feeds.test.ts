import pino from 'pino'
import { beforeEach, describe, expect, it } from 'vitest'
import type { ProblemObject } from '#api/common/problem'
import type { ShownFeed } from '#api/feeds/list-feeds'
import type { PolledFeedAnswer } from '#api/feeds/poll-feed'
import type { FeedEntry, FeedQuestion } from '#app/intake-ports'
import type { Ports } from '#app/ports'
import { ok } from '#base/result'
import { buildApp } from '#server/build-app'
import { openMemoryPorts } from '#testing/open-memory-ports'

const address = 'https://mill.example/rss'
const entry: Omit<FeedEntry, 'bytes'> = {
  id: '1',
  title: 'The road is open',
  text: 'Cars cross the bridge again.',
  link: 'https://mill.example/road',
  published: '2021-03-17',
}

let ports: Ports
let asked: FeedQuestion[]
beforeEach(() => {
  asked = []
  ports = {
    ...openMemoryPorts(),
    feeds: {
      fetch: async (question) => {
        asked.push(question)
        const text = question.of === 'page' ? 'The road is open, the mayor said. Cars cross the bridge.' : 'feed'
        return ok({ kind: 'fetched', bytes: new TextEncoder().encode(text), etag: '"1"' })
      },
      parse: async () => ok([{ ...entry, bytes: new TextEncoder().encode(JSON.stringify(entry)) }]),
    },
  }
})

describe('feeds over the network', () => {
  it('are followed, listed, asked and left', async () => {
    const followed = await post('/feeds', { address })
    expect(followed.status).toBe(201)
    const feed = await bodyOf<ShownFeed>(followed)
    expect(feed).toMatchObject({ address, everyMinutes: 60, allowPrivate: false, pages: false, last: null })
    expect(await listed()).toEqual([feed])
    const polled = await bodyOf<PolledFeedAnswer>(post(`/feeds/${feed.id}/polls`, {}))
    expect(polled).toMatchObject({ outcome: 'fetched', taken: 1, feed: { last: { outcome: 'fetched' } } })
    expect(await bodyOf<PolledFeedAnswer>(post(`/feeds/${feed.id}/polls`, {}))).toMatchObject({ outcome: 'not-yet' })
    expect((await post(`/feeds/${feed.id}/end`, {})).status).toBe(201)
    expect(await listed()).toEqual([])
    expect((await post(`/feeds/${feed.id}/polls`, {})).status).toBe(404)
  })

  it('give the pages that their new entries link to, where somebody asked for them', async () => {
    const feed = await bodyOf<ShownFeed>(post('/feeds', { address, pages: true }))
    expect(await bodyOf<PolledFeedAnswer>(post(`/feeds/${feed.id}/polls`, {}))).toMatchObject({ taken: 2, skipped: 0 })
    expect(asked.map((one) => [one.address, one.of, one.allowPrivate])).toEqual([
      [address, undefined, false],
      [entry.link, 'page', false],
    ])
    const page = await ports.store.read((reader) => reader.listDocuments({ limit: 9 }))
    expect(page.ok && page.value.items.map(({ name, publishedAt }) => [name, publishedAt])).toEqual([
      ['The road is open', '2021-03-17'],
      ['The road is open', '2021-03-17'],
    ])
  })

  it('of private addresses cannot be allowed from here, whatever is sent', async () => {
    const feed = await bodyOf<ShownFeed>(post('/feeds', { address, allowPrivate: true }))
    expect(feed.allowPrivate).toBe(false)
  })

  it.each([
    [{ address: 'ftp://mill.example' }, 'not-an-address'],
    [{ address, everyMinutes: 1 }, 'usage'],
    [{ address, agreement: 'nowhere' }, 'no-such-agreement'],
  ])('are refused with %j', async (body, code) => {
    expect(await bodyOf<ProblemObject>(post('/feeds', body))).toMatchObject({ code })
  })

  it('are for nobody on a server that faces the public', async () => {
    expect((await ask('/feeds', {}, 'public')).status).toBe(403)
    for (const path of ['/feeds', '/feeds/x/polls', '/feeds/x/end']) {
      expect([path, (await post(path, { address }, 'public')).status]).toEqual([path, 403])
    }
  })
})

async function listed(): Promise<readonly ShownFeed[]> {
  return (await bodyOf<{ readonly items: readonly ShownFeed[] }>(ask('/feeds'))).items
}

async function bodyOf<Body>(response: Response | Promise<Response>): Promise<Body> {
  return (await (await response).json()) as Body
}

function ask(path: string, init: RequestInit = {}, asker: 'workspace' | 'public' = 'workspace'): Promise<Response> {
  const options = { publicFolder: 'p', boundariesFolder: 'b', gazetteerFolder: 'g', person: 'desk' }
  const app = buildApp({ ports, asker, options, hostNames: ['localhost'], log: pino({ level: 'silent' }) })
  const headers = { host: 'localhost', 'content-type': 'application/json', 'if-match': '*' }
  return Promise.resolve(app.request(`http://localhost/api/v1${path}`, { ...init, headers }))
}

function post(path: string, body: unknown, asker: 'workspace' | 'public' = 'workspace'): Promise<Response> {
  return ask(path, { method: 'POST', body: JSON.stringify(body) }, asker)
}
