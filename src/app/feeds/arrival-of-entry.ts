import type { Arrival } from '#app/intake/intake-item'
import type { FeedEntry } from '#app/intake-ports'
import { compareDates, parseCalendarDate, plusDays } from '#time/calendar-date'
import type { Instant } from '#time/instant'
import { dayAt, UTC } from '#time/zone'

/** Which feed an entry came in, and when. */
export interface CameIn {
  readonly address: string
  /** The hash of the whole feed, which is kept. */
  readonly sha256: string
  readonly now: Instant
}

/** An entry of a feed as a document: its title and words, with its link and what the feed knows it by beside it. */
export function arrivalOfEntry(entry: FeedEntry, { address, sha256, now }: CameIn): Arrival {
  const { id, title, text, link, published, bytes } = entry
  const name = (title || link || id).replaceAll(/\s+/g, ' ').slice(0, 200)
  const whence = { from: address, locator: `entry ${id.slice(0, 300)}`, name }
  const words = [title, text].filter((part) => part !== '').join('\n\n')
  if (words.trim() === '') {
    const message = `${whence.locator} of \`${address}\` has no words: nothing to read in it`
    return { kind: 'refused', refusal: { ...whence, problem: { kind: 'invalid-input', code: 'empty', message } } }
  }
  const isOdd = isStillToCome(published, now)
  const odd = isOdd ? { 'stated day': published } : {}
  const particulars = { feed: address, entry: id, ...(link === '' ? {} : { address: link }), ...odd }
  const ready = { text: words, mediaType: 'text/plain', particulars }
  const said = published === '' || isOdd ? {} : { published }
  return { kind: 'item', item: { ...whence, bytes, within: sha256, ownOriginal: false, ready, ...said } }
}

// A day that is still to come is a mistake, or the day of an event: nobody could read the entry before it came. One day more is
// already today somewhere.
function isStillToCome(published: string, now: Instant): boolean {
  const day = parseCalendarDate(published)
  return day.ok && compareDates(day.value, plusDays(dayAt(now, UTC), 1)) === 1
}
