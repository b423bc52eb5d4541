import { describe, expect, it } from 'vitest'
import { distanceKm, type GoldPlaces, scorePlaces } from './places.ts'
import { type GoldNorm, scoreNorms } from './norms.ts'

const PLACES: readonly GoldPlaces[] = [
  {
    text: 'Rain fell on Tarn and Osmund.',
    toponyms: [
      { name: 'Tarn', start: 13, end: 17, lat: '40', lon: '44' },
      { name: 'Osmund', start: 22, end: 28, lat: '10', lon: '20' },
    ],
  },
]

describe('the scorer of places', () => {
  it('gives the gold itself 100', () => {
    const scores = scorePlaces(PLACES, (row) =>
      row.toponyms.map((each) => ({
        from: each.start,
        to: each.end,
        latitude: Number(each.lat),
        longitude: Number(each.lon),
      })),
    )
    expect(scores.overlap.f1).toBe(100)
    expect(scores.nearOfAll).toBe(100)
  })

  it('gives nothing to empty and to shifted output', () => {
    expect(scorePlaces(PLACES, () => []).overlap.f1).toBe(0)
    expect(
      scorePlaces(PLACES, (row) => row.toponyms.map((each) => ({ from: each.start - 9, to: each.end - 9 }))).overlap.f1,
    ).toBeLessThan(60)
  })

  it('counts a place that is 200 km off as found but not near', () => {
    expect(Math.round(distanceKm([40, 44], [41.8, 44]))).toBe(200)
    const scores = scorePlaces(PLACES, (row) =>
      row.toponyms.map((each) => ({
        from: each.start,
        to: each.end,
        latitude: Number(each.lat) + 1.8,
        longitude: Number(each.lon),
      })),
    )
    expect(scores.overlap.f1).toBe(100)
    expect(scores.nearOfAll).toBe(0)
  })
})

const NORMS: readonly GoldNorm[] = [
  {
    type: 'OBLIGATORY',
    for: 'The clerk',
    to: 'publish the list',
    conditions: [{ type: 'UNLESS', text: 'the court forbids it' }],
  },
  { type: 'PROHIBITED', for: 'A driver', to: 'stop here', conditions: [] },
  { type: 'PERMITTED', for: 'The mayor', to: 'close the road', conditions: [] },
]

describe('the scorer of norms', () => {
  it('gives the gold itself 100', () => {
    const scores = scoreNorms(NORMS, (_sentence, index) => {
      const norm = NORMS[index]
      return norm === undefined ? undefined : { type: norm.type, bearer: norm.for, conditions: norm.conditions }
    })
    expect(scores['classF1']).toBe(100)
    expect(scores['bearerExact']).toBe(100)
    expect(scores['conditionSpan']).toMatchObject({ f1: 100 })
  })

  it('gives nothing to empty output and little to a constant', () => {
    expect(scoreNorms(NORMS, () => undefined)['classF1']).toBe(0)
    const constant = scoreNorms(NORMS, () => ({ type: 'PERMITTED', bearer: 'the state', conditions: [] }))
    expect(constant['classF1']).toBeLessThan(20)
    expect(constant['bearerExact']).toBe(0)
  })
})
