const largestPage = 1000

/** How many rows a page may have: at least one, at most a thousand, whatever was asked for. */
export function pageSize(limit: number): number {
  if (!Number.isFinite(limit)) return largestPage
  return Math.min(Math.max(Math.trunc(limit), 1), largestPage)
}

/** The sequence number that a page gave out as `next`; 0 at the beginning, nothing where no page gave it out. */
export function afterSequence(after: string | undefined): number | undefined {
  if (after === undefined) return 0
  return /^\d{1,15}$/.test(after) ? Number(after) : undefined
}
