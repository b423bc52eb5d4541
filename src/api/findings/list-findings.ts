import { z } from 'zod'
import { agreementParams } from '#api/common/agreement-params'
import { nothing } from '#api/common/nothing'
import { vantageQuery } from '#api/common/vantage'
import { findingsAnswer } from '#api/findings/findings-answer'
import { operation } from '#api/operation'

export const listFindings = operation({
  id: 'listFindings',
  method: 'get',
  path: '/agreements/:agreement/findings',
  summary: 'What the agreement leaves open or makes unclear',
  doc: 'The findings of the linter on the newest version, each with its rule, its severity and the quoted words.',
  resource: 'findings',
  who: 'anyone',
  writes: false,
  params: agreementParams,
  query: vantageQuery.extend({ rule: z.string().max(100).optional().describe('Only findings of this rule.') }),
  body: nothing,
  answer: findingsAnswer,
  answerStatus: 200,
  problems: ['no-such-agreement', 'no-such-rule'],
})
