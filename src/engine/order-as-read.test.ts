import { expect, test } from 'vitest'
import { orderAsRead } from '#engine/order-as-read'
import { drawUpLedger } from '#engine/draw-up-ledger'
import { fastEvaluator } from '#engine/fast/fast-evaluator'
import type { ReadingId } from '#model/ids'
import type { Reading } from '#model/instrument/reading'
import type { OrderEdge } from '#model/norms/norm'
import { agreement, normId, obligation, partyId } from '#testing/worlds/build-agreement'
import { question, record } from '#testing/worlds/build-record'

const edge = (kind: OrderEdge['kind'], norm: string, other: string): OrderEdge => ({
  kind,
  norm: normId(norm),
  other: normId(other),
  basis: { kind: 'clause' },
})

function reading(id: string, side: string, waitsFor: Readonly<Record<string, readonly string[]>>): Reading {
  const terms = Object.entries(waitsFor).map(([norm, others]) => ({ norm: normId(norm), waitsFor: others.map(normId) }))
  const heldBy = `side ${side}`
  return {
    id: id as ReadingId,
    kind: 'interpretation',
    of: [],
    heldBy,
    side: partyId(side),
    words: id,
    norms: [],
    terms,
  }
}

test('a reading replaces what its norms wait for, and leaves what goes together and other norms alone', () => {
  const order = [edge('after', 'n', 'm'), edge('with', 'n', 'o'), edge('not-before', 'o', 'm')]
  const read = orderAsRead(order, [reading('r', 'a', { n: ['o'] })])
  expect(read.get('n')).toEqual([
    order[1],
    { kind: 'after', norm: 'n', other: 'o', basis: { kind: 'opinion', speaker: 'side a' } },
  ])
  expect(read.get('o')).toEqual([order[2]])
  expect(orderAsRead(order, [reading('r', 'a', { n: [] })]).get('n')).toEqual([order[1]])
})

const sides = [reading('n-first', 'a', { n: [], m: ['n'] }), reading('m-first', 'b', { m: [], n: ['m'] })]
const circle = agreement([obligation('n'), obligation('m')], {
  order: [edge('after', 'n', 'm'), edge('after', 'm', 'n')],
  readings: sides,
})

test('in a circle each side begins elsewhere, and the entry shows both', () => {
  const { entries } = drawUpLedger(circle, record(), question('2020-11-15'))
  expect(
    entries.map(({ status, alternatives }) => [status, ...alternatives.map((each) => [each.side, each.status])]),
  ).toEqual([
    ['blocked', ['a', 'due'], ['b', 'blocked']],
    ['blocked', ['a', 'blocked'], ['b', 'due']],
  ])
})

test('a reading that is laid over is the order that holds, in both engines', () => {
  const asked = { ...question('2020-11-15'), overlay: sides.slice(0, 1).map(({ id }) => id) }
  const labels = drawUpLedger(circle, record(), asked).entries.map(({ status }) => status)
  expect(labels).toEqual(['due', 'blocked'])
  expect([...fastEvaluator.labelsAt(circle, record(), asked).values()]).toEqual(labels)
})
