import { z } from 'zod'
import { draftItemSchema } from '#api/readings/reading-answer'

const item = draftItemSchema

/** What a workspace holds its reviews to. */
export const reviewRulesSchema = z.object({
  coders: z.union([z.literal(1), z.literal(2)]).describe('How many code each document, each without seeing the other.'),
  reviewerDiffers: z.boolean().describe('Whether somebody else than the coder must review.'),
})

const reviewOutcome = z.enum(['accepted', 'amended', 'added', 'rejected', 'merged'])

const decision = z
  .object({
    number: z.number().int(),
    by: z.string(),
    at: z.string(),
    role: z.enum(['coder', 'reviewer']),
    outcome: reviewOutcome,
    why: z.string(),
    into: z.string().optional().describe('The item that says the same, for `merged`.'),
    item,
  })
  .readonly()

const reviewedItem = z
  .object({
    item,
    state: z.enum(['open', 'coded', 'differs', 'settled']),
    outcome: reviewOutcome.optional().describe('The outcome that counts, once it is settled.'),
    decisions: z.array(decision).readonly(),
    nowRead: item.optional(),
    claim: z.string().optional().describe('The claim of the record that it became.'),
  })
  .readonly()

const counts = z.object({
  open: z.number().int(),
  coded: z.number().int(),
  differs: z.number().int(),
  settled: z.number().int(),
  kept: z.number().int(),
})

/** A document's review as one person may see it. */
export const reviewAnswer = z
  .object({
    document: z.string(),
    name: z.string(),
    publishedAt: z.string().optional(),
    agreement: z.string().optional(),
    etag: z.string().describe('For `If-Match` of the next act.'),
    as: z.string().describe('As whom it was asked.'),
    role: z.enum(['coder', 'reviewer', 'none']).describe('What this person may decide as now.'),
    rules: reviewRulesSchema,
    text: z.string().describe('The canonical text: spans count its UTF-16 units.'),
    direction: z.enum(['ltr', 'rtl']).describe('Which way the text runs, by its first strong letter.'),
    read: z
      .object({ language: z.string(), kind: z.enum(['instrument', 'report']), complete: z.boolean() })
      .nullable()
      .describe('What the reader says of the text as a whole; null where it could not read it.'),
    source: z.string().nullable().describe('The source that the record names for the document; claims wait for it.'),
    items: z.array(reviewedItem).readonly(),
    counts,
    normLines: z.string().describe('Kept norms as lines for the agreement file; empty where there are none.'),
    coders: z.array(z.object({ by: z.string(), decided: z.number().int(), done: z.boolean() }).readonly()).readonly(),
    coded: z.boolean().describe('Whether as many coders as the rules ask for are done.'),
    coderAgreement: z
      .object({
        items: z.number().int(),
        same: z.number().int(),
        kappa: z.number().optional(),
        spans: z.object({ exact: z.number(), overlap: z.number() }),
      })
      .optional()
      .describe('How far two coders agree, once both are done.'),
  })
  .meta({ id: 'Review' })

/** One document of the queue. */
export const reviewSummary = z
  .object({ document: z.string(), name: z.string(), publishedAt: z.string().optional(), counts, coded: z.boolean() })
  .readonly()

export type ReviewAnswer = z.output<typeof reviewAnswer>
export type ReviewSummary = z.output<typeof reviewSummary>
