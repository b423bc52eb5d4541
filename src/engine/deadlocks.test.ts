import { expect, test } from 'vitest'
import { findConcurrentGroups, findDeadlocks } from '#engine/deadlocks'
import type { OrderEdge } from '#model/norms/norm'
import { normId } from '#testing/worlds/build-agreement'

function edge(norm: string, other: string, kind: OrderEdge['kind'] = 'after'): OrderEdge {
  return { kind, norm: normId(norm), other: normId(other), basis: { kind: 'clause' } }
}

test('norms that wait for each other are a deadlock, and one of them done would unlock it', () => {
  const order = [edge('elections', 'law'), edge('border', 'elections'), edge('elections', 'border')]
  expect(findDeadlocks(order)).toEqual([{ norms: ['border', 'elections'], firstMoves: ['border'] }])
})

test('two circles through one norm need that norm alone', () => {
  const order = [edge('a', 'hub'), edge('hub', 'a'), edge('b', 'hub'), edge('hub', 'b')]
  expect(findDeadlocks(order)).toEqual([{ norms: ['a', 'b', 'hub'], firstMoves: ['hub'] }])
})

test('a chain is no deadlock', () => {
  expect(findDeadlocks([edge('c', 'b'), edge('b', 'a')])).toEqual([])
})

test('norms to be done together hold nobody back, and are told as a group', () => {
  const order = [edge('heavy-weapons', 'foreign-forces', 'with')]
  expect(findDeadlocks(order)).toEqual([])
  expect(findConcurrentGroups(order)).toEqual([{ norms: ['foreign-forces', 'heavy-weapons'] }])
})

test('circles apart are told apart, and of each the fewest first moves', () => {
  const twoCircles = [edge('a', 'b'), edge('b', 'a'), edge('x', 'y'), edge('y', 'z'), edge('z', 'x')]
  expect(findDeadlocks(twoCircles)).toEqual([
    { norms: ['a', 'b'], firstMoves: ['a'] },
    { norms: ['x', 'y', 'z'], firstMoves: ['x'] },
  ])
  // Every two of the three wait for each other, so that one move is not enough.
  const pairs = ['a', 'b', 'c'].flatMap((one) =>
    ['a', 'b', 'c'].filter((other) => other !== one).map((other) => edge(one, other)),
  )
  expect(findDeadlocks(pairs)).toEqual([{ norms: ['a', 'b', 'c'], firstMoves: ['a', 'b'] }])
})

test('a norm that waits for itself is a circle of one, and one beside a circle is not of it', () => {
  expect(findDeadlocks([edge('a', 'a')])).toEqual([{ norms: ['a'], firstMoves: ['a'] }])
  const order = [edge('a', 'b'), edge('b', 'a'), edge('after-all', 'a'), edge('b', 'before-all')]
  expect(findDeadlocks(order)).toEqual([{ norms: ['a', 'b'], firstMoves: ['a'] }])
})

test('only what strictly waits holds back, and only what goes together is a group', () => {
  const order = [edge('a', 'b'), edge('b', 'a', 'not-before'), edge('b', 'a', 'with')]
  expect(findDeadlocks(order)).toEqual([])
  expect(findConcurrentGroups(order)).toEqual([{ norms: ['a', 'b'] }])
  expect(findConcurrentGroups([edge('a', 'b'), edge('b', 'c', 'not-before')])).toEqual([])
  const tied = [edge('c', 'b', 'with'), edge('b', 'a', 'with'), edge('y', 'x', 'with')]
  expect(findConcurrentGroups(tied)).toEqual([{ norms: ['a', 'b', 'c'] }, { norms: ['x', 'y'] }])
})

test('of a circle of more than twelve, moves are taken until nothing waits in a circle', () => {
  const ring = (size: number): readonly OrderEdge[] => {
    const name = (at: number): string => `n${String(at % size).padStart(2, '0')}`
    return Array.from({ length: size }, (_, at) => edge(name(at), name(at + 1)))
  }
  expect(findDeadlocks(ring(12))[0]?.firstMoves).toEqual(['n00'])
  expect(findDeadlocks(ring(13))[0]?.firstMoves).toEqual(['n00'])
  const norms = Array.from({ length: 13 }, (_, at) => `n${String(at).padStart(2, '0')}`)
  const everybody = norms.flatMap((one) => norms.filter((other) => other !== one).map((other) => edge(one, other)))
  expect(findDeadlocks(everybody)[0]?.firstMoves).toEqual(norms.slice(0, 12))
})
