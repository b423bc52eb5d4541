import { boundariesOf, sameMomentDependencies } from '#engine/boundaries'
import { rowFor } from '#engine/label-table'
import type { Status } from '#engine/ledger'
import { componentsOf } from '#engine/mutual-dependence'
import { standNorm } from '#engine/stand-norm'
import type { Facts, Standing, Standings } from '#engine/standing'
import { WITHOUT_NONE } from '#engine/terms-at'
import type { World } from '#engine/world'
import type { Instant } from '#time/instant'

/** A choice of terms beside those that hold: amendments left out, deadlines as a side reads them, a convention. */
export type Choice = Partial<Pick<Standings, 'without' | 'deadlineOf' | 'convention'>>

/** The standings of every norm of the world, worked out when asked for and then remembered. */
export function prepareStandings(world: World, choice: Choice = {}): Standings {
  let components: ReadonlyMap<string, number> | undefined
  const remembered = new Map<string, Map<Instant, Standing>>()
  const boundaries = new Map<string, readonly Instant[]>()
  const standings: Standings = {
    ...choice,
    world,
    without: choice.without ?? WITHOUT_NONE,
    boundariesOf: (id) => {
      const found = boundaries.get(id) ?? boundariesOf(standings, id)
      boundaries.set(id, found)
      return found
    },
    isMutual: (a, b) => {
      components ??= mutualComponents(world)
      return a === b || (components.has(a) && components.get(a) === components.get(b))
    },
    standingOf: (id, v) => {
      const earlier = remembered.get(id)?.get(v)
      if (earlier !== undefined) return earlier
      const material = world.materialOf(id)
      if (material === undefined) return undefined
      const facts = standNorm(standings, material, v)
      const standing = { ...facts, status: statusOf(facts) }
      const byMoment = remembered.get(id) ?? new Map<Instant, Standing>()
      byMoment.set(v, standing)
      remembered.set(id, byMoment)
      return standing
    },
  }
  return standings
}

function mutualComponents(world: World): ReadonlyMap<string, number> {
  return componentsOf<string>(
    world.norms.map((norm) => norm.id),
    (id) => {
      const norm = world.normById.get(id)
      return norm === undefined ? [] : sameMomentDependencies({ world }, norm)
    },
  )
}

function statusOf(facts: Facts): Status {
  if (facts.force !== 'not-in-force' && facts.compositeStatus !== undefined) return facts.compositeStatus
  // Every family's last row matches everything, so the fallback is never reached.
  return rowFor(facts)?.status ?? 'no-reports'
}
