import { z } from 'zod'

/** The id of a feed in the path. */
export const feedParams = z.object({ feed: z.string().min(1).max(200).describe('The id of the feed.') })
