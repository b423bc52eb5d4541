import { ledgerPages } from '#export/pages/ledger-page'
import { mapPages } from '#export/pages/map-page'
import type { PublicLinks, PublicPageName, PublicView } from '#export/pages/public-view'
import { sourcesPages } from '#export/pages/sources-page'
import { textPages } from '#export/pages/text-page'
import { timelinePages } from '#export/pages/timeline-page'

/** The most bytes that a public page may have before it is compressed. */
export const MOST_PAGE_BYTES = 60_000

/** One kind of public page: it comes in as many parts as it needs to keep each page small; each part is made when asked. */
export interface PublicPage {
  readonly name: PublicPageName
  readonly parts: (view: PublicView, links: PublicLinks) => readonly (() => string)[]
}

/** Every public page of an agreement, beside those of its norms. */
export const publicPages: readonly PublicPage[] = [
  { name: 'ledger', parts: ledgerPages },
  { name: 'text', parts: textPages },
  { name: 'timeline', parts: timelinePages },
  { name: 'map', parts: mapPages },
  { name: 'sources', parts: sourcesPages },
]
