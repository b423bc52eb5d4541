import { z } from 'zod'
import { resolvedVantage } from '#api/common/vantage'
import type { Statement } from '#time/statement'

/** On what a finding about a text rests, and how sure that is. */
const restsSchema = z
  .object({
    on: z.enum(['words', 'reading']).describe('The words themselves, or what the reader made of them.'),
    sure: z.number().describe('How sure the reader is, 0 to 1; 1 for the words themselves.'),
    because: z.string().describe('In plain words, for people.'),
  })
  .readonly()

/** One finding of the linter. Spans are in what the provision says; `quote` is what stands there, letter for letter. */
export const findingSchema = z
  .object({
    agreement: z.string(),
    rule: z.string(),
    severity: z.enum(['error', 'warning', 'note']),
    message: z.string().describe('What was found, in one line of English that begins with the fault.'),
    found: z
      .custom<Statement>()
      .describe(
        'The same as data, for other languages: `key` names the sentence, `values` fill it. Quoted words stand as the document has them.',
      ),
    provision: z.string().optional(),
    spans: z.array(z.object({ from: z.number(), to: z.number(), quote: z.string() }).readonly()).readonly(),
    norms: z.array(z.string()).readonly(),
    matters: z.string().describe('Why it matters.'),
    question: z.string().describe('What to ask the drafters.'),
    baseRate: z.string().optional().describe('How common it is among known agreements.'),
    rests: restsSchema.optional().describe('Only for a text without a reviewed agreement; spans are then in the text.'),
  })
  .readonly()

/** A finding that the agreement file allows, with the reason it gives. */
const allowedFindingSchema = z.object({ finding: findingSchema, reason: z.string() }).readonly()

/** `lint --json` and `GET /agreements/:agreement/findings`. */
export const findingsAnswer = z
  .object({
    vantage: resolvedVantage.optional(),
    findings: z.array(findingSchema).readonly(),
    allowed: z.array(allowedFindingSchema).readonly(),
  })
  .readonly()

export type FindingsAnswer = z.output<typeof findingsAnswer>
export type FindingAnswer = z.output<typeof findingSchema>
