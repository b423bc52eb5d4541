import { expect, test } from 'vitest'
import { deniedThrough, performanceAt, valueAt, type Proposition } from '#engine/resolve-evidence'
import type { ClaimId } from '#model/ids'
import { instantAt } from '#time/instant'

const done = (id: string, lo: number, hi: number, origin = id): Proposition['positives'][number] => ({
  claims: [id as ClaimId],
  origin,
  lo: instantAt(lo),
  hi: instantAt(hi),
})
const denied = (origin: string, asOf: number): Proposition['denials'][number] => ({ origin, asOf: instantAt(asOf) })
const about = (more: Partial<Proposition>): Proposition => ({ positives: [], denials: [], originsNeeded: 1, ...more })

test('P(t) is told true from the end of the first positive, and told false up to the last denial', () => {
  const both = about({ positives: [done('a', 10, 20)], denials: [denied('x', 15), denied('y', 20)] })
  expect([14, 19, 20, 21].map((t) => valueAt(both, instantAt(t)))).toEqual(['false', 'false', 'both', 'true'])
  expect(valueAt(about({}), instantAt(0))).toBe('neither')
})

test('performance counts from the end of the event, and not one instant before', () => {
  const proposition = about({ positives: [done('a', 10, 20)] })
  expect(performanceAt(proposition, instantAt(19)).value).toBe('neither')
  expect(performanceAt(proposition, instantAt(20))).toEqual({ value: 'true', lo: 10, hi: 20, claims: ['a'] })
})

test('a denial at the very end of an event contradicts it, one just before does not and narrows it', () => {
  const at = (asOf: number) =>
    performanceAt(about({ positives: [done('a', 10, 20)], denials: [denied('x', asOf)] }), instantAt(30))
  expect(at(20)).toEqual({ value: 'both', lo: 10, hi: 20, claims: ['a'], deniedThrough: 20 })
  expect(at(19)).toEqual({ value: 'true', lo: 20, hi: 20, claims: ['a'], deniedThrough: 19 })
  expect(at(10).lo).toBe(11)
  expect(at(9).lo).toBe(10)
})

test('of several positives the earliest end counts, of two equal ones the more exact', () => {
  const positives = [done('late', 5, 25), done('wide', 5, 20), done('exact', 18, 20)]
  const { lo, hi, claims } = performanceAt(about({ positives }), instantAt(30))
  expect([lo, hi, claims]).toEqual([18, 20, ['exact']])
})

test('an uncontradicted later positive outweighs a contradicted earlier one', () => {
  const proposition = about({ positives: [done('a', 10, 10), done('b', 40, 40)], denials: [denied('x', 30)] })
  expect(performanceAt(proposition, instantAt(39)).value).toBe('both')
  expect(performanceAt(proposition, instantAt(40)).value).toBe('true')
})

test('with n origins needed the n-th origin decides, for and against; copies of one origin are one', () => {
  const positives = [done('a', 1, 10, 'x'), done('b', 2, 12, 'x'), done('c', 8, 20, 'y'), done('d', 30, 30, 'z')]
  const two = about({ positives, originsNeeded: 2 })
  expect(performanceAt(two, instantAt(19)).value).toBe('neither')
  expect(performanceAt(two, instantAt(20))).toEqual({ value: 'true', lo: 1, hi: 20, claims: ['a', 'c'] })
  const denials = [denied('x', 10), denied('x', 50), denied('y', 30), denied('z', 5)]
  expect(deniedThrough({ denials, originsNeeded: 1 })).toBe(50)
  expect(deniedThrough({ denials, originsNeeded: 2 })).toBe(30)
  expect(deniedThrough({ denials, originsNeeded: 4 })).toBeUndefined()
})

test('a denial speaks of performance at v only up to its own time', () => {
  const proposition = about({ denials: [denied('x', 10)] })
  expect(performanceAt(proposition, instantAt(10)).value).toBe('false')
  expect(performanceAt(proposition, instantAt(11))).toEqual({ value: 'neither', claims: [], deniedThrough: 10 })
})
