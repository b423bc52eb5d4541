import { framePage, type Frame } from '#export/pages/frame-page'
import { clippedTo, html, inParts, named } from '#export/pages/markup'
import { clipped } from '#export/pictures/picture-frame'
import { publishedMessages } from '#views/words/published-messages'
import { wordMessages } from '#views/words/word-messages'

/** One agreement in the list of all. */
export interface ListedAgreement {
  readonly title: string
  /** The day on which it was concluded, in words. */
  readonly concludedOn: string
  readonly norms: number
  readonly href: string
}

const LIST_BYTES = 50_000

/** The agreements that anybody may look at; those beyond one page are counted. */
export function agreementsPage(frame: Frame, agreements: readonly ListedAgreement[]): string {
  const { say } = frame.speech.sayIn(publishedMessages)
  const { say: sayWord } = frame.speech.sayIn(wordMessages)
  const items = agreements.map(({ title, concludedOn, norms, href }) => {
    const facts = {
      concluded: sayWord('concludedOn', { day: concludedOn }),
      norms: sayWord('normCount', { count: norms }),
    }
    return html`<li><a href="${href}">${named(clipped(title, 400))}</a><span class="means">${say('listed', facts)}</span></li>`
  })
  const [shown = []] = inParts(items, LIST_BYTES)
  const rest = items.length - shown.length
  const heading = sayWord('allAgreements')
  return framePage(frame, { title: heading, heading, at: 'home' }, undefined, [
    items.length === 0 ? html`<p>${say('noAgreement')}</p>` : html`<ul class="list">${shown}</ul>`,
    rest === 0 ? undefined : html`<p>${say('more', { count: rest })}</p>`,
  ])
}

/** What went wrong, and what to do. */
export function problemPage(frame: Frame, title: string, message: string): string {
  return framePage(frame, { title, heading: title }, undefined, [
    html`<p><bdi>${clippedTo(message, 2000, 20_000)}</bdi></p>`,
    html`<p><a href="${frame.links.home}">${frame.speech.sayIn(wordMessages).say('allAgreements')}</a></p>`,
  ])
}
