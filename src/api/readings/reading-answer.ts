import { z } from 'zod'

const span = z.object({ from: z.number(), to: z.number() }).readonly()

/** A party or place as the text names it, with the id it was linked to. */
const namedThing = z
  .looseObject({
    said: z.string(),
    span: span.optional(),
    id: z.string().optional(),
    name: z.string().optional(),
    side: z.string().optional(),
  })
  .meta({ id: 'NamedThing' })

const readDeadline = z.looseObject({
  value: z.string(),
  edge: z.enum(['included', 'excluded', 'open']),
  anchor: z.unknown(),
  said: z.string(),
})

/** One draft item; fields beyond these differ by kind and are described in the reader's reference. */
export const draftItemSchema = z
  .looseObject({
    kind: z.string(),
    id: z.string().optional(),
    quote: z.string().describe('Letter for letter what stands at the span.'),
    span,
    sure: z.number().min(0).max(1),
    bearer: namedThing.optional(),
    counterparty: namedThing.optional(),
    guarantor: namedThing.optional(),
    action: z.string().optional(),
    place: namedThing.optional(),
    deadline: readDeadline.optional(),
    basis: z.looseObject({ kind: z.string(), speaker: z.string().optional() }).optional(),
    speakers: z
      .array(
        z.looseObject({
          name: z.string(),
          named: z.boolean(),
          office: z.string().optional(),
          pastOffice: z.string().optional(),
          side: z.string().optional(),
        }),
      )
      .readonly()
      .optional(),
    standing: z.string().optional(),
    gap: z.string().optional(),
    norm: z.string().optional().describe('Beside a chosen agreement: the norm it bears on, where one stands out.'),
    bearsOn: z
      .array(z.looseObject({ norm: z.string(), sure: z.number().min(0).max(1), because: z.string() }))
      .readonly()
      .optional()
      .describe('Beside a chosen agreement: the norms it may bear on, surest first, each with why.'),
    about: z.unknown().optional(),
    reasons: z
      .array(z.looseObject({ field: z.string(), how: z.string(), words: z.string() }))
      .readonly()
      .optional(),
  })
  .meta({ id: 'DraftItem' })

/** `read --json` and `POST /readings`: a text as read. */
export const readingAnswer = z.looseObject({
  document: z.looseObject({
    published: z.string().optional(),
    language: z.string(),
    kind: z.enum(['instrument', 'report']),
    complete: z.boolean(),
    incompleteBecause: z.string().optional(),
    title: z.string().optional(),
  }),
  items: z.array(draftItemSchema).readonly(),
})

export type ReadingAnswer = z.output<typeof readingAnswer>
export type DraftItemAnswer = z.output<typeof draftItemSchema>
