import { loadAgreement } from '#app/agreements/load-agreement'
import type { Polling } from '#app/feeds/poll-feeds'
import { createItemReader } from '#app/intake/read-item'
import type { Ports } from '#app/ports'
import { loadReaderNames } from '#app/readings/load-reader-names'
import { ok } from '#base/result'

/** What feeds are asked with, put together from the ports of a workspace. */
export function pollingWith(ports: Ports, gazetteer: string, by: string): Polling {
  return {
    ports,
    fetcher: ports.feeds,
    parser: ports.feeds,
    by,
    readerFor: async (agreement) => {
      const loaded = agreement === undefined ? undefined : await loadAgreement(ports, agreement, 'workspace')
      if (loaded?.ok === false) return loaded
      return ok(createItemReader(ports, await loadReaderNames(ports, gazetteer, loaded?.value.agreement)))
    },
  }
}
