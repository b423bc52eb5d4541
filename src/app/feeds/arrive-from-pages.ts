import type { Feed } from '#app/feeds/feed'
import type { Arrival, Whence } from '#app/intake/intake-item'
import type { TakenDocument } from '#app/intake/intake-report'
import type { FeedEntry, FeedFetcher, FeedProblem } from '#app/intake-ports'
import type { Problem } from '#app/problems/problem'
import { VERSION } from '#app/version'

/** What the pages of a feed are asked with. */
export interface PagesToAsk {
  readonly feed: Feed
  readonly entries: readonly FeedEntry[]
  /** What became of the entries: only those that are new are asked for. */
  readonly taken: readonly TakenDocument[]
  readonly fetcher: FeedFetcher
}

// A feed that was silent for long may have hundreds of new entries at once.
const MOST_PAGES = 20

/**
 * The pages that the new entries of a feed link to, one after the other, each kept as it came and read as a document of its
 * own. A page is asked once, when its entry is new; one that cannot be had is named and not asked again.
 */
export async function* arriveFromPages({ feed, entries, taken, fetcher }: PagesToAsk): AsyncGenerator<Arrival> {
  const fresh = new Set(taken.filter((document) => document.fresh).map(({ locator }) => locator))
  const linked = entries.filter(({ id, link }) => link !== '' && fresh.has(`entry ${id.slice(0, 300)}`))
  for (const [at, entry] of linked.entries()) {
    yield at < MOST_PAGES ? await askPage(entry, feed, fetcher) : refused(entry, tooMany(entry))
  }
}

async function askPage(entry: FeedEntry, feed: Feed, fetcher: FeedFetcher): Promise<Arrival> {
  const { link: address, published } = entry
  // What a person allowed is the address of the feed, so only pages of the same host and port may be private too.
  const allowPrivate = feed.allowPrivate && hostOf(address) === hostOf(feed.address)
  const agent = `Servanda/${VERSION} (feed reader)`
  const answer = await fetcher.fetch({ address, allowPrivate, agent, of: 'page' })
  if (!answer.ok) return refused(entry, toProblem(answer.error))
  if (answer.value.kind !== 'fetched') return refused(entry, gone(entry))
  const said = published === '' ? {} : { published }
  const item = { ...whenceOf(entry), bytes: answer.value.bytes, ownOriginal: true, ...said }
  return { kind: 'item', item }
}

function whenceOf({ link, title, id }: FeedEntry): Whence {
  return { from: link, locator: '', name: (title || link || id).replaceAll(/\s+/g, ' ').slice(0, 200) }
}

function hostOf(address: string): string | undefined {
  return URL_HOST.exec(address)?.[1]?.toLowerCase()
}

const URL_HOST = /^(https?:\/\/[^/?#]+)/i

function refused(entry: FeedEntry, problem: Problem): Arrival {
  return { kind: 'refused', refusal: { ...whenceOf(entry), problem } }
}

function toProblem({ kind, message }: FeedProblem): Problem {
  return { kind: kind === 'too-large' ? 'too-large' : 'invalid-input', code: `page-${kind}`, message }
}

function gone({ link }: FeedEntry): Problem {
  return { kind: 'not-found', code: 'page-gone', message: `the page \`${link}\` has gone: its entry is kept alone` }
}

function tooMany({ link }: FeedEntry): Problem {
  const message = `\`${link}\` was not asked: at most ${MOST_PAGES} pages are fetched at once; its entry is kept`
  return { kind: 'too-large', code: 'too-many-pages', message }
}
