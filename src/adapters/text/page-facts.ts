import { parseTimePoint } from '#time/time-point'

/** What a page says about itself besides its text. */
export interface PageFacts {
  readonly title?: string
  readonly published?: string
}

/** What we need of a parsed page. */
export interface HtmlPage {
  readonly title?: string | null
  querySelectorAll(selector: string): Iterable<PageElement>
}

interface PageElement {
  readonly textContent: string | null
  getAttribute(name: string): string | null
}

/** The title and the day or moment of publication that a page states in its head or its first `time`. */
export function pageFacts(page: HtmlPage): PageFacts {
  const title = short(metaOf(page, ['og:title', 'twitter:title', 'dc.title', 'citation_title']) ?? page.title ?? '')
  const published = firstDate([metaOf(page, publicationNames), jsonLdDate(page), timeOf(page)])
  return {
    ...(title === '' ? {} : { title }),
    ...(published === undefined ? {} : { published }),
  }
}

const publicationNames = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.created',
  'dc.date',
  'dcterms.date',
  'citation_publication_date',
  'parsely-pub-date',
  'sailthru.date',
  'publish-date',
  'publishdate',
  'pubdate',
  'date',
]

function metaOf(page: HtmlPage, names: readonly string[]): string | undefined {
  const contentByName = new Map<string, string>()
  for (const meta of page.querySelectorAll('meta')) {
    const name = meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('itemprop')
    const content = meta.getAttribute('content')?.trim()
    if (name === null || content === undefined || content === '') continue
    const key = name.trim().toLowerCase()
    if (!contentByName.has(key)) contentByName.set(key, content)
  }
  const found = names.find((name) => contentByName.has(name))
  return found === undefined ? undefined : contentByName.get(found)
}

function jsonLdDate(page: HtmlPage): string | undefined {
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    // Read as words and not as JSON: such blocks are often broken, and only this one value is wanted.
    const match = /"datePublished"\s{0,20}:\s{0,20}"([^"]{4,40})"/.exec((script.textContent ?? '').slice(0, 200_000))
    if (match?.[1] !== undefined) return match[1]
  }
  return undefined
}

function timeOf(page: HtmlPage): string | undefined {
  const times = [...page.querySelectorAll('time[datetime]')]
  const stated = times.find((time) => time.getAttribute('pubdate') !== null || isPublished(time)) ?? times[0]
  return stated?.getAttribute('datetime') ?? undefined
}

function isPublished(time: PageElement): boolean {
  return time.getAttribute('itemprop')?.toLowerCase() === 'datepublished'
}

// Only ISO forms: a date that could be read in two ways is none, and so is a day that no calendar has.
function firstDate(candidates: readonly (string | undefined)[]): string | undefined {
  for (const candidate of candidates) {
    const match = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2})?)(?:\.\d{1,9})?(Z|[+-]\d{2}:?\d{2})?)?$/.exec(
      candidate?.trim() ?? '',
    )
    if (match === null) continue
    const [, day, clock, zone] = match
    const stamp = clock === undefined || zone === undefined ? day : `${day}T${clock}${withColon(zone)}`
    if (stamp !== undefined && parseTimePoint(stamp).ok) return stamp
  }
  return undefined
}

function withColon(zone: string): string {
  return /^[+-]\d{4}$/.test(zone) ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zone
}

function short(title: string): string {
  return title.replace(/\s+/g, ' ').trim().slice(0, 500)
}
