import { parseFeed } from 'feedsmith'
import type { FeedEntry } from '#app/intake-ports'
import type { ExtractedPart, ExtractedText, TextProblem } from '#app/ports'
import { ok, type Result } from '#base/result'
import { decodeFeed } from '#adapters/text/decode-feed'
import { dayOfStamp } from '#adapters/text/day-of-stamp'
import type { ExtractJob } from '#adapters/text/extract-job'
import { feedsOfPage } from '#adapters/text/feeds-of-page'
import { readHtml } from '#adapters/text/read-html'
import type { TextLimits } from '#adapters/text/text-limits'
import { textProblem, tooLarge } from '#adapters/text/text-problem'

/** The entries of an RSS, Atom, RDF or JSON feed, each as a part whose bytes are the JSON of a `FeedEntry`. */
export function readFeed(
  { bytes, name, charset }: Pick<ExtractJob, 'bytes' | 'name' | 'charset'>,
  limits: TextLimits,
): Result<ExtractedText, TextProblem> {
  const decoded = decodeFeed(bytes, name, charset)
  if (!decoded.ok) return decoded
  const { text } = decoded.value
  // Entities of its own could make a few letters into gigabytes.
  if (/<!ENTITY/i.test(text)) {
    return textProblem('unsupported', `\`${name}\` defines entities of its own, which is not read`)
  }
  const parsed = parse(text)
  if (parsed === undefined) return noFeed(text, name)
  const entries = entriesOf(parsed)
  if (entries.length > limits.feedEntries) {
    return tooLarge(name, `${entries.length} entries`, `${limits.feedEntries}`)
  }
  const base = resolved(baseOf(parsed.feed), name)
  const parts = entries.map((entry) => toPart(toEntry(entry, base, limits)))
  return ok({ text: titleOf(parsed), mediaType: 'application/feed', parts })
}

// Most who give the address of a page want the feed that it names.
function noFeed(text: string, name: string): Result<never, TextProblem> {
  const named = feedsOfPage(text, name)
  const found =
    named.length === 0 ? '' : `, but a page that names one: add ${named.map((feed) => `\`${feed}\``).join(' or ')}`
  const todo = named.length === 0 ? ': look at its address, and whether it is whole' : ''
  return textProblem('unsupported', `\`${name}\` is no RSS, Atom or JSON feed${found}${todo}`)
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

function toEntry(entry: Loose, base: string, limits: TextLimits): Omit<FeedEntry, 'bytes'> {
  const said = firstOf(entry, ['link', 'url', 'external_url']) || hrefOf(entry['links']) || permanentLinkOf(entry)
  const link = said === '' ? '' : resolved(said, resolved(baseOf(entry), base))
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

// The id of an entry is its address unless it says otherwise. Source: RSS 2.0, `guid`.
function permanentLinkOf({ guid }: Loose): string {
  const words = typeof guid === 'string' ? guid : valueOf(guid)
  const isLink = !isLoose(guid) || guid['isPermaLink'] !== false
  return isLink && /^https?:/i.test(words) ? words : ''
}

/** `xml:base` of a feed or an entry; empty where there is none. */
function baseOf(from: object): string {
  const xml: unknown = 'xml' in from ? from.xml : undefined
  return isLoose(xml) ? firstOf(xml, ['base']) : ''
}

/** An address taken from another; as it stands where they make none. */
function resolved(address: string, base: string): string {
  if (address === '') return base
  return URL.canParse(address, base) ? new URL(address, base).href : address
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
