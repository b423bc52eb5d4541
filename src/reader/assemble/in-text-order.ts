import type { DraftItem } from '#reader/reading'

/**
 * Items in the order of the text: by where they begin, the longer before what lies in it, then by id. Put into one
 * bucket for each place of the text, since a long text has as many items as it has sentences, and comparing them all
 * with each other would take longer than finding them.
 */
export function inTextOrder(items: readonly DraftItem[], textLength: number): readonly DraftItem[] {
  /** For each place the last item put there, and for each item the one put there before it; both counted from 1. */
  const last = new Int32Array(textLength + 1)
  const before = new Int32Array(items.length + 1)
  let count = 0
  for (const { span } of items) {
    count += 1
    before[count] = last[span.from] ?? 0
    last[span.from] = count
  }
  const ordered: DraftItem[] = []
  for (let place = 0; place <= textLength; place += 1) {
    const top = last[place] ?? 0
    if (top > 0) addBucket(ordered, items, { before, top })
  }
  return ordered
}

function addBucket(
  ordered: DraftItem[],
  items: readonly DraftItem[],
  { before, top }: { readonly before: Int32Array; readonly top: number },
): void {
  const start = ordered.length
  for (let at = top; at > 0; at = before[at] ?? 0) {
    const item = items[at - 1]
    if (item !== undefined) ordered.push(item)
  }
  if (ordered.length - start < 2) return
  const bucket = ordered.splice(start).reverse()
  if (bucket.length > 2) bucket.sort(longestFirst)
  else if (isLater(bucket[0], bucket[1])) bucket.reverse()
  for (const item of bucket) ordered.push(item)
}

function isLater(first: DraftItem | undefined, second: DraftItem | undefined): boolean {
  return first !== undefined && second !== undefined && longestFirst(second, first) < 0
}

function longestFirst(a: DraftItem, b: DraftItem): number {
  return b.span.to - a.span.to || (a.id < b.id ? -1 : 1)
}
