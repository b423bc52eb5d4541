import type { Format } from '#export/format'
import { timelinePicture } from '#export/pictures/timeline-picture'

/** The timeline as a picture. Source: SVG 1.1. */
export const timelineSvg: Format = {
  name: 'timeline-svg',
  mediaType: 'image/svg+xml; charset=utf-8',
  extension: 'svg',
  doc: 'The timeline as a picture that stands alone and needs no colour: status by mark and word, claims above and below the line, moved deadlines as arrows.',
  write: ({ timeline }) => timelinePicture({ timeline }),
}
