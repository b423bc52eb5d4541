import { createFeedFetcher } from '#adapters/feeds/fetch-feed'
import { createFeedParser } from '#adapters/feeds/create-feed-parser'
import { loadAgreement } from '#app/agreements/load-agreement'
import type { Polling } from '#app/feeds/poll-feeds'
import { createItemReader } from '#app/intake/read-item'
import type { Ports } from '#app/ports'
import { loadReaderNames } from '#app/readings/load-reader-names'
import { ok } from '#base/result'
import { personName } from '#cli/person'
import { programFolders } from '#cli/program-folders'

/** What feeds are asked with, put together from the ports of a workspace. */
export function pollingWith(ports: Ports): Polling {
  return {
    ports,
    fetcher: createFeedFetcher(),
    parser: createFeedParser(),
    by: personName(),
    readerFor: async (agreement) => {
      const loaded = agreement === undefined ? undefined : await loadAgreement(ports, agreement, 'workspace')
      if (loaded?.ok === false) return loaded
      return ok(
        createItemReader(ports, await loadReaderNames(ports, programFolders.gazetteer, loaded?.value.agreement)),
      )
    },
  }
}
