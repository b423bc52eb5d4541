import { z } from 'zod'
import { agreementParams } from '#api/common/agreement-params'
import { nothing } from '#api/common/nothing'
import { resolvedVantage, vantageQuery } from '#api/common/vantage'
import { operation } from '#api/operation'

/** Where a norm stood at one of the two states of knowledge. */
const comparedStanding = z.object({ status: z.string(), label: z.string(), deadline: z.string().nullable() }).readonly()

/** What changed in what was known about one moment in the world. */
export const comparedKnowledge = z
  .object({
    agreement: z.string(),
    before: resolvedVantage,
    after: resolvedVantage,
    changes: z
      .array(
        z.object({ id: z.string(), says: z.string(), before: comparedStanding, after: comparedStanding }).readonly(),
      )
      .readonly()
      .describe('The norms whose label or deadline differs.'),
    learned: z
      .array(
        z
          .object({
            family: z.enum(['new', 'retracted', 'contradicted', 'regraded', 'amended', 'other']),
            kind: z
              .enum([
                'claim',
                'document',
                'retraction',
                'contradiction',
                'assessment',
                'grade',
                'amendment',
                'coverage',
                'decision',
              ])
              .describe('`contradiction` is of a claim that is contradicted now and was not, also of a new one.'),
            id: z.string(),
            publishedAt: z.string(),
            says: z.string(),
            against: z.array(z.string()).readonly().optional().describe('The claims that say the opposite.'),
          })
          .readonly(),
      )
      .readonly()
      .describe('What became known in between.'),
  })
  .readonly()
  .meta({ id: 'ComparedKnowledge' })

export type ComparedKnowledge = z.output<typeof comparedKnowledge>

export const compareKnowledge = operation({
  id: 'compareKnowledge',
  method: 'get',
  path: '/agreements/:agreement/comparison',
  summary: 'What changed in what was known',
  doc: 'The same moment in the world, seen from two states of knowledge: which norms stand otherwise, and what is new, retracted, contradicted, regraded or amended. Without `asOf` the later of the two days is meant.',
  resource: 'ledgers',
  who: 'anyone',
  writes: false,
  params: agreementParams,
  query: vantageQuery.extend({
    knownAt: z.string().max(40).describe('The earlier state of knowledge, a day or a moment.'),
    and: z.string().max(40).optional().describe('The later state of knowledge. Absent: now.'),
    policy: z.string().max(100).optional().describe('The name of an evidence policy.'),
    overlay: z.string().max(1000).optional().describe('Ids of readings to lay over the clauses, with commas between.'),
  }),
  body: nothing,
  answer: comparedKnowledge,
  answerStatus: 200,
  problems: ['no-such-agreement', 'ambiguous-date', 'not-a-date', 'no-such-policy', 'no-such-reading', 'wrong-order'],
})
