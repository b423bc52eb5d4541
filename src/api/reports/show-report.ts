import { z } from 'zod'
import { agreementParams } from '#api/common/agreement-params'
import { nothing } from '#api/common/nothing'
import { resolvedVantage, vantageQuery } from '#api/common/vantage'
import { operation } from '#api/operation'

const LANGUAGES = ['en', 'ru', 'es', 'fr', 'ar'] as const

/** A situation report as one file. */
export const reportAnswer = z.object({
  vantage: resolvedVantage,
  since: resolvedVantage.nullable().describe('The vantage that was compared with; null where none was asked for.'),
  format: z.enum(['md', 'html', 'docx']),
  language: z.enum(LANGUAGES).describe('The language that the report is told in; quoted words stay in theirs.'),
  mediaType: z.string(),
  fileName: z.string(),
  encoding: z.enum(['utf-8', 'base64']).describe('How `content` is to be read: `base64` for a Word file.'),
  content: z.string(),
})

export const showReport = operation({
  id: 'showReport',
  method: 'get',
  path: '/agreements/:agreement/report',
  summary: 'The situation report of a day, as a file',
  doc: 'Dated and footnoted, with its knowledge cut-off; with `since` it tells first what changed since the report of that day, as it was known on that day. The same question gives the same bytes.',
  resource: 'reports',
  who: 'anyone',
  writes: false,
  params: agreementParams,
  query: vantageQuery.extend({
    policy: z.string().max(100).optional().describe('The name of an evidence policy, as for the ledger.'),
    overlay: z.string().max(1000).optional().describe('Ids of readings to lay over the clauses, with commas between.'),
    since: z.string().max(40).optional().describe('The day of the report before.'),
    format: z.enum(['md', 'html', 'docx']).default('md'),
    lang: z
      .enum(LANGUAGES)
      .optional()
      .describe('The language; without it the best of `Accept-Language` that is spoken here, else English.'),
  }),
  body: nothing,
  answer: reportAnswer,
  answerStatus: 200,
  problems: ['no-such-agreement', 'ambiguous-date', 'not-a-date', 'no-such-policy', 'no-such-reading', 'wrong-order'],
})
