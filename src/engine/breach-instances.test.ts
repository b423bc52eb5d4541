import { expect, test } from 'vitest'
import { state } from '#engine/state'
import { breachInstancesAt, type BreachInstance } from '#engine/breach-instances'
import type { Weighed } from '#engine/evidence'
import { instantAt } from '#time/instant'
import { origin } from '#testing/worlds/build-record'
import { placeId } from '#testing/worlds/build-agreement'
import { weighed } from '#testing/worlds/build-weighed'

const told = (id: string, lo: number, hi: number, more: Partial<Weighed> = {}): Weighed =>
  weighed(id, lo, hi, { supports: 'breach', ...more })
const kept = (id: string, lo: number, hi: number, more: Partial<Weighed> = {}): Weighed =>
  told(id, lo, hi, { supports: 'observance', ...more })
const at = (claims: readonly Weighed[], v = 100, origins = 1): readonly BreachInstance[] =>
  breachInstancesAt(claims, origins, instantAt(v))

test('an instance spans what is told of it, and cites it in order', () => {
  expect(at([told('b', 12, 30), told('a', 10, 20)])).toEqual([
    { claims: ['a', 'b'], denials: [], lo: 10, hi: 30, standing: 'established' },
  ])
})

test('claims that touch at one instant are of one instance, claims apart are two', () => {
  expect(at([told('a', 10, 20), told('b', 20, 30)])).toHaveLength(1)
  expect(at([told('a', 10, 20), told('b', 21, 30)])).toHaveLength(2)
})

test('a claim that bridges two instances makes them one', () => {
  expect(at([told('a', 10, 12), told('b', 20, 22), told('c', 11, 21)])).toHaveLength(1)
})

test('claims of different places are apart, a claim of no place may be of any', () => {
  const [north, south] = [{ places: [placeId('north')] }, { places: [placeId('south')] }]
  expect(at([told('a', 10, 20, north), told('b', 10, 20, south)])).toHaveLength(2)
  expect(at([told('a', 10, 20, north), told('b', 10, 20)])).toHaveLength(1)
})

test('what lies after v, and what is not admitted, is not told', () => {
  expect(at([told('a', 10, 20)], 19)).toEqual([])
  expect(at([told('a', 10, 20)], 20)).toHaveLength(1)
  const why = state('grade.unjudgedSource')
  const graded = { reliability: 'F', credibility: 6, admitted: false, why, because: [] } as const
  expect(at([told('a', 10, 20, { graded })])).toEqual([])
})

test('an observance disputes only what lies wholly inside it, at the same place', () => {
  const standing = (observance: Weighed): string | undefined => at([told('a', 10, 20), observance])[0]?.standing
  expect(standing(kept('k', 10, 20))).toBe('disputed')
  expect(standing(kept('k', 11, 20))).toBe('established')
  expect(standing(kept('k', 10, 19))).toBe('established')
  const north = told('a', 10, 20, { places: [placeId('north')] })
  expect(at([north, kept('k', 0, 50, { places: [placeId('south')] })])[0]?.standing).toBe('established')
  expect(at([north, kept('k', 0, 50, { places: [placeId('north')] })])[0]?.denials).toEqual(['k'])
})

test('an observance must cover everything that is told of an instance', () => {
  expect(at([told('a', 10, 20), told('b', 15, 40), kept('k', 5, 25)])[0]?.standing).toBe('established')
})

test('sides alone allege; one voice beyond them establishes, if origins suffice', () => {
  const party = { stake: 'party' } as const
  expect(at([told('a', 10, 20, party), told('b', 10, 20, party)])[0]?.standing).toBe('alleged')
  expect(at([told('a', 10, 20, party), told('b', 10, 20)])[0]?.standing).toBe('established')
  expect(at([told('a', 10, 20)], 100, 2)[0]?.standing).toBe('alleged')
  expect(at([told('a', 10, 20), told('b', 10, 20, { origin: origin('a') })], 100, 2)[0]?.standing).toBe('alleged')
  expect(at([told('a', 10, 20), told('b', 10, 20)], 100, 2)[0]?.standing).toBe('established')
})
