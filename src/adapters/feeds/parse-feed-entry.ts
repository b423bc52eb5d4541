import type { FeedEntry } from '#app/intake-ports'
import type { ExtractedPart } from '#app/ports'

/** The entry that our own thread wrote down as JSON. */
export function parseFeedEntry({ bytes }: ExtractedPart): FeedEntry {
  const entry: unknown = JSON.parse(new TextDecoder().decode(bytes))
  if (typeof entry !== 'object' || entry === null || !('link' in entry))
    throw new Error('our fault: no entry of a feed')
  return { ...(entry as Omit<FeedEntry, 'bytes'>), bytes }
}
