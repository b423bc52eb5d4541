import { describe, expect, it } from 'vitest'
import { listFeeds, type Feed } from '#app/feeds/feed'
import { followFeed, leaveFeed } from '#app/feeds/follow-feed'
import { pollFeed, type Polling, type PolledFeed } from '#app/feeds/poll-feeds'
import { createItemReader } from '#app/intake/read-item'
import type { FeedAnswer, FeedEntry, FeedProblem, FeedQuestion } from '#app/intake-ports'
import type { Ports } from '#app/ports'
import { loadReaderNames } from '#app/readings/load-reader-names'
import { err, ok, type Result } from '#base/result'
import { openMemoryPorts } from '#testing/open-memory-ports'
import { plusMs, type Instant } from '#time/instant'

const address = 'https://mill.example/rss'
const minute = 60_000

describe('a followed feed', () => {
  it('is asked when its time has come, and what is new in it becomes documents', async () => {
    const world = openWorld([fetched('"1"', entry('1'), entry('2')), fetched('"2"', entry('2'), entry('3'))])
    await follow(world)
    expect(await poll(world)).toMatchObject({ outcome: 'fetched', taken: 2, alreadyThere: 0 })
    expect(await poll(world)).toMatchObject({ outcome: 'not-yet' })
    world.wait(61)
    expect(await poll(world)).toMatchObject({ outcome: 'fetched', taken: 1, alreadyThere: 1 })
    expect(world.asked.map(({ etag }) => etag)).toEqual([undefined, '"1"'])
    const page = await world.ports.store.read((reader) => reader.listDocuments({ limit: 9 }))
    expect(page.ok && page.value.items.map(({ name, publishedAt }) => [name, publishedAt])).toEqual([
      ['Entry 1', '2020-11-17'],
      ['Entry 2', '2020-11-17'],
      ['Entry 3', '2020-11-17'],
    ])
  })

  it('keeps its tags where nothing is new', async () => {
    const world = openWorld([fetched('"1"', entry('1')), ok({ kind: 'unchanged' }), ok({ kind: 'unchanged' })])
    await follow(world)
    for (const outcome of ['fetched', 'unchanged', 'unchanged']) {
      expect(await poll(world)).toMatchObject({ outcome })
      world.wait(60)
    }
    expect(world.asked.map(({ etag }) => etag)).toEqual([undefined, '"1"', '"1"'])
  })

  it('is asked with the tag that its server gave last, also where nothing is new', async () => {
    const again = ok({ kind: 'unchanged', etag: 'W/"2"' } as const)
    const world = openWorld([fetched('W/"1"', entry('1')), again, ok({ kind: 'unchanged' }), again])
    await follow(world)
    for (let time = 0; time < 4; time += 1) {
      await poll(world)
      world.wait(60)
    }
    expect(world.asked.map(({ etag }) => etag)).toEqual([undefined, 'W/"1"', 'W/"2"', 'W/"2"'])
  })

  it('says where it has moved to for good, and is asked where a person said until a person says otherwise', async () => {
    const moved = fetched('"1"', entry('1'))
    const answer = moved.ok ? ok({ ...moved.value, movedTo: 'https://new.example/rss' }) : moved
    const world = openWorld([answer, answer])
    await follow(world)
    expect((await poll(world)).message).toContain('moved for good to https://new.example/rss')
    world.wait(60)
    await poll(world)
    expect(world.asked.map((asked) => asked.address)).toEqual([address, address])
  })

  it('gives no document a day of publication that is still to come', async () => {
    const later = { ...entry('2'), published: '2031-01-01' }
    const world = openWorld([fetched('"1"', entry('1'), later)])
    await follow(world)
    await poll(world)
    const page = await world.ports.store.read((reader) => reader.listDocuments({ limit: 9 }))
    const items = page.ok ? page.value.items : []
    expect(items.map(({ publishedAt }) => publishedAt)).toEqual(['2020-11-17', undefined])
    const custody = await world.ports.store.read((reader) => reader.listCustody(items.map(({ id }) => id)))
    expect(custody.ok && custody.value.at(-1)?.particulars).toContain('2031-01-01')
  })

  it('is asked later after each failure, as late as its server wants, and as before when it answers again', async () => {
    const failed = err({ kind: 'failed', message: 'no' } as const)
    const busy = err({ kind: 'failed', message: 'busy', retryAfterSeconds: 36_000 } as const)
    const world = openWorld([failed, failed, busy, fetched('"1"'), failed])
    await follow(world)
    const waits: number[] = []
    for (let turn = 0; turn < 5; turn += 1) {
      await poll(world)
      const [feed] = await feedsOf(world.ports)
      waits.push(((feed?.last?.notBefore ?? 0) - world.now()) / minute)
      world.wait(waits.at(-1) ?? 0)
    }
    expect(waits).toEqual([120, 240, 600, 60, 120])
  })

  it('is not asked again when it has gone, unless it is added anew', async () => {
    const world = openWorld([ok({ kind: 'gone' }), fetched('"1"', entry('1'))])
    await follow(world)
    expect(await poll(world)).toMatchObject({ outcome: 'gone' })
    world.wait(60 * 24 * 365)
    expect(await poll(world)).toMatchObject({ outcome: 'not-yet' })
    await follow(world)
    expect(await poll(world)).toMatchObject({ outcome: 'fetched' })
  })

  it('notes a feed that cannot be read as a failure, and keeps nothing of it', async () => {
    const world = openWorld([fetched('"1"')], true)
    await follow(world)
    expect(await poll(world)).toMatchObject({ outcome: 'failed', message: expect.stringContaining('no feed') })
    expect(await feedsOf(world.ports)).toMatchObject([{ last: { failures: 1 } }])
  })

  it('skips an entry without words and takes the others', async () => {
    const empty = { id: 'x', title: '', text: '', link: '', published: '' }
    const world = openWorld([fetched('"1"', empty, entry('1'))])
    await follow(world)
    expect(await poll(world)).toMatchObject({ taken: 1, skipped: 1 })
  })

  it('is no longer listed when it was removed, and what came from it stays', async () => {
    const world = openWorld([fetched('"1"', entry('1'))])
    await follow(world)
    await poll(world)
    expect(await leaveFeed(world.ports, address, 'ana')).toMatchObject({ ok: true })
    expect(await feedsOf(world.ports)).toEqual([])
    expect(await leaveFeed(world.ports, address, 'ana')).toMatchObject({ error: { code: 'no-such-feed' } })
    const page = await world.ports.store.read((reader) => reader.listDocuments({ limit: 9 }))
    expect(page.ok && page.value.items).toHaveLength(1)
  })

  it.each([
    [{ address: 'ftp://mill.example' }, 'no address'],
    [{ address: 'https://a:b@mill.example/' }, 'no address'],
    [{ everyMinutes: 1 }, '15 minutes'],
    [{ agreement: 'nowhere' }, 'nowhere'],
  ])('is not followed with %j', async (wrong, words) => {
    const wishes = { address, everyMinutes: 60, allowPrivate: false, ...wrong }
    const refused = await followFeed(openMemoryPorts(), wishes, 'ana')
    expect(refused.ok ? '' : refused.error.message).toContain(words)
  })
})

