import { agreementPage, partLinks } from '#export/pages/frame-page'
import { bytesOf, html, ready } from '#export/pages/markup'
import type { PublicLinks, PublicView } from '#export/pages/public-view'
import { timelinePicture } from '#export/pictures/timeline-picture'
import type { Timeline, TimelineRow } from '#views/timeline'

const PICTURE_BYTES = 46_000
const MOST_CLAIMS = 40

/** The timeline in parts, each a picture that fits its page. */
export function timelinePages(view: PublicView, links: PublicLinks): readonly (() => string)[] {
  const pictures = fitting(view.timeline, view.timeline.rows.map(withFewerClaims))
  const words = { title: `${view.table.title}: timeline`, heading: view.headline, at: 'timeline' } as const
  return pictures.map(
    (picture, at) => () =>
      agreementPage(view, links, words, [
        html`<figure class="picture" tabindex="0" role="group" aria-label="Timeline; the ledger says the same in a table">${ready(picture)}</figure>`,
        html`<p><a href="${links.page('ledger')}">The same as a table</a></p>`,
        partLinks(pictures.length, at, (part) => links.page('timeline', part)),
      ]),
  )
}

/** The pictures of the rows, cut in halves until each fits. */
function fitting(timeline: Timeline, rows: readonly TimelineRow[]): readonly string[] {
  const picture = timelinePicture({ timeline: { ...timeline, rows } })
  if (rows.length < 2 || bytesOf(ready(picture)) <= PICTURE_BYTES) return [picture]
  const half = Math.ceil(rows.length / 2)
  return [...fitting(timeline, rows.slice(0, half)), ...fitting(timeline, rows.slice(half))]
}

/** Claims beyond what a row can show apart are left to the norm's own page. */
function withFewerClaims(row: TimelineRow): TimelineRow {
  const claims = row.claims.slice(0, MOST_CLAIMS).map((claim) => ({ ...claim, words: claim.words.slice(0, 240) }))
  return { ...row, claims }
}
