import { listFeeds } from '#app/feeds/feed'
import { pollFeed } from '#app/feeds/poll-feeds'
import { pollingWith } from '#app/feeds/polling-with'
import type { Ports } from '#app/ports'
import { personName } from '#cli/person'
import { programFolders } from '#cli/program-folders'
import type { Terminal } from '#cli/terminal'

const betweenMs = 60_000

/** Looks every minute whether the time of a feed has come; one after the other, and never two rounds at once. */
export function pollWhileServing(ports: Ports, { say }: Pick<Terminal, 'say'>): { readonly stop: () => Promise<void> } {
  let stopped = false
  let round: Promise<void> = Promise.resolve()
  const look = async (): Promise<void> => {
    const feeds = await listFeeds(ports)
    if (!feeds.ok) return say(`feeds: ${feeds.error.message}`)
    for (const feed of feeds.value) {
      if (stopped) return
      const polled = await pollFeed(feed, pollingWith(ports, programFolders.gazetteer, personName()))
      if (!polled.ok) return say(`feeds: ${polled.error.message}`)
      const { address, outcome, message } = polled.value
      if (outcome !== 'not-yet') say(`feeds: ${address}: ${outcome}: ${message}`)
    }
  }
  const begin = (): void => {
    round = round.then(look).catch((error: unknown) => say(`feeds: ${String(error)}`))
  }
  begin()
  const timer = setInterval(begin, betweenMs)
  return {
    stop: async () => {
      stopped = true
      clearInterval(timer)
      await round
    },
  }
}