interface World {
  readonly ports: Ports
  readonly polling: Polling
  readonly asked: FeedQuestion[]
  readonly now: () => Instant
  readonly wait: (minutes: number) => void
}

/** A world in which the feed answers in this order; its clock stands still between the waits. */
function openWorld(answers: readonly Result<FeedAnswer, FeedProblem>[], isNoFeed = false): World {
  const base = openMemoryPorts()
  let now = base.clock.now()
  const ports: Ports = { ...base, clock: { now: () => now } }
  const asked: FeedQuestion[] = []
  const polling: Polling = {
    ports,
    fetcher: {
      fetch: async (question) => {
        asked.push(question)
        return answers[asked.length - 1] ?? err({ kind: 'failed', message: 'asked too often' })
      },
    },
    parser: {
      parse: async ({ bytes }) =>
        isNoFeed
          ? err({ kind: 'unsupported', message: 'it is no feed' })
          : ok(entriesIn(bytes).map((one) => ({ ...one, bytes: new TextEncoder().encode(one.id) }))),
    },
    readerFor: async () => ok(createItemReader(ports, await loadReaderNames(ports, 'nowhere', undefined))),
    by: 'ana',
  }
  const wait = (minutes: number): void => {
    now = plusMs(now, minutes * minute)
  }
  return { ports, polling, asked, now: () => now, wait }
}

function entriesIn(bytes: Uint8Array): readonly Omit<FeedEntry, 'bytes'>[] {
  return JSON.parse(new TextDecoder().decode(bytes)) as readonly Omit<FeedEntry, 'bytes'>[]
}

function fetched(etag: string, ...entries: readonly Omit<FeedEntry, 'bytes'>[]): Result<FeedAnswer, FeedProblem> {
  return ok({ kind: 'fetched', bytes: new TextEncoder().encode(JSON.stringify(entries)), etag })
}

function entry(id: string): Omit<FeedEntry, 'bytes'> {
  const text = `The road ${id} is open.`
  return { id, title: `Entry ${id}`, text, link: `https://mill.example/${id}`, published: '2020-11-17' }
}

async function follow({ ports }: World): Promise<void> {
  const followed = await followFeed(ports, { address, everyMinutes: 60, allowPrivate: false }, 'ana')
  if (!followed.ok) throw new Error(followed.error.message)
}

async function poll({ ports, polling }: World): Promise<PolledFeed> {
  const [feed] = await feedsOf(ports)
  if (feed === undefined) throw new Error('no feed is followed')
  const polled = await pollFeed(feed, polling)
  if (!polled.ok) throw new Error(polled.error.message)
  return polled.value
}

async function feedsOf(ports: Ports): Promise<readonly Feed[]> {
  const feeds = await listFeeds(ports)
  return feeds.ok ? feeds.value : []
}
