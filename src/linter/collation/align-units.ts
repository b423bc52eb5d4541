import { differingStretches } from '#base/differing-stretches'
import type { WordedUnit } from '#linter/collation/worded-unit'

/** A provision of one text beside the same of the other; one of them is absent where the other text has nothing. */
export type UnitPair = readonly [WordedUnit | undefined, WordedUnit | undefined]

/**
 * The provisions of two texts beside each other: by their numbers where both have them, each once; otherwise by what they
 * have word for word, and between these in their order, the likest together.
 */
export function alignUnits(first: readonly WordedUnit[], second: readonly WordedUnit[]): readonly UnitPair[] {
  return areNumbered(first) && areNumbered(second) ? byNumber(first, second) : byWords(first, second)
}

function areNumbered(units: readonly WordedUnit[]): boolean {
  const numbers = units.flatMap(({ unit }) => unit.number ?? [])
  return numbers.length > 0 && numbers.length * 2 >= units.length && new Set(numbers).size === numbers.length
}

function byNumber(first: readonly WordedUnit[], second: readonly WordedUnit[]): readonly UnitPair[] {
  const others = new Map(
    second.flatMap((unit) => (unit.unit.number === undefined ? [] : [[unit.unit.number, unit] as const])),
  )
  const known = new Set(first.map(({ unit }) => unit.number))
  const numbered = first
    .filter(({ unit }) => unit.number !== undefined)
    .map((unit): UnitPair => [unit, others.get(unit.unit.number ?? '')])
  const extra = second
    .filter(({ unit }) => unit.number !== undefined && !known.has(unit.number))
    .map((unit): UnitPair => [undefined, unit])
  return [...byWords(first.filter(isPreamble), second.filter(isPreamble)), ...numbered, ...extra]
}

function isPreamble({ unit }: WordedUnit): boolean {
  return unit.number === undefined
}

function byWords(first: readonly WordedUnit[], second: readonly WordedUnit[]): readonly UnitPair[] {
  const stretches = differingStretches(first.map(keyOf), second.map(keyOf))
  const pairs: UnitPair[] = []
  let [at, there] = [0, 0]
  // What both have word for word lies between the stretches, as long in the one as in the other.
  const alike = (until: number): void => {
    for (; at < until; at += 1, there += 1) pairs.push([first[at], second[there]])
  }
  for (const stretch of stretches) {
    alike(stretch.first.from)
    pairs.push(
      ...pairUp(
        first.slice(stretch.first.from, stretch.first.to),
        second.slice(stretch.second.from, stretch.second.to),
      ),
    )
    ;[at, there] = [stretch.first.to, stretch.second.to]
  }
  alike(first.length)
  return pairs
}

function keyOf({ words }: WordedUnit): string {
  return words.map((word) => word.key).join(' ')
}

const LEAST_LIKENESS = 0.35

/** In their order, each with the first that is like it; what is like nothing stands alone. */
function pairUp(first: readonly WordedUnit[], second: readonly WordedUnit[]): readonly UnitPair[] {
  const pairs: UnitPair[] = []
  let next = 0
  for (const unit of first) {
    const found = nextAlike(unit, second, next)
    if (found === undefined) {
      pairs.push([unit, undefined])
      continue
    }
    for (let at = next; at < found; at += 1) pairs.push([undefined, second[at]])
    pairs.push([unit, second[found]])
    next = found + 1
  }
  for (let at = next; at < second.length; at += 1) pairs.push([undefined, second[at]])
  return pairs
}

const FARTHEST = 20

function nextAlike(unit: WordedUnit, others: readonly WordedUnit[], from: number): number | undefined {
  for (let at = from; at < Math.min(others.length, from + FARTHEST); at += 1) {
    const other = others[at]
    if (other !== undefined && likeness(unit, other) >= LEAST_LIKENESS) return at
  }
  return undefined
}

/** How many words two units share, of those they have. Source: Dice 1945. */
function likeness(a: WordedUnit, b: WordedUnit): number {
  const [first, second] = [new Set(a.words.map((word) => word.key)), new Set(b.words.map((word) => word.key))]
  const shared = [...first].filter((key) => second.has(key)).length
  return first.size + second.size === 0 ? 0 : (2 * shared) / (first.size + second.size)
}
