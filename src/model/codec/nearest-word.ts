const MOST_CANDIDATES = 2000
const LONGEST_WORD = 60

/**
 * The candidate that the word was most likely meant to be: at most a third of its letters away, by insertions,
 * deletions, replacements and swaps of neighbours. None where nothing is near. Long lists are not searched.
 * Source: Damerau 1964, optimal string alignment.
 */
export function nearestWord(word: string, candidates: Iterable<string>): string | undefined {
  const limit = Math.max(1, Math.floor(word.length / 3))
  let best: string | undefined
  let bestDistance = limit + 1
  let seen = 0
  for (const candidate of candidates) {
    seen += 1
    if (seen > MOST_CANDIDATES) return best
    if (Math.abs(candidate.length - word.length) > limit || candidate.length > LONGEST_WORD) continue
    const distance = distanceBetween(word.toLowerCase(), candidate.toLowerCase())
    if (distance >= bestDistance) continue
    best = candidate
    bestDistance = distance
  }
  return best
}

function distanceBetween(a: string, b: string): number {
  let beforeLast: readonly number[] = []
  let last: readonly number[] = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1]
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      const edits = [at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + (same ? 0 : 1)]
      row.push(Math.min(...edits, swapped ? at(beforeLast, j - 2) + 1 : Number.POSITIVE_INFINITY))
    }
    beforeLast = last
    last = row
  }
  return at(last, b.length)
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY
}
