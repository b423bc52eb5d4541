import { describe, expect, test } from 'vitest'
import { combinePerformances, combineValues, type SharedMode } from '#engine/combine-shares'
import type { FourValue } from '#engine/ledger'
import type { Performance } from '#engine/resolve-evidence'
import { claim } from '#testing/worlds/build-record'
import { BEGINNING_OF_TIME, instantAt } from '#time/instant'

const VALUES: readonly FourValue[] = ['neither', 'true', 'false', 'both']

function did(id: string, lo: number, hi: number, more: Partial<Performance> = {}): Performance {
  return { value: 'true', lo: instantAt(lo), hi: instantAt(hi), claims: [claim(id).id], ...more }
}

const unknown: Performance = { value: 'neither', claims: [] }

describe('the values of several bearers', () => {
  test.each<[SharedMode, readonly FourValue[], FourValue]>([
    ['each', ['true', 'true'], 'true'],
    ['each', ['true', 'neither'], 'neither'],
    ['each', ['true', 'both', 'neither'], 'both'],
    ['each', ['both', 'false'], 'false'],
    ['each', [], 'neither'],
    ['any', ['false', 'true', 'both'], 'true'],
    ['any', ['false', 'both', 'neither'], 'both'],
    ['any', ['false', 'neither'], 'neither'],
    ['any', ['false', 'false'], 'false'],
    ['unsaid', ['true', 'true'], 'true'],
    ['unsaid', ['false', 'false'], 'false'],
    ['unsaid', ['true', 'false'], 'neither'],
    ['unsaid', ['both', 'false'], 'both'],
    ['unsaid', ['both', 'true'], 'both'],
    ['unsaid', ['neither', 'true'], 'neither'],
  ])('where %s owes, %s comes to %s', (mode, values, expected) => {
    expect(combineValues(mode, values)).toBe(expected)
  })

  test('of one bearer are its own, in whatever way they owe, and their order does not matter', () => {
    for (const mode of ['each', 'any', 'unsaid'] as const) {
      for (const one of VALUES) {
        expect(combineValues(mode, [one])).toBe(one)
        for (const other of VALUES) expect(combineValues(mode, [one, other])).toBe(combineValues(mode, [other, one]))
      }
    }
  })

  test('where nobody says how they owe are never more certain than either way alone', () => {
    for (const one of VALUES) {
      for (const other of VALUES) {
        const unsaid = combineValues('unsaid', [one, other])
        const [each, any] = [combineValues('each', [one, other]), combineValues('any', [one, other])]
        if (unsaid === 'true' || unsaid === 'false') expect([each, any]).toEqual([unsaid, unsaid])
      }
    }
  })
})

describe('the performance of several bearers', () => {
  test('is with the last of them where each owes', () => {
    expect(combinePerformances('each', [did('b', 5, 20), did('a', 10, 15)])).toEqual({
      value: 'true',
      lo: 10,
      hi: 20,
      claims: ['a', 'b'],
    })
  })

  test('is with the first where any suffices, of two that ended together the more exact', () => {
    expect(combinePerformances('any', [did('b', 5, 20), did('a', 10, 15)])).toEqual({ ...did('a', 10, 15) })
    expect(combinePerformances('any', [did('wide', 5, 15), did('exact', 10, 15)]).claims).toEqual(['exact'])
    expect(combinePerformances('any', [did('exact', 10, 15), did('wide', 5, 15)]).claims).toEqual(['exact'])
  })

  test('where any suffices is of those who have the value of the whole', () => {
    const contested = did('early', 1, 2, { value: 'both', deniedThrough: instantAt(30) })
    expect(combinePerformances('any', [contested, did('later', 5, 20)])).toEqual(did('later', 5, 20))
    expect(combinePerformances('any', [contested, unknown])).toEqual({ value: 'both', lo: 1, hi: 2, claims: ['early'] })
  })

  test('has no time where it is not done, and begins with time where nobody says when', () => {
    expect(combinePerformances('each', [did('a', 1, 2), unknown])).toEqual({ value: 'neither', claims: [] })
    const undated: Performance = { value: 'true', hi: instantAt(4), claims: [] }
    expect(combinePerformances('each', [undated])).toEqual({ value: 'true', lo: BEGINNING_OF_TIME, hi: 4, claims: [] })
  })

  test('is denied as far as any is where each owes, and as far as all are where any suffices', () => {
    const [early, late] = [10, 20].map(
      (at): Performance => ({ value: 'false', claims: [], deniedThrough: instantAt(at) }),
    )
    if (early === undefined || late === undefined) throw new Error('two denials')
    expect(combinePerformances('each', [early, late, unknown]).deniedThrough).toBe(20)
    expect(combinePerformances('unsaid', [late, early]).deniedThrough).toBe(20)
    expect(combinePerformances('any', [late, early]).deniedThrough).toBe(10)
    expect(combinePerformances('any', [early, late, unknown]).deniedThrough).toBeUndefined()
    expect(combinePerformances('each', [unknown]).deniedThrough).toBeUndefined()
  })

  test('cites each claim once', () => {
    expect(combinePerformances('each', [did('a', 1, 2), did('a', 3, 4)]).claims).toEqual(['a'])
  })
})
