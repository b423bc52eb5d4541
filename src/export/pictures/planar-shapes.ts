/** A point of a drawing, y downwards. */
export type Point = readonly [x: number, y: number]

/** The rings of a shape on the plane, in the units of the projection. */
export type Rings = readonly (readonly Point[])[]

/** The edges of what is drawn. */
export interface Bounds {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

// Mercator has no poles; what lies beyond is drawn at the edge (EPSG:3857 ends there too).
const LAST_LATITUDE = 85.05

/**
 * The rings of a GeoJSON Polygon or MultiPolygon in Mercator's projection (Snyder 1987, section 7, on the sphere); none
 * for any other geometry. What is no position is left out.
 */
export function ringsOfGeometry(geometry: unknown): Rings {
  const { type, coordinates } = fieldsOf(geometry)
  if (type === 'Polygon') return polygonRings(coordinates)
  if (type !== 'MultiPolygon' || !Array.isArray(coordinates)) return []
  return coordinates.flatMap(polygonRings)
}

/** The edges of several shapes; nothing where they hold no point. */
export function boundsOf(shapes: readonly Rings[]): Bounds | undefined {
  const points = shapes.flat(2)
  const [first] = points
  if (first === undefined) return undefined
  return points.reduce<Bounds>(
    (bounds, [x, y]) => ({
      left: Math.min(bounds.left, x),
      right: Math.max(bounds.right, x),
      top: Math.min(bounds.top, y),
      bottom: Math.max(bounds.bottom, y),
    }),
    { left: first[0], right: first[0], top: first[1], bottom: first[1] },
  )
}

/** The middle of a shape's largest ring, by area. */
export function middleOf(rings: Rings): Point | undefined {
  const largest = rings.reduce<readonly Point[]>((best, ring) => (areaOf([ring]) > areaOf([best]) ? ring : best), [])
  const [first] = largest
  if (first === undefined) return undefined
  const doubled = signedDouble(largest)
  if (doubled === 0) return first
  const [sumX, sumY] = edgesOf(largest).reduce<Point>(
    ([x, y], [a, b]) => {
      const cross = a[0] * b[1] - b[0] * a[1]
      return [x + (a[0] + b[0]) * cross, y + (a[1] + b[1]) * cross]
    },
    [0, 0],
  )
  return [sumX / (3 * doubled), sumY / (3 * doubled)]
}

/** The area that the rings enclose, holes counted as ground: for sorting by size. */
export function areaOf(rings: Rings): number {
  return rings.reduce((sum, ring) => sum + Math.abs(signedDouble(ring)) / 2, 0)
}

/** Whether a point lies inside the rings, by the even-odd rule: inside a hole is outside. */
export function isInside(rings: Rings, [x, y]: Point): boolean {
  const crossed = rings.flatMap(edgesOf).filter(([a, b]) => {
    if (a[1] > y === b[1] > y) return false
    return x < ((b[0] - a[0]) * (y - a[1])) / (b[1] - a[1]) + a[0]
  })
  return crossed.length % 2 === 1
}

function signedDouble(ring: readonly Point[]): number {
  return edgesOf(ring).reduce((sum, [a, b]) => sum + a[0] * b[1] - b[0] * a[1], 0)
}

function edgesOf(ring: readonly Point[]): readonly (readonly [Point, Point])[] {
  return ring.map((point, at) => [point, ring[(at + 1) % ring.length] ?? point])
}

function polygonRings(raw: unknown): Rings {
  if (!Array.isArray(raw)) return []
  return raw
    .filter((ring) => Array.isArray(ring))
    .map((ring: readonly unknown[]) => ring.flatMap(toPoint))
    .filter((ring) => ring.length > 2)
}

function toPoint(raw: unknown): readonly Point[] {
  if (!Array.isArray(raw)) return []
  const [longitude, latitude]: readonly unknown[] = raw
  if (typeof longitude !== 'number' || typeof latitude !== 'number') return []
  const held = Math.min(Math.max(latitude, -LAST_LATITUDE), LAST_LATITUDE)
  const radians = (held * Math.PI) / 180
  return [[(longitude * Math.PI) / 180, -Math.log(Math.tan(Math.PI / 4 + radians / 2))]]
}

function fieldsOf(raw: unknown): { readonly type?: unknown; readonly coordinates?: unknown } {
  return typeof raw === 'object' && raw !== null ? raw : {}
}
