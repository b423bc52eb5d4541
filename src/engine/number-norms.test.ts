import { expect, test } from 'vitest'
import { numberNorms } from '#engine/number-norms'
import { obligation } from '#testing/worlds/build-agreement'

test('norms have their places as numbers, and the array stays the same', () => {
  const all = [obligation('a'), obligation('b')]
  const { norms, numberById, normById } = numberNorms(all)
  expect(norms).toBe(all)
  expect([...numberById]).toEqual([
    ['a', 0],
    ['b', 1],
  ])
  expect(normById('b')).toBe(all[1])
  expect(normById('c')).toBeUndefined()
})

test('of two norms with one id the first is meant, and the others move up', () => {
  const [first, other, last] = [obligation('a'), obligation('a', { object: 'another' }), obligation('b')]
  const { norms, numberById, normById } = numberNorms([first, other, last])
  expect(norms).toEqual([first, last])
  expect(numberById.get('b')).toBe(1)
  expect(normById('a')).toBe(first)
})
