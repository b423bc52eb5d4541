import { html, type Content, type Markup } from '#export/pages/markup'
import type { PublicLinks, PublicPageName, PublicView } from '#export/pages/public-view'

const PLACES: readonly (readonly [PublicPageName, string])[] = [
  ['ledger', 'Ledger'],
  ['text', 'Text'],
  ['timeline', 'Timeline'],
  ['map', 'Map'],
  ['sources', 'Sources'],
]

/** What the frame of a public page is told. */
export interface FrameWords {
  readonly title: string
  readonly heading: string
  readonly at?: PublicPageName
}

/** A whole page: no script, one style sheet, nothing from elsewhere. */
export function framePage(
  links: Pick<PublicLinks, 'style' | 'mark' | 'home' | 'embedded'>,
  words: FrameWords,
  navigation: Content,
  body: Content,
): string {
  const { title, heading } = words
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none'">
<title>${title} · Servanda</title>
<link rel="icon" href="${links.mark}" type="image/svg+xml">
<link rel="stylesheet" href="${links.style}">
</head>
<body>
<a class="skip" href="#main">Skip to the content</a>
${links.embedded ? undefined : html`<header><p class="name"><a href="${links.home}">Servanda</a></p>${navigation}</header>`}
<main id="main">
<h1><bdi>${heading}</bdi></h1>
${body}
</main>
<footer><p>Statuses are reckoned from the text, the calendar and graded claims. Silence is never breach. Made with Servanda; nothing here decides who is right.</p></footer>
</body>
</html>
`
  return page.markup
}

/** A page of an agreement, with the way to its other pages and the words that say from where it is seen. */
export function agreementPage(view: PublicView, links: PublicLinks, words: FrameWords, body: Content): string {
  const navigation = html`<nav aria-label="Pages of this agreement"><ul>${PLACES.map(
    ([name, word]) => html`<li><a href="${links.page(name)}"${current(name === words.at)}>${word}</a></li>`,
  )}</ul></nav>`
  const vantage = html`<p class="${view.isNow ? 'vantage' : 'vantage away'}">${view.vantage}. Zone ${view.zone}; policy ${view.policy}.</p>`
  return framePage(links, words, navigation, [vantage, body])
}

/** Links to the parts of a page that is cut in several. */
export function partLinks(count: number, at: number, linkTo: (part: number) => string): Markup | undefined {
  if (count < 2) return undefined
  const parts = Array.from({ length: count }, (_, part) => part)
    .filter((part) => part === 0 || part === count - 1 || Math.abs(part - at) < 4)
    .map((part) => html`<li><a href="${linkTo(part)}"${current(part === at)}>${part + 1}</a></li>`)
  return html`<nav aria-label="Parts of this page"><ul class="parts"><li>Part ${at + 1} of ${count}</li>${parts}</ul></nav>`
}

function current(is: boolean): Markup | undefined {
  return is ? html` aria-current="page"` : undefined
}
