import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import type { ExtractedText } from '#app/ports'
import { closeDrawings } from '#adapters/text/close-drawings'
import { countElements } from '#adapters/text/count-elements'
import { framePage } from '#adapters/text/frame-page'
import { htmlToText } from '#adapters/text/html-to-text'
import { PageTooLarge } from '#adapters/text/page-too-large'
import { pageFacts, type HtmlPage } from '#adapters/text/page-facts'
import type { TextLimits } from '#adapters/text/text-limits'

/** The text of a page without its navigation, with the title and publication date that it states. */
export function readHtml(html: string, limits: TextLimits): ExtractedText {
  const { elements, depth, unended } = countElements(html, limits.depth)
  if (depth > limits.depth) throw new PageTooLarge(`its elements lie more than ${limits.depth} deep in each other`)
  if (elements > limits.elements) throw new PageTooLarge(`it has more than ${limits.elements} elements`)
  const page = parsePage(html)
  const whole = htmlToText(page.body, limits)
  const facts = pageFacts(page)
  const article = elements > mostElements ? '' : articleOf(html, limits)
  const text = isTheArticle(article, whole) ? withHeadline(article, page, facts.title ?? '') : whole
  const { name: what = '', characters = 0 } = unended ?? {}
  const unread = unended === undefined ? {} : { unread: [{ kind: 'behind', what, characters }] as const }
  return { text, mediaType: 'text/html', ...facts, ...unread }
}

// The search takes the headline out, but a report's headline is part of what it says.
function withHeadline(article: string, page: HtmlPage, title: string): string {
  const [heading] = page.querySelectorAll('h1')
  const words = (heading?.textContent ?? '').replace(/\s+/g, ' ').trim()
  const isHeadline = title.includes(words) || isOnlyHeading(page)
  return words === '' || !isHeadline || article.startsWith(words) ? article : `${words}\n\n${article}`
}

// A lone first heading in the body of the page is its headline, whatever the title bar says; a banner's is the site's name.
function isOnlyHeading(page: HtmlPage): boolean {
  const headings = page.querySelectorAll('h1')
  const ofSite = page.querySelectorAll('header h1, nav h1, footer h1')
  return [...headings].length === 1 && [...ofSite].length === 0
}

// The search for the article grows faster than the page. A page with more elements is a list or a book, and no article.
const mostElements = 10_000

function parsePage(html: string): ReturnType<typeof parseHTML>['document'] {
  const page = parseHTML(withFrame(html)).document
  framePage(page)
  closeDrawings(page.body)
  return page
}

// The parser wants the outermost element; pieces of a page often come without.
function withFrame(html: string): string {
  return /<html[\s>]/i.test(html) ? html : `<html>${html}</html>`
}

function articleOf(html: string, limits: TextLimits): string {
  const page = parsePage(html)
  try {
    const found = new Readability(page).parse()
    if (typeof found?.content !== 'string') return ''
    return htmlToText(parsePage(found.content).body, limits)
  } catch {
    // Readability gives up on pages that are not articles; the whole page is the answer then.
    return ''
  }
}

// A list of provisions is no article to it, and it keeps one paragraph of a hundred. Better too much than the half.
function isTheArticle(article: string, whole: string): boolean {
  return article.length >= 250 && article.length >= whole.length * 0.3
}
