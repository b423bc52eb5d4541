import { parseHTML } from 'linkedom'
import { looksLikeHtml } from '#adapters/text/looks-like-html'

const MOST_NAMED = 5
// The head of a page, where feeds are named.
const MOST_LETTERS = 200_000
const feedType = /^application\/(?:(?:rss|atom|rdf)\+xml|feed\+json|json)$/i

/** The addresses of the feeds that a page names in its head; none where it is no page. Source: RSS Autodiscovery. */
export function feedsOfPage(text: string, address: string): readonly string[] {
  if (!looksLikeHtml(text, '')) return []
  const head = text.slice(0, MOST_LETTERS).split(/<body[\s>]/i)[0] ?? ''
  const links = [...parseHTML(`${head}</head></html>`).document.querySelectorAll('link')]
  const named = links.flatMap((link): readonly string[] => {
    const attribute = (name: string): string => link.getAttribute(name) ?? ''
    const isFeed = /\balternate\b/i.test(attribute('rel')) && feedType.test(attribute('type').trim())
    const href = attribute('href')
    return isFeed && URL.canParse(href, address) ? [new URL(href, address).href] : []
  })
  return [...new Set(named)].slice(0, MOST_NAMED)
}
