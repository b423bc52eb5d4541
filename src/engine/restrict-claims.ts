import type { Weighed } from '#engine/evidence'
import { reachedByParts } from '#engine/measure-parts'
import { admittedOnly, propositionOf, type NormMaterial, type World } from '#engine/world'

/** The same world, in which of the claims about one norm only those that pass are heard. */
export function restrictClaims(world: World, norm: string, isHeard: (claim: Weighed) => boolean): World {
  const material = world.materialOf(norm)
  if (material === undefined) return world
  const weighed = material.weighed.filter(isHeard)
  const together = reachedByParts(material.norm, admittedOnly(weighed, 'done'))
  const heard: NormMaterial = { ...material, weighed, proposition: propositionOf(weighed, world.policy, together) }
  return { ...world, materialOf: (id) => (id === norm ? heard : world.materialOf(id)) }
}
