import type { ShownFeed } from '#api/feeds/list-feeds'
import type { PolledFeedAnswer } from '#api/feeds/poll-feed'
import { call, write } from '#web/client/call'
import type { Asked } from '#web/client/queries'

/** What a person says of a feed. */
export interface FeedToFollow {
  readonly address: string
  readonly agreement: string
  readonly everyMinutes: number
  readonly pages: boolean
}

/** The feeds that are followed. */
export function feedsQuery(): Asked<{ readonly items: readonly ShownFeed[] }> {
  return { queryKey: ['feeds'], queryFn: ({ signal }) => call('/feeds', undefined, signal) }
}

/** Follows a feed, or changes how it is followed. */
export function followFeed(feed: FeedToFollow): Promise<ShownFeed> {
  return write<ShownFeed>('/feeds', feed, '*')
}

/** Asks a feed now, if its time has come. */
export function pollFeed(id: string): Promise<PolledFeedAnswer> {
  return write<PolledFeedAnswer>(`/feeds/${encodeURIComponent(id)}/polls`, {}, '*')
}

/** Ends following a feed. */
export function leaveFeed(id: string): Promise<{ readonly id: string }> {
  return write(`/feeds/${encodeURIComponent(id)}/end`, {}, '*')
}
