const MOST_CANDIDATES = 2000
const LONGEST_WORD = 60

/**
 * The candidate that the word was most likely meant to be: at most a third of its letters away, by insertions,
 * deletions, replacements and swaps of neighbours; else the only one that begins as it does, or as which it begins. None
 * where nothing is near. Long lists are not searched. Source: Damerau 1964, optimal string alignment.
 */
export function nearestWord(word: string, candidates: Iterable<string>): string | undefined {
  const considered = firstOf(candidates, MOST_CANDIDATES).filter((candidate) => candidate.length <= LONGEST_WORD)
  return word.length > LONGEST_WORD
    ? undefined
    : (nearestByLetters(word, considered) ?? onlyByBeginning(word, considered))
}

function firstOf(candidates: Iterable<string>, most: number): readonly string[] {
  const first: string[] = []
  for (const candidate of candidates) {
    if (first.length >= most) break
    first.push(candidate)
  }
  return first
}

function nearestByLetters(word: string, candidates: readonly string[]): string | undefined {
  const limit = Math.max(1, Math.floor(word.length / 3))
  let best: string | undefined
  let bestDistance = limit + 1
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) > limit) continue
    const distance = distanceBetween(word.toLowerCase(), candidate.toLowerCase())
    if (distance >= bestDistance) continue
    best = candidate
    bestDistance = distance
  }
  return best
}

const SHORTEST_BEGINNING = 3

function onlyByBeginning(word: string, candidates: readonly string[]): string | undefined {
  const lower = word.toLowerCase()
  const found = candidates.filter((candidate) => beginsAlike(lower, candidate.toLowerCase()))
  return found.length === 1 ? found[0] : undefined
}

function beginsAlike(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return short.length >= SHORTEST_BEGINNING && long.startsWith(short)
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
