import { z } from 'zod'

/** No parameters, no query or no body. */
export const nothing = z.object({})
