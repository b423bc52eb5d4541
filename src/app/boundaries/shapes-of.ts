import { z } from 'zod'
import type { BoundarySetAnswer } from '#api/boundaries/find-boundary-set'
import { findBoundarySet } from '#app/boundaries/boundary-sets'
import type { Ports } from '#app/ports'
import type { BoundaryShape } from '#export/format'
import type { Agreement } from '#model/instrument/agreement'

const featureSchema = z.looseObject({ id: z.union([z.string(), z.number()]), geometry: z.unknown() })
const beneathSchema = z.array(z.string()).catch([])

/** The shapes of the agreement's places by `set#feature`, and what their sets want drawn beneath them. */
export async function shapesOf(
  agreement: Agreement,
  ports: Pick<Ports, 'files'>,
  folder: string,
): Promise<ReadonlyMap<string, BoundaryShape>> {
  const names = new Set(agreement.places.flatMap(({ boundary }) => (boundary === undefined ? [] : [boundary.set])))
  const beneath = new Set<string>()
  const shapes: (readonly [string, BoundaryShape])[] = []
  for (const name of names) {
    const set = await findBoundarySet(ports, folder, name)
    // A set that is not there draws nothing.
    if (!set.ok) continue
    for (const other of beneathSchema.parse(set.value['beneath'])) beneath.add(other)
    shapes.push(...toShapes(name, set.value))
  }
  for (const name of beneath) {
    const set = names.has(name) ? undefined : await findBoundarySet(ports, folder, name)
    if (set?.ok !== true) continue
    shapes.push(...toShapes(name, set.value).map(([key, shape]) => [key, { ...shape, beneath: true }] as const))
  }
  return new Map(shapes)
}

function toShapes(name: string, set: BoundarySetAnswer): readonly (readonly [string, BoundaryShape])[] {
  const { author, licence, date, accuracy, features } = set
  const source = {
    author,
    licence,
    ...(date === undefined ? {} : { date }),
    ...(accuracy === undefined ? {} : { accuracy }),
  }
  return features.flatMap((feature) => {
    const parsed = featureSchema.safeParse(feature)
    return parsed.success ? [[`${name}#${parsed.data.id}`, { ...source, geometry: parsed.data.geometry }]] : []
  })
}
