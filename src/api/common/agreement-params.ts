import { z } from 'zod'

/** The id of an agreement in the path. */
export const agreementParams = z.object({
  agreement: z.string().min(1).max(200).describe('The id of the agreement.'),
})
