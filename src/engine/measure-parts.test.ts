import { describe, expect, test } from 'vitest'
import type { Weighed } from '#engine/evidence'
import { isPartial, measureBy, reachedByParts, requiredOf } from '#engine/measure-parts'
import type { Quantity } from '#model/norms/quantity'
import { obligation, placeId } from '#testing/worlds/build-agreement'
import { claim, origin } from '#testing/worlds/build-record'
import { weighed } from '#testing/worlds/build-weighed'
import { instantAt } from '#time/instant'

const [east, west] = [placeId('east'), placeId('west')]
const tenTrucks = obligation('n', { quantity: { min: 10, unit: 'truck' } })
const bothPlaces = obligation('n', { places: [east, west] })

/** A claim that so many trucks were handed over at the instant. */
function trucks(
  id: string,
  at: number,
  quantity: Partial<Quantity>,
  more: Partial<Weighed> & { lot?: string } = {},
): Weighed {
  const { lot, ...rest } = more
  const told = claim(id, { quantity: { unit: 'truck', ...quantity }, ...(lot === undefined ? {} : { lot }) })
  return weighed(id, at, at, { partial: true, claim: told, ...rest })
}

function at(id: string, time: number, ...places: readonly (typeof east)[]): Weighed {
  return weighed(id, time, time, { partial: true, places, claim: claim(id, { places }) })
}

test('what is owed is a least amount, or several places, and else nothing that can be counted', () => {
  expect(requiredOf(tenTrucks)).toEqual({ amount: 10, unit: 'truck' })
  expect(requiredOf(obligation('n', { quantity: { min: 0, unit: 'truck' } }))).toBeUndefined()
  expect(requiredOf(obligation('n', { quantity: { max: 5, unit: 'truck' } }))).toBeUndefined()
  expect(requiredOf(bothPlaces)).toEqual({ amount: 2, unit: 'place' })
  expect(requiredOf(obligation('n', { places: [east] }))).toBeUndefined()
  expect(requiredOf(obligation('n'))).toBeUndefined()
})

describe('a claim speaks of a part', () => {
  const partial = (norm: typeof tenTrucks, more: Parameters<typeof claim>[1]): boolean =>
    isPartial(norm, claim('c', more))

  test('where it says so, or tells of less than what is owed, in the unit that is owed', () => {
    expect(partial(tenTrucks, { standing: 'partly-done' })).toBe(true)
    expect(partial(tenTrucks, { quantity: { min: 9, max: 12, unit: 'truck' } })).toBe(true)
    expect(partial(tenTrucks, { quantity: { max: 12, unit: 'truck' } })).toBe(true)
    expect(partial(tenTrucks, { quantity: { min: 10, unit: 'truck' } })).toBe(false)
    expect(partial(tenTrucks, { quantity: { unit: 'truck' } })).toBe(false)
    expect(partial(tenTrucks, { quantity: { min: 9, unit: 'tank' } })).toBe(false)
    expect(partial(tenTrucks, {})).toBe(false)
    expect(partial(obligation('n'), { quantity: { min: 1, unit: 'truck' } })).toBe(false)
  })

  test('where it names some of the places and not all', () => {
    expect(partial(bothPlaces, { places: [east] })).toBe(true)
    expect(partial(bothPlaces, { places: [placeId('elsewhere')] })).toBe(true)
    expect(partial(bothPlaces, { places: [west, east] })).toBe(false)
    expect(partial(bothPlaces, {})).toBe(false)
    expect(partial(obligation('n', { places: [east] }), { places: [west] })).toBe(false)
  })
})

