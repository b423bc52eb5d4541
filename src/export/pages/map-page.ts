import { agreementPage, partLinks } from '#export/pages/frame-page'
import { bytesOf, html, inParts, named, ready, type Markup } from '#export/pages/markup'
import type { PublicLinks, PublicView } from '#export/pages/public-view'
import { mapPicture } from '#export/pictures/map-picture'
import { clipped } from '#export/pictures/picture-frame'
import type { ControlledPlace } from '#views/control-map'
import type { Speech } from '#views/speech/speech'
import { mapPageMessages } from '#views/words/map-page-messages'
import { publishedMessages } from '#views/words/published-messages'

const PICTURE_BYTES = 38_000
const PLACES_BYTES = 12_000
/** How far apart points of a line must be, in units of the drawing, the finest first. */
const DETAILS = [0, 1, 2, 4, 8, 16, 32]

/** The map as a picture, and the same in a table; places go on over further parts. */
export function mapPages(view: PublicView, links: PublicLinks): readonly (() => string)[] {
  const { speech } = view
  const { title } = view.table
  const { say } = speech.sayIn(publishedMessages)
  const { say: sayMap } = speech.sayIn(mapPageMessages)
  const parts = inParts(
    view.control.places.map((place) => placeOf(place, speech)),
    PLACES_BYTES,
  )
  const words = { title: sayMap('tab', { title }), heading: say('mapHeading', { title }), at: 'map' } as const
  return parts.map(
    (places, at) => () =>
      agreementPage(view, links, words, [
        at > 0
          ? undefined
          : html`<figure class="picture" tabindex="0" role="group" aria-label="${say('mapFigure')}">${ready(pictureOf(view))}</figure>`,
        places.length === 0
          ? html`<p>${say('noPlace')}</p>`
          : html`<table><caption>${sayMap('caption')}</caption>
<thead><tr><th scope="col">${sayMap('place')}</th><th scope="col">${sayMap('control')}</th></tr></thead><tbody>${places}</tbody></table>`,
        partLinks(speech, { count: parts.length, at, linkTo: (part) => links.page('map', part) }),
      ]),
  )
}

function placeOf({ label, disputed, words: claimed }: ControlledPlace, speech: Speech): Markup {
  const words = clipped(claimed, 1200)
  const told = disputed ? speech.sayIn(mapPageMessages).say('placeDisputed', { words }) : words
  return html`<tr><td>${named(clipped(label, 300))}</td><td>${told}</td></tr>`
}

/** The finest drawing that fits its page; where even the coarsest does not, the table alone tells it. */
function pictureOf({ table, control, shapes, speech }: PublicView): string {
  for (const detail of DETAILS) {
    const picture = mapPicture({ title: table.title, control, shapes, detail, places: 'left-out', speech })
    if (bytesOf(ready(picture)) <= PICTURE_BYTES) return picture
  }
  return mapPicture({ title: table.title, control: { ...control, places: [] }, shapes: new Map(), speech })
}
