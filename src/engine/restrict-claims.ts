import type { Weighed } from '#engine/evidence'
import { normProposition } from '#engine/norm-proposition'
import type { NormMaterial, World } from '#engine/world'
import type { BearerMode } from '#model/norms/norm'

/** The same world, in which of the claims about one norm only those that pass are heard. */
export function restrictClaims(world: World, norm: string, isHeard: (claim: Weighed) => boolean): World {
  return withMaterial(world, norm, (material) => ({ ...material, weighed: material.weighed.filter(isHeard) }))
}

/** The same world, in which the bearers of one norm owe it in the way given. */
export function readBearersAs(world: World, norm: string, bearerMode: BearerMode): World {
  return withMaterial(world, norm, (material) => ({ ...material, norm: { ...material.norm, bearerMode } }))
}

function withMaterial(world: World, id: string, change: (material: NormMaterial) => NormMaterial): World {
  const material = world.materialOf(id)
  if (material === undefined) return world
  const changed = change(material)
  const proposition = normProposition(changed.norm, changed.weighed, world.policy)
  const heard: NormMaterial = { ...changed, proposition }
  return { ...world, materialOf: (other) => (other === id ? heard : world.materialOf(other)) }
}
