import { sorted } from '#base/compare'
import { shingleKeys, SHINGLE_WORDS, splitWords } from '#evidence/shingles'

/** A text made ready to be compared. */
export interface PreparedText {
  readonly words: readonly string[]
  readonly keys: readonly number[]
  readonly shingles: ReadonlySet<number>
  /** Every word with a digit: days, years, amounts. */
  readonly figures: ReadonlySet<string>
}

/** How two texts agree: exact, not estimated. */
export interface Likeness {
  /** How many different three-word sequences both have. */
  readonly shared: number
  /** `shared` as a part of the shorter text: containment in the sense of Broder 1997; 0 to 1. */
  readonly containment: number
  /** `shared` as a part of what either has: resemblance; 0 to 1. */
  readonly resemblance: number
  /** `shared` without the two longest passages: a footer or a stock paragraph is one passage, a copy agrees all over. */
  readonly scattered: number
  /** How many figures both have, and how many the one with fewer has. */
  readonly figures: { readonly common: number; readonly least: number }
}

/** A text as its words, shingles and figures. Linear in its length. */
export function prepareText(text: string): PreparedText {
  const words = splitWords(text)
  const keys = shingleKeys(words)
  const figures = new Set(words.filter((word) => /\p{N}/u.test(word)))
  return { words, keys, shingles: new Set(keys), figures }
}

/** How two prepared texts agree; the order of the two does not matter. Linear in the shorter one. */
export function compareTexts(a: PreparedText, b: PreparedText): Likeness {
  const [small, large] = a.keys.length <= b.keys.length ? [a, b] : [b, a]
  const shared = countShared(small.shingles, large.shingles)
  const least = Math.min(a.shingles.size, b.shingles.size)
  const either = a.shingles.size + b.shingles.size - shared
  return {
    shared,
    containment: least === 0 ? 0 : shared / least,
    scattered: shared - longestPassages(small, large),
    resemblance: either === 0 ? 0 : shared / either,
    figures: compareFigures(a.figures, b.figures),
  }
}

/** The longest run of words of `a` whose three-word sequences all stand in `b`, in the writing of `splitWords`. */
export function sharedPassage(a: PreparedText, b: PreparedText): string {
  let best = { from: 0, count: 0 }
  let from = 0
  for (const [at, key] of a.keys.entries()) {
    if (!b.shingles.has(key)) from = at + 1
    else if (at + 1 - from > best.count) best = { from, count: at + 1 - from }
  }
  if (best.count === 0) return ''
  return a.words.slice(best.from, best.from + Math.min(best.count + SHINGLE_WORDS - 1, SHOWN_WORDS)).join(' ')
}

const SHOWN_WORDS = 14

function countShared(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let shared = 0
  for (const key of a) if (b.has(key)) shared += 1
  return shared
}

// A stock passage is seldom longer; what exceeds this counts as copied.
const STOCK_WORDS = 30

function longestPassages(a: PreparedText, b: PreparedText): number {
  const runs = [0]
  for (const key of a.keys) {
    if (!b.shingles.has(key)) runs.push(0)
    else runs[runs.length - 1] = (runs.at(-1) ?? 0) + 1
  }
  const [longest = 0, second = 0] = sorted(runs, (one, other) => other - one)
  return Math.min(longest, STOCK_WORDS) + Math.min(second, STOCK_WORDS)
}

function compareFigures(a: ReadonlySet<string>, b: ReadonlySet<string>): Likeness['figures'] {
  return { common: [...a].filter((figure) => b.has(figure)).length, least: Math.min(a.size, b.size) }
}
