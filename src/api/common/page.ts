import { z } from 'zod'

/** How a long list is asked for, page by page. */
export const pageQuery = z.object({
  limit: z.coerce.number().int().min(1).max(200).default(50).describe('At most so many items.'),
  after: z.string().max(200).optional().describe('The `next` of the page before.'),
})

/** One page of a list; `next` is given back as `after` to go on, and is absent on the last page. */
export function pageOf<Item extends z.ZodType>(
  item: Item,
): z.ZodObject<{ items: z.ZodReadonly<z.ZodArray<Item>>; next: z.ZodOptional<z.ZodString> }> {
  return z.object({ items: z.array(item).readonly(), next: z.string().optional() })
}
