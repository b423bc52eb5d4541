import { parseFeed } from 'feedsmith'
import type { FeedEntry } from '#app/intake-ports'
import type { ExtractedPart, ExtractedText, TextProblem } from '#app/ports'
import { ok, type Result } from '#base/result'
import { decodeText } from '#adapters/text/decode-text'
import { dayOfStamp } from '#adapters/text/day-of-stamp'
import { readHtml } from '#adapters/text/read-html'
import type { TextLimits } from '#adapters/text/text-limits'
import { textProblem, tooLarge } from '#adapters/text/text-problem'

/** The entries of an RSS, Atom, RDF or JSON feed, each as a part whose bytes are the JSON of a `FeedEntry`. */
export function readFeed(bytes: Uint8Array, name: string, limits: TextLimits): Result<ExtractedText, TextProblem> {
  const decoded = decodeText(bytes, name)
  if (!decoded.ok) return decoded
  // Entities of its own could make a few letters into gigabytes.
  if (/<!ENTITY/i.test(decoded.value.text)) {
    return textProblem('unsupported', `\`${name}\` defines entities of its own, which is not read`)
  }
  const parsed = parse(decoded.value.text)
  if (parsed === undefined)
    return textProblem('unsupported', `\`${name}\` is no RSS, Atom or JSON feed: look at its address`)
  const entries = entriesOf(parsed)
  if (entries.length > limits.feedEntries) {
    return tooLarge(name, `${entries.length} entries`, `${limits.feedEntries}`)
  }
  const parts = entries.map((entry) => toPart(toEntry(entry, limits)))
  return ok({ text: titleOf(parsed), mediaType: 'application/feed', parts })
}

type Parsed = ReturnType<typeof parseFeed>

function parse(text: string): Parsed | undefined {
  try {
    return parseFeed(text)
  } catch {
    return undefined
  }
}

function titleOf({ feed }: Parsed): string {
  const { title } = feed
  return typeof title === 'string' ? title : valueOf(title)
}

/** An entry in the words of its form. */
type Loose = Readonly<Record<string, unknown>>

function entriesOf({ feed }: Parsed): readonly Loose[] {
  if ('items' in feed) return listOf(feed.items)
  return 'entries' in feed ? listOf(feed.entries) : []
}

function listOf(found: unknown): readonly Loose[] {
  return Array.isArray(found) ? found.filter(isLoose) : []
}

function isLoose(value: unknown): value is Loose {
  return typeof value === 'object' && value !== null
}

function toEntry(entry: Loose, limits: TextLimits): Omit<FeedEntry, 'bytes'> {
  const link = firstOf(entry, ['link', 'url', 'external_url']) || hrefOf(entry['links'])
  const title = plain(firstOf(entry, ['title']) || valueOf(entry['title']), limits)
  const words = firstOf(entry, ['content_text']) || plain(contentOf(entry), limits)
  const stamp =
    firstOf(entry, ['pubDate', 'published', 'updated', 'date_published', 'date_modified']) || dcDateOf(entry)
  const id = idOf(entry) || link || title
  return { id, title, text: words, link, published: dayOfStamp(stamp) ?? '' }
}

function contentOf(entry: Loose): string {
  const content = entry['content']
  const encoded = isLoose(content) ? firstOf(content, ['encoded', 'value']) : ''
  return encoded || firstOf(entry, ['content', 'content_html', 'description', 'summary']) || valueOf(entry['summary'])
}

function valueOf(found: unknown): string {
  return isLoose(found) ? firstOf(found, ['value']) : ''
}

function idOf(entry: Loose): string {
  const { guid } = entry
  return firstOf(entry, ['id', 'guid']) || valueOf(guid)
}

function dcDateOf(entry: Loose): string {
  const { dc } = entry
  if (!isLoose(dc)) return ''
  const dates = dc['dates']
  return firstOf(dc, ['date']) || (Array.isArray(dates) && typeof dates[0] === 'string' ? dates[0] : '')
}

function hrefOf(links: unknown): string {
  const all = listOf(links)
  const wanted = all.find((link) => link['rel'] === undefined || link['rel'] === 'alternate') ?? all[0]
  return wanted === undefined ? '' : firstOf(wanted, ['href'])
}

function firstOf(entry: Loose, keys: readonly string[]): string {
  for (const key of keys) {
    const found = entry[key]
    if (typeof found === 'string' && found.trim() !== '') return found.trim()
  }
  return ''
}

// Entries are HTML in most feeds and plain in some; a plain text is not changed by being read as a page.
function plain(words: string, limits: TextLimits): string {
  return /[<&]/.test(words) ? readHtml(words, limits).text.trim() : words.trim()
}

function toPart(entry: Omit<FeedEntry, 'bytes'>): ExtractedPart {
  const name = (entry.title || entry.link || entry.id).replaceAll(/\s+/g, ' ').slice(0, 200)
  return { name, locator: `entry ${entry.id.slice(0, 300)}`, bytes: new TextEncoder().encode(JSON.stringify(entry)) }
}
