import { INK } from '#export/pictures/picture-frame'
import { shapeOfMark } from '#views/words/status-shapes'
import type { StatusMark } from '#views/words/status-words'

/** The mark of a status as part of a picture, in a square of 16 by 16. */
export function markPicture(mark: StatusMark, ink: string = INK): string {
  return shapeOfMark(mark)
    .map(({ path, line, dash, opacity }) => {
      const how =
        line === undefined
          ? `fill="${ink}"`
          : `fill="none" stroke="${ink}" stroke-width="${line}" stroke-linejoin="round"`
      const dashed = dash === undefined ? '' : ` stroke-dasharray="${dash}"`
      const faint = opacity === undefined ? '' : ` opacity="${opacity}"`
      return `<path d="${path}" ${how}${dashed}${faint}/>`
    })
    .join('')
}
