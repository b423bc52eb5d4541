import { z } from 'zod'
import { nothing } from '#api/common/nothing'
import { pageOf, pageQuery } from '#api/common/page'
import { resolvedVantage, vantageQuery } from '#api/common/vantage'
import { operation } from '#api/operation'

/** One agreement in the list. */
export const agreementSummary = z
  .object({
    id: z.string(),
    title: z.string(),
    version: z.number().int(),
    etag: z.string(),
    recordedAt: z.string(),
    kind: z.string(),
    concludedOn: z.string(),
    norms: z.number().int(),
    signatories: z.array(z.string()).readonly(),
  })
  .readonly()

export const listAgreements = operation({
  id: 'listAgreements',
  method: 'get',
  path: '/agreements',
  summary: 'The agreements of the workspace',
  doc: 'In the order of their ids.',
  resource: 'agreements',
  who: 'anyone',
  writes: false,
  params: nothing,
  query: vantageQuery.extend(pageQuery.shape),
  body: nothing,
  answer: pageOf(agreementSummary).extend({ vantage: resolvedVantage }),
  answerStatus: 200,
  problems: ['ambiguous-date', 'not-a-date'],
})

export type AgreementSummary = z.output<typeof agreementSummary>
