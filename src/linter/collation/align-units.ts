import { differingStretches } from '#base/differing-stretches'
import type { WordedUnit } from '#linter/collation/worded-unit'

/** A provision of one text beside the same of the other; one of them is absent where the other text has nothing. */
export type UnitPair = readonly [WordedUnit | undefined, WordedUnit | undefined]

/**
 * The provisions of two texts beside each other: first what both have word for word, wherever it stands; where both have
 * numbers, then what has one number and is alike; and what is left in its order and then anywhere, the likest together.
 */
export function alignUnits(first: readonly WordedUnit[], second: readonly WordedUnit[]): readonly UnitPair[] {
  const isNumbered = areNumbered(first) && areNumbered(second)
  const found = new Map<WordedUnit, WordedUnit>()
  const taken = new Set<WordedUnit>()
  const pair = (one: WordedUnit, other: WordedUnit): void => {
    found.set(one, other)
    taken.add(other)
  }
  for (const [one, other] of isNumbered ? wordForWord(first, second) : inOrder(first, second)) pair(one, other)
  const free = (): Rest => ({
    first: first.filter((unit) => !found.has(unit)),
    second: second.filter((unit) => !taken.has(unit)),
  })
  if (isNumbered) for (const [one, other] of byNumber(free(), LEAST_LIKENESS)) pair(one, other)
  else for (const [one, other] of wordForWord(free().first, free().second)) pair(one, other)
  for (const [one, other] of byLikeness(free())) pair(one, other)
  if (isNumbered) for (const [one, other] of byNumber(free(), 0)) pair(one, other)
  return inPlace(first, second, found)
}

type Pairs = readonly (readonly [WordedUnit, WordedUnit])[]

interface Rest {
  readonly first: readonly WordedUnit[]
  readonly second: readonly WordedUnit[]
}

function areNumbered(units: readonly WordedUnit[]): boolean {
  const numbers = units.flatMap(({ unit }) => unit.number ?? [])
  return numbers.length > 0 && numbers.length * 2 >= units.length && new Set(numbers).size === numbers.length
}

/** What stands once in each text and is the same word for word. */
function wordForWord(first: readonly WordedUnit[], second: readonly WordedUnit[]): Pairs {
  const [mine, theirs] = [onceByKey(first), onceByKey(second)]
  return first.flatMap((unit) => {
    const key = keyOf(unit)
    const other = key === '' || mine.get(key) === undefined ? undefined : theirs.get(key)
    return other === undefined ? [] : [[unit, other] as const]
  })
}

function onceByKey(units: readonly WordedUnit[]): ReadonlyMap<string, WordedUnit | undefined> {
  const once = new Map<string, WordedUnit | undefined>()
  for (const unit of units) once.set(keyOf(unit), once.has(keyOf(unit)) ? undefined : unit)
  return once
}

function keyOf({ words }: WordedUnit): string {
  return words.map((word) => word.key).join(' ')
}

function byNumber({ first, second }: Rest, least: number): Pairs {
  const others = new Map(second.map((unit) => [unit.unit.number, unit]))
  return first.flatMap((unit) => {
    const other = unit.unit.number === undefined ? undefined : others.get(unit.unit.number)
    return other === undefined || likeness(unit, other) < least ? [] : [[unit, other] as const]
  })
}

/** What both have word for word in one order, and what lies between, likest together. */
function inOrder(first: readonly WordedUnit[], second: readonly WordedUnit[]): Pairs {
  const stretches = differingStretches(first.map(keyOf), second.map(keyOf))
  const pairs: (readonly [WordedUnit, WordedUnit])[] = []
  let [at, there] = [0, 0]
  // What both have word for word lies between the stretches, as long in the one as in the other.
  const alike = (until: number): void => {
    for (; at < until; at += 1, there += 1) push(pairs, first[at], second[there])
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

function push(
  pairs: (readonly [WordedUnit, WordedUnit])[],
  one: WordedUnit | undefined,
  other: WordedUnit | undefined,
): void {
  if (one !== undefined && other !== undefined) pairs.push([one, other])
}

const LEAST_LIKENESS = 0.35

/** In their order, each with the first that is like it. */
function pairUp(first: readonly WordedUnit[], second: readonly WordedUnit[]): Pairs {
  const pairs: (readonly [WordedUnit, WordedUnit])[] = []
  let next = 0
  for (const unit of first) {
    const found = nextAlike(unit, second, next)
    if (found === undefined) continue
    push(pairs, unit, second[found])
    next = found + 1
  }
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

const MOST_LEFT = 400
const LEAST_ANYWHERE = 0.6

/** What is left over, each with the likest that is left, wherever it stands. */
function byLikeness({ first, second }: Rest): Pairs {
  if (first.length > MOST_LEFT || second.length > MOST_LEFT) return []
  const taken = new Set<WordedUnit>()
  return first.flatMap((unit) => {
    let best: WordedUnit | undefined
    let most = LEAST_ANYWHERE
    for (const other of second) {
      const like = taken.has(other) ? 0 : likeness(unit, other)
      if (like > most) [best, most] = [other, like]
    }
    if (best === undefined) return []
    taken.add(best)
    return [[unit, best] as const]
  })
}

/** How many words two units share, of those they have. Source: Dice 1945. */
function likeness(a: WordedUnit, b: WordedUnit): number {
  const [first, second] = [a.keys, b.keys]
  let shared = 0
  for (const key of first) if (second.has(key)) shared += 1
  return first.size + second.size === 0 ? 0 : (2 * shared) / (first.size + second.size)
}

/** The pairs in the order of the first text; what only the second has behind what it follows there. */
function inPlace(
  first: readonly WordedUnit[],
  second: readonly WordedUnit[],
  found: ReadonlyMap<WordedUnit, WordedUnit>,
): readonly UnitPair[] {
  const mine = new Map([...found].map(([one, other]) => [other, one]))
  const behind = new Map<WordedUnit | undefined, WordedUnit[]>()
  let last: WordedUnit | undefined
  for (const unit of second) {
    const one = mine.get(unit)
    if (one !== undefined) last = one
    else behind.set(last, [...(behind.get(last) ?? []), unit])
  }
  const places: UnitPair[] = (behind.get(undefined) ?? []).map((other) => [undefined, other])
  let late: readonly WordedUnit[] = []
  const catchUp = (): void => {
    for (const other of late) places.push([undefined, other])
    late = []
  }
  for (const unit of first) {
    const other = found.get(unit)
    // What only the one has stands before what only the other has at the same place.
    if (other !== undefined) catchUp()
    places.push([unit, other])
    late = [...late, ...(behind.get(unit) ?? [])]
  }
  catchUp()
  return places
}
