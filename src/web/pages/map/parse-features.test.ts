import { geoArea } from 'd3-geo'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parseFeatures } from '#web/pages/map/parse-features'

const square = [
  [0, 0],
  [1, 0],
  [1, 1],
  [0, 1],
  [0, 0],
]

function feature(geometry: unknown, id: unknown = 'a') {
  return { features: [{ type: 'Feature', id, properties: { name: 'A' }, geometry }] }
}

describe('shapes of a map', () => {
  test('rings are turned so that a shape is a shape and not the rest of the globe', () => {
    for (const ring of [square, square.toReversed()]) {
      const [shape] = parseFeatures(feature({ type: 'Polygon', coordinates: [ring] }))
      expect(shape === undefined ? undefined : geoArea(shape.geometry)).toBeLessThan(0.01)
    }
  })

  test('a hole stays a hole', () => {
    const hole = square.map(([x = 0, y = 0]) => [0.25 + x / 2, 0.25 + y / 2])
    const [shape] = parseFeatures(feature({ type: 'Polygon', coordinates: [square, hole] }))
    const [whole] = parseFeatures(feature({ type: 'Polygon', coordinates: [square] }))
    const area = (one: typeof shape) => (one === undefined ? 0 : geoArea(one.geometry))
    expect(area(shape) / area(whole)).toBeCloseTo(0.75, 2)
  })

  test('what is no polygon, or has no key, is left out', () => {
    expect(parseFeatures(feature({ type: 'Point', coordinates: [0, 0] }))).toEqual([])
    expect(parseFeatures({ features: [null, 1, {}, { type: 'Feature', geometry: null }] })).toEqual([])
  })

  test('every set of boundaries that we keep says whose lines it draws, and every shape lies on a part of the globe', () => {
    const names = readdirSync('data/boundaries').filter((name) => name.endsWith('.geojson'))
    expect(names.length).toBeGreaterThan(3)
    for (const name of names) {
      const set = JSON.parse(readFileSync(`data/boundaries/${name}`, 'utf8'))
      expect(Object.keys(set)).toEqual(
        expect.arrayContaining(['title', 'author', 'licence', 'date', 'accuracy', 'note']),
      )
      const shapes = parseFeatures(set)
      expect(shapes).toHaveLength(set.features.length)
      for (const shape of shapes) expect(geoArea(shape.geometry)).toBeLessThan(0.02)
    }
  })
})
