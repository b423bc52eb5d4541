import { z } from 'zod'
import { nothing } from '#api/common/nothing'
import { operation } from '#api/operation'
import { readingAnswer } from '#api/readings/reading-answer'

/** Longest text that is read on request; longer ones are imported as documents. */
export const MAX_PASTED_CHARACTERS = 1_000_000

export const createReading = operation({
  id: 'createReading',
  method: 'post',
  path: '/readings',
  summary: 'Read a pasted text',
  doc: 'Draft items with spans into the text that was sent. Nothing is kept: the same text always gives the same reading.',
  resource: 'readings',
  who: 'workspace',
  writes: false,
  params: nothing,
  query: nothing,
  body: z.object({
    text: z.string().min(1).max(MAX_PASTED_CHARACTERS),
    published: z.string().max(40).optional().describe('When the text was published: 2020-11-17.'),
    kind: z.enum(['instrument', 'report']).optional(),
    agreement: z
      .string()
      .max(200)
      .optional()
      .describe('An agreement whose parties and places are known by name, and to whose norms the items are linked.'),
  }),
  answer: readingAnswer,
  answerStatus: 200,
  problems: ['empty', 'too-large', 'unsupported-language', 'ambiguous-date', 'no-such-agreement', 'not-allowed'],
})
