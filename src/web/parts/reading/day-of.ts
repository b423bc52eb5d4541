import { dateOf, parseTimePoint } from '#time/time-point'
import type { Speech } from '#views/speech/speech'
import { dateWords } from '#views/words/time-words'

/** The day of what a server wrote, with the month in letters; what is no day stands as it is. */
export function dayOf(written: string, speech: Speech): string {
  const point = parseTimePoint(written)
  return point.ok ? dateWords(dateOf(point.value), 'short', speech) : written
}
