import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { leastFirstMoves } from '#linter/first-moves'
import { strongComponents } from '#linter/strong-components'

const NODES = 6
const arbitraryEdges = fc.array(fc.tuple(fc.nat(NODES - 1), fc.nat(NODES - 1)), { maxLength: 14 })

function edgesOf(edges: readonly (readonly [number, number])[]): (node: number) => readonly number[] {
  return (node) => edges.filter(([from]) => from === node).map(([, to]) => to)
}

function reaches(from: number, to: number, edgesFrom: (node: number) => readonly number[]): boolean {
  const seen = new Set([from])
  const queue = [from]
  for (const node of queue) {
    for (const next of edgesFrom(node)) {
      if (seen.has(next)) continue
      seen.add(next)
      queue.push(next)
    }
  }
  return seen.has(to)
}

describe('strongly connected components', () => {
  it('hold together exactly those nodes that reach each other', () => {
    fc.assert(
      fc.property(arbitraryEdges, (edges) => {
        const edgesFrom = edgesOf(edges)
        const components = strongComponents(NODES, edgesFrom)
        expect(components.flat().sort((a, b) => a - b)).toEqual([0, 1, 2, 3, 4, 5])
        const componentOf = (node: number): number => components.findIndex((component) => component.includes(node))
        for (let a = 0; a < NODES; a += 1)
          for (let b = 0; b < NODES; b += 1)
            expect(componentOf(a) === componentOf(b)).toBe(reaches(a, b, edgesFrom) && reaches(b, a, edgesFrom))
      }),
    )
  })

  it('are found in a chain of a hundred thousand without running out of stack', () => {
    const components = strongComponents(100_000, (node) => (node + 1 < 100_000 ? [node + 1] : [0]))
    expect(components.length).toBe(1)
  })
})

describe('the least first moves', () => {
  it('leave no circle, and fewer would', () => {
    fc.assert(
      fc.property(arbitraryEdges, (edges) => {
        const edgesFrom = edgesOf(edges)
        const nodes = [0, 1, 2, 3, 4, 5]
        const moves = leastFirstMoves(nodes, edgesFrom)
        const left = nodes.filter((node) => !moves.includes(node))
        const within = (node: number): readonly number[] => edgesFrom(node).filter((next) => left.includes(next))
        expect(left.some((node) => within(node).some((next) => reaches(next, node, within)))).toBe(false)
      }),
    )
  })

  it('are one in a simple circle, however long', () => {
    const nodes = Array.from({ length: 300 }, (_, node) => node)
    expect(leastFirstMoves(nodes, (node) => [(node + 1) % 300]).length).toBe(1)
  })
})
