import fc from 'fast-check'
import { expect, test } from 'vitest'
import { allenRelations, composeRelations, relationBetween } from '#time/allen'

const intervals = fc
  .tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 1, max: 20 }))
  .map(([from, length]) => ({ from, to: from + length }))

test('an interval that ends where the other begins meets it, and does not overlap it', () => {
  expect(relationBetween({ from: 0, to: 5 }, { from: 5, to: 9 })).toBe('m')
  expect(relationBetween({ from: 0, to: 6 }, { from: 5, to: 9 })).toBe('o')
})

test('composition allows what three intervals show', () => {
  fc.assert(
    fc.property(intervals, intervals, intervals, (x, y, z) =>
      composeRelations(relationBetween(x, y), relationBetween(y, z)).includes(relationBetween(x, z)),
    ),
  )
})

test('equal is neutral, and before after before can be anything', () => {
  for (const relation of allenRelations) expect(composeRelations('e', relation)).toEqual([relation])
  expect(composeRelations('b', 'a')).toEqual(allenRelations)
})
