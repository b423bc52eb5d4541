import { html, type Content, type Markup } from '#export/pages/markup'
import type { PublicLinks, PublicPageName, PublicPlace, PublicView } from '#export/pages/public-view'
import { traitsOf } from '#views/speech/languages'
import type { Speech } from '#views/speech/speech'
import { pagesMessages } from '#views/words/pages-messages'
import { publishedMessages } from '#views/words/published-messages'
import { wordMessages } from '#views/words/word-messages'

const PLACES: readonly PublicPageName[] = ['ledger', 'text', 'timeline', 'map', 'sources']

/** What the frame of a public page is told. */
export interface FrameWords {
  readonly title: string
  readonly heading: Content
  /** Which page it is; absent where it is none that an address of its own leads to. */
  readonly at?: PublicPlace
}

/** What of the links a frame needs. */
export type FrameLinks = Pick<PublicLinks, 'style' | 'mark' | 'home' | 'embedded' | 'languages'>

/** In which language a frame speaks, and where its links lead. */
export interface Frame {
  readonly speech: Speech
  readonly links: FrameLinks
}

/** A whole page: no script, one style sheet, nothing from elsewhere. */
export function framePage({ speech, links }: Frame, words: FrameWords, navigation: Content, body: Content): string {
  const { title, heading, at } = words
  const { say } = speech.sayIn(publishedMessages)
  const languages = at === undefined ? [] : links.languages(at)
  const head = html`<header><p class="name"><a href="${links.home}">Servanda</a></p>${navigation}${languageLinks(speech, languages)}</header>`
  const page = html`<!doctype html>
<html lang="${speech.language}" dir="${speech.direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none'">
<title>${title} · Servanda</title>
<link rel="icon" href="${links.mark}" type="image/svg+xml">
<link rel="stylesheet" href="${links.style}">
${languages.map(({ language, href }) => html`<link rel="alternate" hreflang="${language}" href="${href}">\n`)}</head>
<body>
<a class="skip" href="#main">${speech.sayIn(wordMessages).say('skip')}</a>
${links.embedded ? undefined : head}
<main id="main">
<h1>${heading}</h1>
${body}
</main>
<footer><p>${say('note')} ${say('neutral')}</p></footer>
</body>
</html>
`
  return page.markup
}

/** The page in its other languages, each named by its own speakers. */
function languageLinks(speech: Speech, languages: ReturnType<FrameLinks['languages']>): Markup | undefined {
  if (languages.length < 2) return undefined
  const items = languages.map(({ language, href }) => {
    const { name, direction } = traitsOf(language)
    const words = html`lang="${language}" dir="${direction}"`
    return language === speech.language
      ? html`<li><span ${words} aria-current="true">${name}</span></li>`
      : html`<li><a ${words} hreflang="${language}" href="${href}">${name}</a></li>`
  })
  return html`<nav aria-label="${speech.sayIn(publishedMessages).say('languages')}"><ul class="languages">${items}</ul></nav>`
}

/** A page of an agreement, with the way to its other pages and the words that say from where it is seen. */
export function agreementPage(view: PublicView, links: PublicLinks, words: FrameWords, body: Content): string {
  const { speech } = view
  const { say } = speech.sayIn(publishedMessages)
  const { say: sayPage } = speech.sayIn(pagesMessages)
  const navigation = html`<nav aria-label="${say('pages')}"><ul>${PLACES.map(
    (name) => html`<li><a href="${links.page(name)}"${current(name === words.at)}>${sayPage(name)}</a></li>`,
  )}</ul></nav>`
  const vantage = html`<p class="${view.isNow ? 'vantage' : 'vantage away'}">${say('vantage', { words: view.vantage, zone: view.zone, policy: view.policy })}</p>`
  return framePage({ speech, links }, words, navigation, [vantage, body])
}

/** Which part of a page that is cut in several, and where the others are. */
export interface PagePart {
  readonly count: number
  readonly at: number
  readonly linkTo: (part: number) => string
}

/** Links to the parts of a page that is cut in several. */
export function partLinks(speech: Speech, { count, at, linkTo }: PagePart): Markup | undefined {
  if (count < 2) return undefined
  const { say } = speech.sayIn(publishedMessages)
  const parts = Array.from({ length: count }, (_, part) => part)
    .filter((part) => part === 0 || part === count - 1 || Math.abs(part - at) < 4)
    .map((part) => html`<li><a href="${linkTo(part)}"${current(part === at)}>${part + 1}</a></li>`)
  return html`<nav aria-label="${say('parts')}"><ul class="parts"><li>${say('part', { part: at + 1, count })}</li>${parts}</ul></nav>`
}

function current(is: boolean): Markup | undefined {
  return is ? html` aria-current="page"` : undefined
}
