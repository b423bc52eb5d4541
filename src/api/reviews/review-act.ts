import { z } from 'zod'
import { STANDINGS } from '#model/record/record'
import { REVIEWABLE_KINDS } from '#model/review/review-act'

const words = z.string().trim().min(1).max(300)

/** What a person changes of a draft item; what is left out stays as it was. */
export const itemChange = z
  .object({
    span: z.object({ from: z.number().int().min(0), to: z.number().int().min(1) }).optional(),
    kind: z.enum(REVIEWABLE_KINDS).optional(),
    says: words.optional().describe('A claim in one line of our own words.'),
    standing: z.enum(STANDINGS).optional().describe('How what a claim tells stands.'),
    norm: z.string().max(200).optional().describe('The norm that a claim is about; empty: none.'),
    when: z.string().max(40).optional().describe('The day on which a claimed thing happened; empty: unsaid.'),
    bearer: words.optional(),
    counterparty: words.optional(),
    action: z.string().max(60).optional().describe('The kind of action of a norm.'),
    deadline: words.optional().describe('A deadline as people say it: `by 20 November 2020`.'),
  })
  .readonly()
  .meta({ id: 'ItemChange' })

const why = z
  .string()
  .trim()
  .max(1000)
  .default('')
  .describe('Why; needed for everything but accepting, taking over and being done.')

/** One act of review as it is asked for. Quotations are taken from the text, never from the request. */
export const askedAct = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('accept'), item: z.string().max(100), why }),
  z.object({ kind: z.literal('amend'), item: z.string().max(100), change: itemChange, why }),
  z.object({ kind: z.literal('add'), change: itemChange, why }),
  z.object({ kind: z.literal('reject'), item: z.string().max(100), why }),
  z.object({ kind: z.literal('merge'), item: z.string().max(100), into: z.string().max(100), why }),
  z.object({ kind: z.literal('take'), decision: z.number().int().describe('Another decision, by its number.'), why }),
  z.object({ kind: z.literal('undo'), item: z.string().max(100), why }),
  z.object({ kind: z.literal('finish'), why }),
  z.object({ kind: z.literal('reopen'), why }),
])

/** Under whose name somebody reviews; absent: the person of the server. */
export const asPerson = z
  .string()
  .trim()
  .min(1)
  .max(100)
  .optional()
  .describe('Under whose name; absent: the person of the server. Nothing proves it: everybody here is trusted.')

export type AskedAct = z.output<typeof askedAct>
export type ItemChange = z.output<typeof itemChange>
