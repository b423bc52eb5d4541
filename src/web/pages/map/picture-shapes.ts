import type { BoundarySetAnswer } from '#api/boundaries/find-boundary-set'
import type { BoundaryShape } from '#export/format'
import { parseFeatures } from '#web/pages/map/parse-features'

/** The shapes of boundary sets as a picture takes them, by `set#feature`, each with who drew it. */
export function pictureShapes(
  sets: readonly BoundarySetAnswer[],
  under: readonly BoundarySetAnswer[],
): ReadonlyMap<string, BoundaryShape> {
  const ground = sets.flatMap((set) => shapesOf(set, false))
  return new Map([...ground, ...under.flatMap((set) => shapesOf(set, true))])
}

function shapesOf(set: BoundarySetAnswer, beneath: boolean): readonly (readonly [string, BoundaryShape])[] {
  const { id, author, licence, date, accuracy } = set
  const source = {
    author,
    licence,
    beneath,
    ...(date === undefined ? {} : { date }),
    ...(accuracy === undefined ? {} : { accuracy }),
  }
  return parseFeatures(set).map(({ key, geometry }) => [`${id}#${key}`, { ...source, geometry }])
}
