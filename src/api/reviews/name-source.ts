import { z } from 'zod'
import { nothing } from '#api/common/nothing'
import { operation } from '#api/operation'
import { asPerson } from '#api/reviews/review-act'
import { reviewAnswer } from '#api/reviews/review-answer'
import { documentParams } from '#api/reviews/show-review'

export const nameSource = operation({
  id: 'nameSource',
  method: 'post',
  path: '/documents/:document/source',
  summary: 'Say whose document it is, so that its claims can go into the record',
  doc: 'The id of a source of the record, or the name of a new one. Claims that wait for it go into the record at once. `If-Match: *`.',
  resource: 'reviews',
  who: 'workspace',
  writes: true,
  params: documentParams,
  query: nothing,
  body: z.object({
    as: asPerson,
    source: z.string().trim().min(1).max(200),
    published: z
      .string()
      .max(40)
      .optional()
      .describe(
        'When it was published; needed where the document itself does not say so, and not heard where it does.',
      ),
  }),
  answer: reviewAnswer,
  answerStatus: 201,
  problems: [
    'no-such-document',
    'no-agreement',
    'source-is-named',
    'not-dated',
    'not-a-date',
    'ambiguous-date',
    'not-allowed',
  ],
})
