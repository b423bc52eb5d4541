import { geoArea } from 'd3-geo'
import type { BoundarySetAnswer } from '#api/boundaries/find-boundary-set'
import type { ControlledPlace } from '#views/control-map'
import { parseFeatures, type Shape } from '#web/pages/map/parse-features'

/** A place with its shape. */
export interface PlaceShape {
  readonly place: ControlledPlace
  readonly shape: Shape
}

/** What the map draws: places on top, the other shapes of their sets as quiet ground, and what lies beneath. */
export interface MapShapes {
  readonly places: readonly PlaceShape[]
  readonly ground: readonly Shape[]
  readonly beneath: readonly Shape[]
}

/** Joins places with their shapes; large ones first, so that small ones are drawn on top. */
export function toShapes(
  places: readonly ControlledPlace[],
  sets: readonly BoundarySetAnswer[],
  under: readonly BoundarySetAnswer[],
): MapShapes {
  const shapes = new Map<string, Shape>(
    sets.flatMap((set) => parseFeatures(set).map((shape) => [`${set.id}#${shape.key}`, shape] as const)),
  )
  const placed = places.flatMap((place) => {
    const key = place.boundary === undefined ? undefined : `${place.boundary.set}#${place.boundary.feature}`
    const shape = key === undefined ? undefined : shapes.get(key)
    return shape === undefined ? [] : [{ place, shape }]
  })
  const taken = new Set(placed.map((one) => one.shape))
  return {
    places: placed.sort((a, b) => geoArea(b.shape.geometry) - geoArea(a.shape.geometry)),
    ground: [...shapes.values()].filter((shape) => !taken.has(shape)),
    beneath: under.flatMap((set) => parseFeatures(set)),
  }
}
