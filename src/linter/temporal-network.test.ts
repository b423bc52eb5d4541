import { existsSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findContradiction, networkWindows, type TimeConstraint } from '#linter/temporal-network'

// Facts with answers that were not made by us; they lie beside the checkout and are not part of it.
const FILE = new URL('../../../shared/cases/norms/stn_windows.json', import.meta.url)

interface Bound {
  readonly from: string
  readonly to: string
  readonly min: number | null
  readonly max: number | null
}

interface Case {
  readonly id: string
  readonly constraints: readonly Bound[]
  readonly expected: {
    readonly consistent: boolean
    readonly windows?: Readonly<Record<string, readonly [number | null, number | null]>>
  }
}

const cases: readonly Case[] = existsSync(FILE) ? JSON.parse(readFileSync(FILE, 'utf8')).cases : []

function networkOf(one: Case): {
  readonly names: readonly string[]
  readonly constraints: readonly TimeConstraint<string>[]
} {
  const names = ['z', ...new Set(one.constraints.flatMap(({ from, to }) => [from, to]).filter((name) => name !== 'z'))]
  const constraints = one.constraints.flatMap(({ from, to, min, max }) => {
    const [first, second] = [names.indexOf(from), names.indexOf(to)]
    return [
      ...(max === null ? [] : [{ from: first, to: second, most: max, why: `${to} at most ${max} after ${from}` }]),
      ...(min === null ? [] : [{ from: second, to: first, most: -min, why: `${to} at least ${min} after ${from}` }]),
    ]
  })
  return { names, constraints }
}

describe.skipIf(cases.length === 0)('temporal networks as Z3 decides them (the cases lie beside the checkout)', () => {
  it.each(cases)('$id', (one) => {
    const { names, constraints } = networkOf(one)
    const contradiction = findContradiction(names.length, constraints)
    expect(contradiction === undefined).toBe(one.expected.consistent)
    if (contradiction !== undefined) return
    const windows = networkWindows(names.length, constraints)
    for (const [name, [low, high]] of Object.entries(one.expected.windows ?? {})) {
      const { earliest, latest } = windows[names.indexOf(name)] ?? { earliest: Number.NaN, latest: Number.NaN }
      expect([name, finite(earliest), finite(latest)]).toEqual([name, low, high])
    }
  })
})

function finite(value: number): number | null {
  return Number.isFinite(value) ? value + 0 : null
}

const NODES = 5
const arbitraryConstraints = fc.array(
  fc.record({
    from: fc.nat(NODES - 1),
    to: fc.nat(NODES - 1),
    most: fc.integer({ min: -9, max: 9 }),
    why: fc.constant(''),
  }),
  { maxLength: 12 },
)

/** Floyd and Warshall: slow, and plainly right. */
function isConsistent(constraints: readonly TimeConstraint<string>[]): boolean {
  const distance = Array.from({ length: NODES }, (_, i) =>
    Array.from({ length: NODES }, (__, j) => (i === j ? 0 : Infinity)),
  )
  for (const { from, to, most } of constraints) set(distance, from, to, Math.min(at(distance, from, to), most))
  for (let k = 0; k < NODES; k += 1)
    for (let i = 0; i < NODES; i += 1)
      for (let j = 0; j < NODES; j += 1)
        set(distance, i, j, Math.min(at(distance, i, j), at(distance, i, k) + at(distance, k, j)))
  return distance.every((_, node) => at(distance, node, node) >= 0)
}

function at(table: readonly (readonly number[])[], i: number, j: number): number {
  return table[i]?.[j] ?? Infinity
}

function set(table: number[][], i: number, j: number, value: number): void {
  const row = table[i]
  if (row !== undefined) row[j] = value
}

describe('a contradiction', () => {
  it('is found exactly where one is', () => {
    fc.assert(
      fc.property(arbitraryConstraints, (constraints) => {
        expect(findContradiction(NODES, constraints) === undefined).toBe(isConsistent(constraints))
      }),
      { numRuns: 1000 },
    )
  })

  it('is a circle of constraints whose sum is below zero', () => {
    fc.assert(
      fc.property(arbitraryConstraints, (constraints) => {
        const circle = findContradiction(NODES, constraints) ?? []
        if (circle.length === 0) return
        expect(circle.reduce((sum, { most }) => sum + most, 0)).toBeLessThan(0)
        circle.forEach(({ to }, index) => expect(circle[(index + 1) % circle.length]?.from).toBe(to))
      }),
      { numRuns: 1000 },
    )
  })

  it('is the shortest through its nodes: one constraint with itself before a way around', () => {
    const long = [0, 1, 2, 3, 4].map((from) => ({ from, to: (from + 1) % 5, most: -1, why: 'around' }))
    const short = [
      { from: 2, to: 3, most: 1, why: 'there' },
      { from: 3, to: 2, most: -2, why: 'back' },
    ]
    expect(findContradiction(5, [...long, ...short])?.length).toBeLessThanOrEqual(2)
  })
})
