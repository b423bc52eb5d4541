import type { MultiPolygon, Polygon, Position } from 'geojson'

/** A shape with the key that places name it by, wound the way d3-geo wants it. */
export interface Shape {
  readonly key: string
  readonly name: string
  readonly geometry: Polygon | MultiPolygon
}

/**
 * The polygons of a GeoJSON collection; anything else in it is left out. Outer rings are turned clockwise: RFC 7946 has
 * them the other way round, and d3-geo would take them for the rest of the globe.
 */
export function parseFeatures(collection: { readonly features: readonly unknown[] }): readonly Shape[] {
  return collection.features.flatMap((raw) => {
    const feature = recordOf(raw)
    const geometry = geometryOf(recordOf(feature?.['geometry']))
    if (feature === undefined || geometry === undefined) return []
    const properties = recordOf(feature['properties']) ?? {}
    const key = textOf(feature['id']) ?? textOf(properties['iso3166_2']) ?? textOf(properties['name'])
    return key === undefined ? [] : [{ key, name: textOf(properties['name']) ?? key, geometry }]
  })
}

function geometryOf(raw: Readonly<Record<string, unknown>> | undefined): Polygon | MultiPolygon | undefined {
  if (raw?.['type'] === 'Polygon') {
    const rings = ringsOf(raw['coordinates'])
    return rings === undefined ? undefined : { type: 'Polygon', coordinates: rings }
  }
  if (raw?.['type'] !== 'MultiPolygon' || !Array.isArray(raw['coordinates'])) return undefined
  const polygons = raw['coordinates'].map(ringsOf).filter((rings) => rings !== undefined)
  return { type: 'MultiPolygon', coordinates: polygons }
}

function ringsOf(raw: unknown): Position[][] | undefined {
  if (!Array.isArray(raw) || raw.length === 0) return undefined
  const rings = raw.map((ring) => (Array.isArray(ring) ? ring.filter(isPosition) : []))
  return rings.map((ring, at) => (isClockwise(ring) === (at === 0) ? ring : ring.toReversed()))
}

function isPosition(raw: unknown): raw is Position {
  return Array.isArray(raw) && raw.length >= 2 && raw.every((part) => typeof part === 'number')
}

/** By the sign of the area, east to the right and north up. */
function isClockwise(ring: readonly Position[]): boolean {
  let doubled = 0
  for (let at = 0; at < ring.length; at += 1) {
    const [x1 = 0, y1 = 0] = ring[at] ?? []
    const [x2 = 0, y2 = 0] = ring[(at + 1) % ring.length] ?? []
    doubled += (x2 - x1) * (y2 + y1)
  }
  return doubled > 0
}

function recordOf(raw: unknown): Readonly<Record<string, unknown>> | undefined {
  return typeof raw === 'object' && raw !== null && !Array.isArray(raw) ? { ...raw } : undefined
}

function textOf(raw: unknown): string | undefined {
  return typeof raw === 'string' || typeof raw === 'number' ? String(raw) : undefined
}