describe('the amounts of several claims', () => {
  const measured = (...claims: readonly Weighed[]): object => measureBy(tenTrucks, claims, instantAt(100))

  test('add where their lots are named apart, and are the largest of one lot', () => {
    expect(measured(trucks('a', 1, { min: 3 }, { lot: 'x' }), trucks('b', 2, { min: 4 }, { lot: 'y' }))).toEqual({
      min: 7,
      max: 7,
    })
    expect(measured(trucks('a', 1, { min: 3 }, { lot: 'x' }), trucks('b', 2, { min: 4 }, { lot: 'x' }))).toEqual({
      min: 4,
      max: 4,
    })
  })

  test('are at least the largest and at most the sum where no lot is named', () => {
    expect(measured(trucks('a', 1, { min: 3 }), trucks('b', 2, { min: 4, max: 5 }))).toEqual({ min: 4, max: 8 })
    expect(measured(trucks('a', 1, { min: 3 }, { lot: 'x' }), trucks('b', 2, { min: 4 }))).toEqual({ min: 4, max: 7 })
    expect(measured(trucks('a', 1, { min: 5 }, { lot: 'x' }), trucks('b', 2, { min: 4 }))).toEqual({ min: 5, max: 9 })
  })

  test('are one where copies of one report tell of them', () => {
    const copy = { origin: origin('o') }
    expect(measured(trucks('a', 1, { min: 3 }, copy), trucks('b', 1, { min: 3 }, copy))).toEqual({ min: 3, max: 3 })
    expect(measured(trucks('a', 1, { min: 3 }, copy), trucks('b', 2, { min: 3 }, copy))).toEqual({ min: 3, max: 6 })
  })

  test('may be bounded on one side, and count in the unit that is owed alone', () => {
    expect(measured(trucks('a', 1, { max: 6 }))).toEqual({ min: 0, max: 6 })
    expect(measured(trucks('a', 1, {}))).toEqual({ min: 0, max: 0 })
    expect(measured(trucks('a', 1, { min: 6, unit: 'tank' }))).toEqual({ min: 0, max: 0 })
    expect(measured(weighed('c', 1, 1))).toEqual({ min: 0, max: 0 })
  })

  test('count from the end of what is told on', () => {
    expect(measureBy(tenTrucks, [trucks('a', 7, { min: 3 })], instantAt(6))).toEqual({ min: 0, max: 0 })
    expect(measureBy(tenTrucks, [trucks('a', 7, { min: 3 })], instantAt(7))).toEqual({ min: 3, max: 3 })
  })

  test('are the places that were told of, each once', () => {
    const places = (...claims: readonly Weighed[]): object => measureBy(bothPlaces, claims, instantAt(100))
    expect(places(at('a', 1, east))).toEqual({ min: 1, max: 1 })
    expect(places(at('a', 1, east), at('b', 2, east))).toEqual({ min: 1, max: 1 })
    expect(places(at('a', 1, east), at('b', 2, west))).toEqual({ min: 2, max: 2 })
    expect(measureBy(obligation('n', { places: [east] }), [at('a', 1, east)], instantAt(100))).toEqual({
      min: 0,
      max: 0,
    })
  })
})

describe('parts reach the whole', () => {
  const lot = (id: string, time: number, min: number, max = min): Weighed => trucks(id, time, { min, max }, { lot: id })

  test('with the claim that brings them to what is owed, for each origin', () => {
    expect(reachedByParts(tenTrucks, [lot('b', 20, 6), lot('a', 10, 4), lot('c', 30, 5)])).toEqual([
      { claims: ['a', 'b'], origin: 'b', lo: 20, hi: 20 },
      { claims: ['a', 'b'], origin: 'a', lo: 20, hi: 20 },
    ])
  })

  test('at the earliest when the most that may have been done does', () => {
    const early = { ...lot('a', 10, 4, 10), lo: instantAt(5) }
    expect(reachedByParts(tenTrucks, [early, lot('b', 20, 6)]).map(({ lo, hi }) => [lo, hi])).toEqual([
      [5, 20],
      [5, 20],
    ])
  })

  test('never where they are too few, where nothing is owed that can be counted, or where the claims tell of the whole', () => {
    expect(reachedByParts(tenTrucks, [lot('a', 10, 4), lot('b', 20, 5, 9)])).toEqual([])
    expect(reachedByParts(obligation('n'), [lot('a', 10, 4)])).toEqual([])
    expect(reachedByParts(tenTrucks, [{ ...lot('a', 10, 12), partial: false }])).toEqual([])
  })
})
