import type { Arrival } from '#app/intake/intake-item'

// A reading has some twenty times the letters of its text, and two batches are in memory at once.
const mostItems = 256
const mostBytes = 4_000_000

/** The arrivals in batches that one transaction keeps: at most so many, and of so many bytes unless one has more. */
export async function* batchesOf(arrivals: AsyncIterable<Arrival>): AsyncGenerator<readonly Arrival[]> {
  let batch: Arrival[] = []
  let bytes = 0
  for await (const arrival of arrivals) {
    const size = arrival.kind === 'item' ? arrival.item.bytes.length : 0
    if (batch.length > 0 && (batch.length === mostItems || bytes + size > mostBytes)) {
      yield batch
      batch = []
      bytes = 0
    }
    batch.push(arrival)
    bytes += size
  }
  if (batch.length > 0) yield batch
}
