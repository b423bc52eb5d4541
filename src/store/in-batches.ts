// Both databases limit the parameters of one statement (SQLite 32766, PostgreSQL 65535); a row has fewer than a dozen.
const batchSize = 500

/** The items in pieces small enough for one statement. */
export function* inBatches<T>(items: readonly T[], size: number = batchSize): Generator<readonly T[]> {
  for (let from = 0; from < items.length; from += size) yield items.slice(from, from + size)
}
