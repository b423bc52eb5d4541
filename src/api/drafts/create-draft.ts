import { z } from 'zod'
import { nothing } from '#api/common/nothing'
import { operation } from '#api/operation'
import { MAX_PASTED_CHARACTERS } from '#api/readings/create-reading'

/** An agreement file that was drafted by rule and that nobody has reviewed. */
export const draftAnswer = z.object({
  agreement: z.string().describe('The id in the file.'),
  text: z.string().describe('The agreement file.'),
  norms: z.number().int(),
  provisions: z.number().int(),
  isDated: z
    .boolean()
    .describe('Whether the text gives its day of conclusion; else the day of drafting stands for it.'),
  open: z.array(z.string()).describe('The numbers of provisions with words that bind, of which nothing was read.'),
  fault: z.string().optional().describe('What has to be mended before the file can be taken in.'),
})

export const createDraft = operation({
  id: 'createDraft',
  method: 'post',
  path: '/drafts',
  summary: 'Draft an agreement file from the words of an agreement',
  doc: 'Nothing is kept: a person looks through the file, and adds it as an agreement when it is right.',
  resource: 'drafts',
  who: 'workspace',
  writes: false,
  params: nothing,
  query: nothing,
  body: z.object({ text: z.string().min(1).max(MAX_PASTED_CHARACTERS) }),
  answer: draftAnswer,
  answerStatus: 200,
  problems: ['empty', 'too-large', 'unsupported-language', 'not-allowed'],
})

export type DraftAnswer = z.output<typeof draftAnswer>
