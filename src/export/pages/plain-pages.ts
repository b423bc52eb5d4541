import { framePage } from '#export/pages/frame-page'
import { html, inParts } from '#export/pages/markup'
import type { PublicLinks } from '#export/pages/public-view'
import { clipped } from '#export/pictures/picture-frame'

/** One agreement in the list of all. */
export interface ListedAgreement {
  readonly title: string
  readonly concludedOn: string
  readonly norms: number
  readonly href: string
}

type FrameLinks = Pick<PublicLinks, 'style' | 'mark' | 'home' | 'embedded'>

const LIST_BYTES = 50_000

/** The agreements that anybody may look at; those beyond one page are counted. */
export function agreementsPage(links: FrameLinks, agreements: readonly ListedAgreement[]): string {
  const items = agreements.map(
    ({ title, concludedOn, norms, href }) =>
      html`<li><a href="${href}"><bdi>${clipped(title, 400)}</bdi></a>, concluded on ${concludedOn}, ${norms} ${norms === 1 ? 'norm' : 'norms'}</li>`,
  )
  const [shown = []] = inParts(items, LIST_BYTES)
  const rest = items.length - shown.length
  return framePage(links, { title: 'Agreements', heading: 'Agreements' }, undefined, [
    items.length === 0 ? html`<p>No agreement is kept here yet.</p>` : html`<ul class="list">${shown}</ul>`,
    rest === 0 ? undefined : html`<p>and ${rest} more</p>`,
  ])
}

/** What went wrong, and what to do. */
export function problemPage(links: FrameLinks, title: string, message: string): string {
  return framePage(links, { title, heading: title }, undefined, [
    html`<p>${clipped(message, 2000)}</p>`,
    html`<p><a href="${links.home}">All agreements</a></p>`,
  ])
}
