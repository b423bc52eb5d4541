import { z } from 'zod'
import { resolvedVantage } from '#api/common/vantage'

/** One finding of the linter. Spans point into the agreement file; `quote` is what stands there, letter for letter. */
export const findingSchema = z
  .object({
    rule: z.string(),
    severity: z.string(),
    message: z.string(),
    matters: z.string().optional().describe('Why it matters.'),
    ask: z.string().optional().describe('What to ask the drafters.'),
    spans: z.array(z.object({ from: z.number(), to: z.number(), quote: z.string() }).readonly()).readonly(),
    norms: z.array(z.string()).readonly(),
    provisions: z.array(z.string()).readonly(),
  })
  .readonly()

/** `lint --json` and `GET /agreements/:agreement/findings`. */
export const findingsAnswer = z
  .object({
    vantage: resolvedVantage.optional(),
    agreement: z.string(),
    findings: z.array(findingSchema).readonly(),
  })
  .readonly()

export type FindingsAnswer = z.output<typeof findingsAnswer>
export type FindingAnswer = z.output<typeof findingSchema>
