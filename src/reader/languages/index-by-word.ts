/** Entries by each word of theirs, in the order of the list. */
export function indexByWord<T>(
  entries: readonly T[],
  wordsOf: (entry: T) => readonly string[],
): ReadonlyMap<string, readonly T[]> {
  const index = new Map<string, T[]>()
  for (const entry of entries) {
    for (const word of new Set(wordsOf(entry))) {
      const list = index.get(word)
      if (list === undefined) index.set(word, [entry])
      else list.push(entry)
    }
  }
  return index
}
