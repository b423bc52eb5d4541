import { geoContains, type GeoPath, type GeoProjection } from 'd3-geo'
import type { ControlMap } from '#views/control-map'
import type { PlaceShape } from '#web/pages/map/to-shapes'

/** A label where it fits: the middle of its block, and its lines. */
export interface PlacedLabel {
  readonly id: string
  readonly x: number
  readonly y: number
  readonly names: readonly string[]
  /** The letters of those who are said to hold the place. */
  readonly letters: string
}

interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

const LETTER_WIDTH = 6.6
const LINE_HEIGHT = 14
const GRID = 9

/**
 * Labels that do not cover each other, small places first since large ones have more room to give way. A label that fits
 * nowhere is left out: the table beside the map and the shape's own title still name the place.
 */
export function placeLabels(
  shapes: readonly PlaceShape[],
  control: ControlMap,
  tools: { readonly path: GeoPath; readonly projection: GeoProjection },
): readonly PlacedLabel[] {
  const taken: Box[] = []
  const placed: PlacedLabel[] = []
  for (const shape of shapes.toReversed()) {
    const names = shape.place.label.split(' / ')
    const letters = shape.place.holders.map((holder) => control.letters.get(holder) ?? '?').join(' | ')
    const size = sizeOf(names, letters)
    const spot = spotsOf(shape, tools).find(([x, y]) => taken.every((box) => !meet(box, boxAt(x, y, size))))
    if (spot === undefined) continue
    taken.push(boxAt(spot[0], spot[1], size))
    placed.push({ id: shape.place.place, x: spot[0], y: spot[1], names, letters })
  }
  return placed
}

function sizeOf(names: readonly string[], letters: string): { readonly width: number; readonly height: number } {
  const longest = Math.max(letters.length, ...names.map((name) => name.length))
  return { width: longest * LETTER_WIDTH, height: (names.length + (letters === '' ? 0 : 1)) * LINE_HEIGHT + 4 }
}

/** Points inside the shape, those nearest to its middle first. */
function spotsOf(
  { shape }: PlaceShape,
  { path, projection }: { readonly path: GeoPath; readonly projection: GeoProjection },
): readonly (readonly [number, number])[] {
  const [cx, cy] = path.centroid(shape.geometry)
  const [[left, top], [right, bottom]] = path.bounds(shape.geometry)
  if (right - left < 24 || bottom - top < 18) return []
  const grid = Array.from({ length: GRID * GRID }, (_, at): readonly [number, number] => [
    left + ((right - left) * ((at % GRID) + 0.5)) / GRID,
    top + ((bottom - top) * (Math.floor(at / GRID) + 0.5)) / GRID,
  ])
  return [[cx, cy] as const, ...grid]
    .filter(([x, y]) => {
      const point = projection.invert?.([x, y])
      return point !== undefined && point !== null && geoContains(shape.geometry, point)
    })
    .sort((a, b) => (a[0] - cx) ** 2 + (a[1] - cy) ** 2 - (b[0] - cx) ** 2 - (b[1] - cy) ** 2)
}

function boxAt(x: number, y: number, size: { readonly width: number; readonly height: number }): Box {
  return {
    left: x - size.width / 2,
    right: x + size.width / 2,
    top: y - size.height / 2,
    bottom: y + size.height / 2,
  }
}

function meet(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}
