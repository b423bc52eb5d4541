import { z } from 'zod'

/** The vantage as a person asks for it: a day or a moment on either axis; absent means now. */
export const vantageQuery = z.object({
  asOf: z
    .string()
    .max(40)
    .optional()
    .describe(
      'The moment in the world: a day (2020-11-16, its last instant in the zone of the agreement) or a moment (2020-11-16T12:00Z). Absent: now.',
    ),
  knownAt: z.string().max(40).optional().describe('The state of knowledge, written in the same way. Absent: now.'),
  axis: z
    .enum(['published', 'recorded'])
    .optional()
    .describe('Which stamp of knowledge counts: when the public could know, or when the system recorded it.'),
})

/** The vantage as it was resolved: every answer repeats it. */
export const resolvedVantage = z
  .object({
    asOf: z.string().describe('Instant in UTC.'),
    asKnownAt: z.string().describe('Instant in UTC.'),
    axis: z.enum(['published', 'recorded']),
    zone: z.string().describe('The zone in which days were resolved and in which deadlines are told.'),
  })
  .readonly()
  .meta({ id: 'Vantage' })

export type ResolvedVantage = z.output<typeof resolvedVantage>
