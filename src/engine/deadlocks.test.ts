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
