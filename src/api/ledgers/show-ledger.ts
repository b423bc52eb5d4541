import { z } from 'zod'
import { agreementParams } from '#api/common/agreement-params'
import { nothing } from '#api/common/nothing'
import { vantageQuery } from '#api/common/vantage'
import { ledgerAnswer } from '#api/ledgers/ledger-answer'
import { operation } from '#api/operation'

export const showLedger = operation({
  id: 'showLedger',
  method: 'get',
  path: '/agreements/:agreement/ledger',
  summary: 'The ledger from a vantage, with reasons',
  doc: 'Each norm with its status, its four coordinates, the claims that were weighed and the steps that led there.',
  resource: 'ledgers',
  who: 'anyone',
  writes: false,
  params: agreementParams,
  query: vantageQuery.extend({
    policy: z
      .string()
      .max(100)
      .optional()
      .describe('The name of an evidence policy, with its version where it matters: `clear-and-convincing@1`.'),
    overlay: z.string().max(1000).optional().describe('Ids of readings to lay over the clauses, with commas between.'),
  }),
  body: nothing,
  answer: ledgerAnswer,
  answerStatus: 200,
  problems: ['no-such-agreement', 'ambiguous-date', 'not-a-date', 'no-such-policy', 'no-such-reading'],
})
