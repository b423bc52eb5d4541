/** A source of repeatable choices: the same seed always gives the same ones. */
export interface Dice {
  /** A whole number from 0 to below `sides`. */
  readonly roll: (sides: number) => number
  readonly pick: <T>(items: readonly [T, ...T[]]) => T
  readonly chance: (part: number) => boolean
}

/** Dice that start from a seed. Source: mulberry32 (Ettinger 2017). */
export function diceOf(seed: number): Dice {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    const first = Math.imul(state ^ (state >>> 15), state | 1)
    const second = first ^ (first + Math.imul(first ^ (first >>> 7), first | 61))
    return ((second ^ (second >>> 14)) >>> 0) / 2 ** 32
  }
  const roll = (sides: number): number => Math.floor(next() * sides)
  return {
    roll,
    pick: (items) => items[roll(items.length)] ?? items[0],
    chance: (part) => next() < part,
  }
}
