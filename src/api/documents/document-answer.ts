import { z } from 'zod'
import { resolvedVantage } from '#api/common/vantage'
import { readingAnswer } from '#api/readings/reading-answer'

/** One document in a list. */
export const documentSummary = z
  .object({
    id: z.string(),
    name: z.string(),
    mediaType: z.string(),
    sha256: z.string(),
    bytes: z.number().int(),
    publishedAt: z.string().optional(),
    recordedAt: z.string(),
    agreement: z.string().optional(),
  })
  .readonly()

/** A document with its text and what the reader made of it. */
export const documentAnswer = z.object({
  ...documentSummary.unwrap().shape,
  vantage: resolvedVantage,
  text: z.string().describe('The canonical text: spans count its UTF-16 units.'),
  reading: readingAnswer.nullable(),
})

export type DocumentSummary = z.output<typeof documentSummary>
export type DocumentAnswer = z.output<typeof documentAnswer>
