import { z } from 'zod'

/** What a sentence says, for whoever tells it in another language; absent where nothing but the English is known. */
export const saidSchema = z
  .object({
    key: z.string().describe('The key of its message; stable.'),
    values: z
      .record(z.string(), z.unknown())
      .describe('What fills it: words, numbers, or a sentence within, as this one.'),
  })
  .readonly()
  .optional()
