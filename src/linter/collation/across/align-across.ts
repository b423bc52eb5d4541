import type { Facts } from '#linter/collation/across/facts'
import type { TextUnit } from '#linter/collation/split-units'

/** A provision with its normal form. */
export interface FactUnit {
  readonly unit: TextUnit
  readonly facts: Facts
}

/** A provision beside the same in the other language; one of them absent where the other text has nothing. */
export type FactPair = readonly [FactUnit | undefined, FactUnit | undefined]

/**
 * The provisions of two texts in two languages beside each other: by number where both have numbers, each once; otherwise
 * in their order, by the days, numbers and lengths they share. Source: Needleman and Wunsch 1970; Gale and Church 1993.
 */
export function alignAcross(first: readonly FactUnit[], second: readonly FactUnit[]): readonly FactPair[] {
  if (!areNumbered(first) || !areNumbered(second)) return inOrder(first, second)
  const others = new Map(second.map((each) => [each.unit.number, each]))
  const known = new Set(first.map(({ unit }) => unit.number))
  const preambles = inOrder(first.filter(isPreamble), second.filter(isPreamble))
  const numbered = first
    .filter((each) => !isPreamble(each))
    .map((each): FactPair => [each, others.get(each.unit.number)])
  const extra = second.filter((each) => !isPreamble(each) && !known.has(each.unit.number))
  return [...preambles, ...numbered, ...extra.map((each): FactPair => [undefined, each])]
}

function isPreamble({ unit }: FactUnit): boolean {
  return unit.number === undefined
}

function areNumbered(units: readonly FactUnit[]): boolean {
  const numbers = units.flatMap(({ unit }) => unit.number ?? [])
  return numbers.length > 0 && numbers.length * 2 >= units.length && new Set(numbers).size === numbers.length
}

const MOST_CELLS = 1_000_000
const GAP = -0.6

/** The best order-keeping pairing; texts too long for it are paired as they stand. */
function inOrder(first: readonly FactUnit[], second: readonly FactUnit[]): readonly FactPair[] {
  const [n, m] = [first.length, second.length]
  if (n * m > MOST_CELLS) return Array.from({ length: Math.max(n, m) }, (_, at): FactPair => [first[at], second[at]])
  const width = m + 1
  const score = new Float64Array((n + 1) * width)
  for (let i = n; i >= 0; i -= 1) {
    for (let j = m; j >= 0; j -= 1) {
      if (i === n || j === m) score[i * width + j] = (n - i + m - j) * GAP
      else score[i * width + j] = bestAt(score, [i, j, width], alikeness(first[i], second[j]))
    }
  }
  return traced(first, second, score)
}

function bestAt(score: Float64Array, [i, j, width]: readonly [number, number, number], alike: number): number {
  return Math.max(
    alike + (score[(i + 1) * width + j + 1] ?? 0),
    GAP + (score[(i + 1) * width + j] ?? 0),
    GAP + (score[i * width + j + 1] ?? 0),
  )
}

function traced(first: readonly FactUnit[], second: readonly FactUnit[], score: Float64Array): readonly FactPair[] {
  const width = second.length + 1
  const pairs: FactPair[] = []
  let [i, j] = [0, 0]
  while (i < first.length && j < second.length) {
    const here = score[i * width + j] ?? 0
    if (here === alikeness(first[i], second[j]) + (score[(i + 1) * width + j + 1] ?? 0)) {
      pairs.push([first[i], second[j]])
      i += 1
      j += 1
    } else if (here === GAP + (score[(i + 1) * width + j] ?? 0)) {
      pairs.push([first[i], undefined])
      i += 1
    } else {
      pairs.push([undefined, second[j]])
      j += 1
    }
  }
  for (; i < first.length; i += 1) pairs.push([first[i], undefined])
  for (; j < second.length; j += 1) pairs.push([undefined, second[j]])
  return pairs
}

/** From above by shared days and numbers, from below by lengths that do not fit. */
function alikeness(one: FactUnit | undefined, other: FactUnit | undefined): number {
  if (one === undefined || other === undefined) return GAP
  const [a, b] = [keysOf(one), keysOf(other)]
  const shared = [...a].filter((key) => b.has(key)).length
  const total = Math.max(a.size, b.size)
  const lengths = Math.abs(Math.log((one.facts.words.length + 5) / (other.facts.words.length + 5)))
  return 0.5 + (total === 0 ? 0 : (2 * shared) / total - 0.5) - lengths
}

function keysOf({ facts }: FactUnit): ReadonlySet<string> {
  return new Set([...facts.dates.map(({ date }) => date), ...facts.numbers.map(({ value }) => String(value))])
}
