import { z } from 'zod'
import { saidSchema } from '#api/common/said'

/** One fault of what was sent: where, which words, what to do. */
export const faultSchema = z
  .object({
    message: z.string(),
    line: z.number().int().optional(),
    column: z.number().int().optional(),
    words: z.string().optional(),
    remedy: z.string().optional(),
    file: z.string().optional(),
  })
  .readonly()

/** A problem as every failed operation answers with it. Source: RFC 9457. */
export const problemSchema = z
  .object({
    type: z.string().describe('A page about this kind of problem; stable.'),
    title: z.string(),
    status: z.number().int(),
    code: z.string().describe('Stable word for programs.'),
    detail: z.string().describe('What was found and what to do.'),
    said: saidSchema,
    faults: z.array(faultSchema).readonly().optional(),
  })
  .readonly()

export type Fault = z.output<typeof faultSchema>
export type ProblemObject = z.output<typeof problemSchema>
