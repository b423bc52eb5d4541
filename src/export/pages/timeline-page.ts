import { agreementPage, partLinks } from '#export/pages/frame-page'
import { bytesOf, html, ready } from '#export/pages/markup'
import type { PublicLinks, PublicView } from '#export/pages/public-view'
import { timelinePicture } from '#export/pictures/timeline-picture'
import type { Speech } from '#views/speech/speech'
import type { Timeline, TimelineRow } from '#views/timeline'
import { publishedMessages } from '#views/words/published-messages'
import { timelinePageMessages } from '#views/words/timeline-page-messages'

const PICTURE_BYTES = 46_000
const MOST_CLAIMS = 40

/** The timeline in parts, each a picture that fits its page. */
export function timelinePages(view: PublicView, links: PublicLinks): readonly (() => string)[] {
  const { speech } = view
  const { say } = speech.sayIn(publishedMessages)
  const pictures = fitting(view.timeline, view.timeline.rows.map(withFewerClaims), speech)
  const title = speech.sayIn(timelinePageMessages).say('tab', { title: view.table.title })
  const words = { title, heading: view.headline, at: 'timeline' } as const
  return pictures.map(
    (picture, at) => () =>
      agreementPage(view, links, words, [
        html`<figure class="picture" tabindex="0" role="group" aria-label="${say('timelineFigure')}">${ready(picture)}</figure>`,
        html`<p><a href="${links.page('ledger')}">${say('asTable')}</a></p>`,
        partLinks(speech, { count: pictures.length, at, linkTo: (part) => links.page('timeline', part) }),
      ]),
  )
}

/** The pictures of the rows, cut in halves until each fits. */
function fitting(timeline: Timeline, rows: readonly TimelineRow[], speech: Speech): readonly string[] {
  const picture = timelinePicture({ timeline: { ...timeline, rows }, speech })
  if (rows.length < 2 || bytesOf(ready(picture)) <= PICTURE_BYTES) return [picture]
  const half = Math.ceil(rows.length / 2)
  return [...fitting(timeline, rows.slice(0, half), speech), ...fitting(timeline, rows.slice(half), speech)]
}

/** Claims beyond what a row can show apart are left to the norm's own page. */
function withFewerClaims(row: TimelineRow): TimelineRow {
  const claims = row.claims.slice(0, MOST_CLAIMS).map((claim) => ({ ...claim, words: claim.words.slice(0, 240) }))
  return { ...row, claims }
}
