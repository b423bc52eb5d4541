import type { IntakeItem, Refusal, Whence } from '#app/intake/intake-item'
import type { Unread } from '#app/ports'
import type { ReadItem } from '#app/intake/read-item'

/** One document that an import found: taken now, or there before. */
export interface TakenDocument extends Whence {
  readonly id: string
  readonly fresh: boolean
  /** How many draft items were read in it now; none where it stood there already. */
  readonly items: number
  /** What of it was not read. */
  readonly unread?: readonly Unread[]
}

/** What was taken, what stood there already, what was skipped and why. */
export interface IntakeReport {
  readonly taken: number
  readonly alreadyThere: number
  readonly skipped: number
  /** Bytes of everything that was looked at. */
  readonly bytes: number
  /** How many were taken of each form. */
  readonly forms: Readonly<Record<string, number>>
  /** How many were skipped for each reason, by its stable code. */
  readonly reasons: Readonly<Record<string, number>>
  /** The first thousand, in the order in which they came. */
  readonly documents: readonly TakenDocument[]
  readonly refusals: readonly Refusal[]
}

/** An import under way. */
export interface Tally {
  readonly report: () => IntakeReport
  readonly take: (item: IntakeItem, id: string, read: Pick<ReadItem, 'mediaType' | 'items' | 'unread'>) => void
  readonly pass: (item: IntakeItem, id: string) => void
  readonly refuse: (refusal: Refusal) => void
}

// Lists in memory must not grow with the import; the counts go on.
const mostListed = 1000

/** Counts as the import goes on. */
export function startTally(): Tally {
  const forms = new Map<string, number>()
  const reasons = new Map<string, number>()
  const documents: TakenDocument[] = []
  const refusals: Refusal[] = []
  const counts = { taken: 0, alreadyThere: 0, skipped: 0, bytes: 0 }
  const list = ({ from, locator, name }: IntakeItem, found: Omit<TakenDocument, keyof Whence>): void => {
    if (documents.length < mostListed) documents.push({ from, locator, name, ...found })
  }
  return {
    report: () => ({
      ...counts,
      forms: Object.fromEntries(forms),
      reasons: Object.fromEntries(reasons),
      documents: [...documents],
      refusals: [...refusals],
    }),
    take: (item, id, { mediaType, items, unread }) => {
      counts.taken += 1
      counts.bytes += item.bytes.length
      count(forms, mediaType)
      list(item, { id, fresh: true, items, ...(unread === undefined ? {} : { unread }) })
    },
    pass: (item, id) => {
      counts.alreadyThere += 1
      counts.bytes += item.bytes.length
      list(item, { id, fresh: false, items: 0 })
    },
    refuse: (refusal) => {
      counts.skipped += 1
      count(reasons, refusal.problem.code)
      if (refusals.length < mostListed) refusals.push(refusal)
    },
  }
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}
