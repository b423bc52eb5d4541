import type { FeedParser } from '#app/intake-ports'
import { ok } from '#base/result'
import { parseFeedEntry } from '#adapters/feeds/parse-feed-entry'
import { runExtractWorker } from '#adapters/text/run-extract-worker'
import { textLimits, type TextLimits } from '#adapters/text/text-limits'

/** Opens feeds in a thread of their own, as every foreign document. */
export function createFeedParser(given: Partial<TextLimits> = {}): FeedParser {
  const limits = { ...textLimits, ...given }
  return {
    parse: async ({ bytes, name, charset }) => {
      const read = await runExtractWorker({ form: 'feed', bytes, html: '', name, charset, limits })
      return read.ok ? ok((read.value.parts ?? []).map(parseFeedEntry)) : read
    },
  }
}
