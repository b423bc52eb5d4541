import { z } from 'zod'
import { saidSchema } from '#api/common/said'
import { agreementParams } from '#api/common/agreement-params'
import { nothing } from '#api/common/nothing'
import { operation } from '#api/operation'

/** What an import made of one file. */
export const importAnswer = z
  .object({
    taken: z.number().int(),
    alreadyThere: z.number().int(),
    skipped: z.number().int(),
    documents: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        locator: z.string().describe('Where in the file; empty for the whole of it.'),
        fresh: z.boolean().describe('Whether it was taken now, and did not stand there already.'),
        items: z.number().int().describe('How many draft items wait for a decision.'),
        unread: z
          .array(
            z.object({
              kind: z.enum(['language', 'behind']),
              what: z.string().describe('The tag of the language, or the name of the element.'),
              characters: z.number().int().optional(),
            }),
          )
          .optional()
          .describe(
            'What of it was not read: its language, or the words behind an element of the page that has no end.',
          ),
      }),
    ),
    refusals: z.array(
      z
        .object({
          name: z.string(),
          locator: z.string(),
          code: z.string(),
          message: z.string(),
          said: saidSchema,
        })
        .readonly(),
    ),
  })
  .readonly()

export type ImportAnswer = z.output<typeof importAnswer>

export const createImport = operation({
  id: 'createImport',
  method: 'post',
  path: '/agreements/:agreement/imports',
  summary: 'Take in a file about an agreement, with all that lies in it',
  doc: 'The original bytes in base64. A message becomes a document, and each file that it carries one of its own. What is refused is named in the answer with its reason, and does not make the operation fail.',
  resource: 'documents',
  who: 'workspace',
  writes: true,
  params: agreementParams,
  query: nothing,
  body: z.object({
    name: z.string().min(1).max(300),
    base64: z.base64().min(1),
    published: z.string().max(40).optional(),
  }),
  answer: importAnswer,
  answerStatus: 201,
  problems: ['no-such-agreement', 'not-a-date', 'ambiguous-date', 'stale', 'not-allowed', 'full'],
})
