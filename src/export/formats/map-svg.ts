import type { Format } from '#export/format'
import { mapPicture } from '#export/pictures/map-picture'

/** The map of claimed control as a picture. Source: SVG 1.1. */
export const mapSvg: Format = {
  name: 'map-svg',
  mediaType: 'image/svg+xml; charset=utf-8',
  extension: 'svg',
  doc: 'The map of control as each side claims it, as a picture that stands alone and needs no colour: a pattern and a letter for each holder, hatch for a dispute, and whose lines these are, of what date, under which licence.',
  write: ({ table, control, shapes }) => mapPicture({ title: table.title, control, shapes }),
}
