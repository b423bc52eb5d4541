import { agreementPage, partLinks } from '#export/pages/frame-page'
import { bytesOf, html, inParts, ready, type Markup } from '#export/pages/markup'
import type { PublicLinks, PublicView } from '#export/pages/public-view'
import { mapPicture } from '#export/pictures/map-picture'
import { clipped } from '#export/pictures/picture-frame'
import type { ControlledPlace } from '#views/control-map'

const PICTURE_BYTES = 38_000
const PLACES_BYTES = 12_000
/** How far apart points of a line must be, in units of the drawing, the finest first. */
const DETAILS = [0, 1, 2, 4, 8, 16, 32]

/** The map as a picture, and the same in a table; places go on over further parts. */
export function mapPages(view: PublicView, links: PublicLinks): readonly (() => string)[] {
  const parts = inParts(view.control.places.map(placeOf), PLACES_BYTES)
  const words = {
    title: `${view.table.title}: map`,
    heading: `${view.table.title}: control as claimed`,
    at: 'map',
  } as const
  return parts.map(
    (places, at) => () =>
      agreementPage(view, links, words, [
        at > 0
          ? undefined
          : html`<figure class="picture" tabindex="0" role="group" aria-label="Map; the table below says the same">${ready(pictureOf(view))}</figure>`,
        places.length === 0
          ? html`<p>This agreement names no place.</p>`
          : html`<table><caption>Places and who is said to control them</caption>
<thead><tr><th scope="col">Place</th><th scope="col">Control, as claimed</th></tr></thead><tbody>${places}</tbody></table>`,
        partLinks(parts.length, at, (part) => links.page('map', part)),
      ]),
  )
}

function placeOf({ label, disputed, words }: ControlledPlace): Markup {
  return html`<tr><td><bdi>${clipped(label, 300)}</bdi></td><td>${disputed ? 'Disputed: ' : ''}${clipped(words, 1200)}</td></tr>`
}

/** The finest drawing that fits its page; where even the coarsest does not, the table alone tells it. */
function pictureOf({ table, control, shapes }: PublicView): string {
  for (const detail of DETAILS) {
    const picture = mapPicture({ title: table.title, control, shapes, detail, places: 'left-out' })
    if (bytesOf(ready(picture)) <= PICTURE_BYTES) return picture
  }
  return mapPicture({ title: table.title, control: { ...control, places: [] }, shapes: new Map() })
}
