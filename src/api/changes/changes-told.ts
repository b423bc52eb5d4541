import { z } from 'zod'

/**
 * What the stream of changes tells: which agreements and documents changed, by id alone. Who did what is not told; a reader
 * asks again for what it shows and gets what it may see. `workspace` means that anything may have changed.
 */
export const changesTold = z.object({
  changes: z.array(
    z.object({
      kind: z.enum(['agreement', 'document', 'workspace']),
      id: z.string(),
    }),
  ),
})

/** One event of the stream. */
export type ChangesTold = z.output<typeof changesTold>

/** One thing that changed. */
export type ChangeTold = ChangesTold['changes'][number]
