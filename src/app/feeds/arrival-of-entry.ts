import type { Arrival } from '#app/intake/intake-item'
import type { FeedEntry } from '#app/intake-ports'

/** An entry of a feed as a document: its title and words, with its link and what the feed knows it by beside it. */
export function arrivalOfEntry(entry: FeedEntry, address: string, sha256: string): Arrival {
  const { id, title, text, link, published, bytes } = entry
  const name = (title || link || id).replaceAll(/\s+/g, ' ').slice(0, 200)
  const whence = { from: address, locator: `entry ${id.slice(0, 300)}`, name }
  const words = [title, text].filter((part) => part !== '').join('\n\n')
  if (words.trim() === '') {
    const message = `${whence.locator} of \`${address}\` has no words: nothing to read in it`
    return { kind: 'refused', refusal: { ...whence, problem: { kind: 'invalid-input', code: 'empty', message } } }
  }
  const particulars = { feed: address, entry: id, ...(link === '' ? {} : { address: link }) }
  const ready = { text: words, mediaType: 'text/plain', particulars }
  const said = published === '' ? {} : { published }
  return { kind: 'item', item: { ...whence, bytes, within: sha256, ownOriginal: false, ready, ...said } }
}
