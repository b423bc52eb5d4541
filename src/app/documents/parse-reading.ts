import { readingAnswer, type ReadingAnswer } from '#api/readings/reading-answer'
import type { Reading } from '#reader/reading'

/** A reading as it was kept, or nothing where it was written by a reader of another shape. */
export function parseReading(json: string): ReadingAnswer | undefined {
  try {
    const parsed = readingAnswer.safeParse(JSON.parse(json))
    return parsed.success ? parsed.data : undefined
  } catch {
    return undefined
  }
}

/** A reading as answers carry it: the same data, by the contract's type. */
export function toReadingAnswer(reading: Reading): ReadingAnswer {
  return readingAnswer.parse(reading)
}
