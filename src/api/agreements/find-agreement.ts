import { z } from 'zod'
import { agreementParams } from '#api/common/agreement-params'
import { nothing } from '#api/common/nothing'
import { resolvedVantage, vantageQuery } from '#api/common/vantage'
import { operation } from '#api/operation'
import type { Agreement } from '#model/instrument/agreement'
import type { RecordOf } from '#model/record/record'

/** The whole agreement and its record as data, so that the browser reckons by itself. */
export const agreementAnswer = z.object({
  vantage: resolvedVantage,
  etag: z.string().describe('For `If-Match` of the next write.'),
  version: z.number().int(),
  sha256: z.string(),
  recordedAt: z.string(),
  text: z.string().describe('The agreement file as it was written; spans of findings point into it.'),
  agreement: z.custom<Agreement>().describe('The model; see the reference of the agreement file.'),
  record: z.custom<RecordOf>().describe('Every entry that was known at the vantage, in the order of entry.'),
})

export const findAgreement = operation({
  id: 'findAgreement',
  method: 'get',
  path: '/agreements/:agreement',
  summary: 'One agreement with its record',
  doc: 'Confidential claims are in it only on the machine of the workspace, never on a server that faces the public.',
  resource: 'agreements',
  who: 'anyone',
  writes: false,
  params: agreementParams,
  query: vantageQuery,
  body: nothing,
  answer: agreementAnswer,
  answerStatus: 200,
  problems: ['no-such-agreement', 'ambiguous-date', 'not-a-date'],
})

export type AgreementAnswer = z.output<typeof agreementAnswer>
