import { z } from 'zod'
import { nothing } from '#api/common/nothing'
import { operation } from '#api/operation'

/** The demonstration case in the workspace, and the day to look at it first. */
export const demonstrationAnswer = z.object({
  agreement: z.string(),
  documents: z
    .number()
    .int()
    .describe('How many documents were taken in now; none where the case stood there already.'),
  entries: z.number().int().describe('How many entries of the record were added now.'),
  asOf: z.string().describe('A day on which the case shows most.'),
  knownAt: z.string(),
})

export type DemonstrationAnswer = z.output<typeof demonstrationAnswer>

export const createDemonstration = operation({
  id: 'createDemonstration',
  method: 'post',
  path: '/demonstrations',
  summary: 'Take the demonstration case into the workspace',
  doc: 'An agreement with its record and reports, as they come with the program. What stands there already is left as it is, so that asking twice adds nothing; send `If-Match: *`.',
  resource: 'workspace',
  who: 'workspace',
  writes: true,
  params: nothing,
  query: nothing,
  body: z.object({}),
  answer: demonstrationAnswer,
  answerStatus: 201,
  problems: ['no-demonstration', 'same-id', 'not-allowed', 'locked', 'full'],
})
