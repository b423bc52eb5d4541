import type { StoreProblem } from '#app/ports'
import { newestFormat } from '#store/migrations/registry'

/** The workspace was written by a later version of the program. */
export function newerFormat(place: string, format: number): StoreProblem {
  return {
    kind: 'newer-format',
    message: `${place} has format ${format} and this version of servanda knows formats up to ${newestFormat}: install the version that wrote it, or a later one; nothing was changed`,
  }
}
