import { feedDeeds, type AskedFeed, type Feed } from '#app/feeds/feed'
import { arrivalOfEntry } from '#app/feeds/arrival-of-entry'
import { arriveFromPages } from '#app/feeds/arrive-from-pages'
import type { Arrival } from '#app/intake/intake-item'
import { takeIn } from '#app/intake/take-in'
import type { IntakeReport } from '#app/intake/intake-report'
import type { ItemReader } from '#app/intake/read-item'
import type { FeedAnswer, FeedFetcher, FeedParser, FeedProblem } from '#app/intake-ports'
import type { Ports } from '#app/ports'
import { toProblem, toTextProblem, type Problem } from '#app/problems/problem'
import { VERSION } from '#app/version'
import { err, ok, type Result } from '#base/result'

/** What feeds are asked with. */
export interface Polling {
  readonly ports: Pick<Ports, 'store' | 'originals' | 'clock'>
  readonly fetcher: FeedFetcher
  readonly parser: FeedParser
  /** A reader that knows the names of the feed's agreement. */
  readonly readerFor: (agreement: string | undefined) => Promise<Result<ItemReader, Problem>>
  readonly by: string
}

/** What came of one feed. */
export interface PolledFeed {
  readonly address: string
  readonly outcome: AskedFeed['outcome'] | 'not-yet'
  readonly message: string
  readonly taken: number
  readonly alreadyThere: number
  readonly skipped: number
}

const minute = 60_000
const mostBackOff = 24 * 60 * minute
// A server that has gone is not asked again unless somebody adds its feed anew.
const never = 100 * 365 * 24 * 60 * minute

type Fetched = Extract<FeedAnswer, { readonly kind: 'fetched' }>

/**
 * Asks a feed if its time has come: not before its interval is over, longer after each failure, and as long as its server
 * asked for. What is new in it becomes documents; the whole answer is kept as their original.
 */
export async function pollFeed(feed: Feed, polling: Polling): Promise<Result<PolledFeed, Problem>> {
  const { ports, fetcher } = polling
  const now = ports.clock.now()
  if (feed.last !== undefined && now < feed.last.notBefore) return ok(notYet(feed))
  const { address, allowPrivate } = feed
  const { etag, lastModified } = feed.last ?? {}
  const agent = `Servanda/${VERSION} (feed reader)`
  const answer = await fetcher.fetch({ address, allowPrivate, etag, lastModified, agent })
  if (!answer.ok) return noteFailure(feed, answer.error, polling)
  const nothing = { failures: 0, taken: 0, alreadyThere: 0, skipped: 0 }
  if (answer.value.kind === 'gone') {
    const message = 'its server says that it has gone for good: it is not asked again'
    return note(feed, { ...nothing, outcome: 'gone', message, notBefore: now + never }, polling)
  }
  const notBefore = now + feed.everyMinutes * minute
  if (answer.value.kind === 'unchanged') {
    // A server may give its state a new tag and say that nothing has changed.
    const known = { etag: answer.value.etag ?? etag, lastModified: answer.value.lastModified ?? lastModified }
    return note(feed, { ...nothing, ...known, outcome: 'unchanged', message: 'nothing new', notBefore }, polling)
  }
  return noteFetched(feed, answer.value, notBefore, polling)
}

async function noteFetched(
  feed: Feed,
  answer: Fetched,
  notBefore: number,
  polling: Polling,
): Promise<Result<PolledFeed, Problem>> {
  const report = await takeEntries(feed, answer, polling)
  if (!report.ok) return report
  if ('kind' in report.value) return noteFailure(feed, report.value, polling)
  const { taken, alreadyThere, skipped, refusals } = report.value
  const { etag, lastModified } = answer
  const why = refusals.slice(0, 3).map(({ problem }) => problem.message)
  const counted = `${taken} taken, ${alreadyThere} there already, ${skipped} skipped`
  const message = [counted, ...why, ...movedWords(answer)].join('; ')
  const known = { etag, lastModified, failures: 0, taken, alreadyThere, skipped }
  return note(feed, { ...known, outcome: 'fetched', message, notBefore }, polling)
}

function movedWords({ movedTo }: Fetched): readonly string[] {
  return movedTo === undefined ? [] : [`it has moved for good to ${movedTo}: add that address, and remove this one`]
}

async function takeEntries(
  feed: Feed,
  { bytes, charset }: Fetched,
  { ports, parser, fetcher, readerFor, by }: Polling,
): Promise<Result<IntakeReport | FeedProblem, Problem>> {
  const entries = await parser.parse({ bytes, name: feed.address, charset })
  if (!entries.ok) return ok({ kind: 'failed', message: toTextProblem(entries.error, feed.address).message })
  const reader = await readerFor(feed.agreement)
  if (!reader.ok) return reader
  const original = await ports.originals.put(bytes)
  if (!original.ok) return err(toProblem(original.error))
  const { sha256 } = original.value
  const came = { address: feed.address, sha256, now: ports.clock.now() }
  const arrivals = async function* (): AsyncGenerator<Arrival> {
    for (const entry of entries.value) yield arrivalOfEntry(entry, came)
  }
  const intake = { ports, reader: reader.value, agreement: feed.agreement, by }
  const taken = await takeIn(arrivals(), intake)
  if (!taken.ok || !feed.pages) return taken
  const asked = { feed, entries: entries.value, taken: taken.value.documents, fetcher }
  const pages = await takeIn(arriveFromPages(asked), intake)
  return pages.ok ? ok(together(taken.value, pages.value)) : pages
}

function together(entries: IntakeReport, pages: IntakeReport): IntakeReport {
  return {
    ...entries,
    taken: entries.taken + pages.taken,
    alreadyThere: entries.alreadyThere + pages.alreadyThere,
    skipped: entries.skipped + pages.skipped,
    refusals: [...entries.refusals, ...pages.refusals],
  }
}

async function noteFailure(feed: Feed, problem: FeedProblem, polling: Polling): Promise<Result<PolledFeed, Problem>> {
  const { etag, lastModified } = feed.last ?? {}
  const failures = (feed.last?.failures ?? 0) + 1
  const backOff = Math.min(feed.everyMinutes * minute * 2 ** Math.min(failures, 10), mostBackOff)
  const wait = Math.max(backOff, (problem.retryAfterSeconds ?? 0) * 1000)
  const notBefore = polling.ports.clock.now() + wait
  const counts = { failures, taken: 0, alreadyThere: 0, skipped: 0 }
  return note(feed, { ...counts, etag, lastModified, outcome: 'failed', message: problem.message, notBefore }, polling)
}

async function note(feed: Feed, asked: AskedFeed, { ports, by }: Polling): Promise<Result<PolledFeed, Problem>> {
  const row = { feed: feed.id, did: feedDeeds.asked, at: ports.clock.now(), by, content: JSON.stringify(asked) }
  const kept = await ports.store.transact((session) => session.addFeedRow(row))
  if (!kept.ok) return err(toProblem(kept.error))
  const { outcome, message, taken, alreadyThere, skipped } = asked
  return ok({ address: feed.address, outcome, message, taken, alreadyThere, skipped })
}

function notYet({ address }: Feed): PolledFeed {
  const message = 'asked not long ago: it is asked again when its time has come'
  return { address, outcome: 'not-yet', message, taken: 0, alreadyThere: 0, skipped: 0 }
}
