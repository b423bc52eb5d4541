import { boundariesOf, sameMomentDependencies } from '#engine/boundaries'
import { calmNorms } from '#engine/calm-norms'
import { rowFor } from '#engine/label-table'
import type { Status } from '#engine/ledger'
import { componentsOf } from '#engine/mutual-dependence'
import { standNorm } from '#engine/stand-norm'
import { rememberUses } from '#engine/remembered-uses'
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
  const beingFound = new Set<string>()
  let depth = 0
  const stand = (id: string, v: Instant): Standing | undefined => {
    const earlier = remembered.get(id)?.get(v)
    const material = earlier === undefined ? world.materialOf(id) : undefined
    if (material === undefined) return earlier
    depth += 1
    const facts = standNorm(standings, material, v)
    depth -= 1
    const standing = { ...facts, status: statusOf(facts) }
    const byMoment = remembered.get(id) ?? new Map<Instant, Standing>()
    byMoment.set(v, standing)
    remembered.set(id, byMoment)
    return standing
  }
  const standings: Standings = {
    ...choice,
    world,
    without: choice.without ?? WITHOUT_NONE,
    boundariesOf: (id, upTo) => {
      if (calm.isCalm(id)) return calm.boundariesOf(id)
      const earlier = boundaries.get(id)
      if (earlier !== undefined) return earlier
      // Whoever asks while these are being found asks about an earlier time, since a power that was used hangs on what was
      // before; the moments up to then are enough, and each such question is about a time before the last one.
      if (upTo !== undefined && beingFound.has(id)) return boundariesOf(standings, id, upTo)
      beingFound.add(id)
      const found = boundariesOf(standings, id)
      beingFound.delete(id)
      boundaries.set(id, found)
      return found
    },
    wasThere: (power, used) => uses.wasThere(power, used),
    isMutualUse: (a, b) => uses.isMutualUse(a, b),
    heardOf: (id, v) => (calm.isCalm(id) ? calm.heardOf(id, v) : standings.standingOf(id, v)),
    isMutual: (a, b) => {
      components ??= mutualComponents(world)
      return a === b || (components.has(a) && components.get(a) === components.get(b))
    },
    standingOf: (id, v) => {
      const earlier = remembered.get(id)?.get(v)
      if (earlier !== undefined) return earlier
      // A long chain of norms is reckoned from its end, so that it does not exhaust the stack.
      if (depth > 0 && depth % MOST_NESTED === 0)
        for (const other of dependenciesFirst(world, id, NONE_KNOWN)) stand(other, v)
      return stand(id, v)
    },
  }
  const uses = rememberUses(standings)
  const calm = calmNorms(standings, (id, isKnown) => dependenciesFirst(world, id, isKnown))
  return standings
}

const MOST_NESTED = 50

const NONE_KNOWN = (): boolean => false

// What the norm asks about, each after what it asks about itself; in a circle in any order, since nobody is heard there.
function dependenciesFirst(world: World, id: string, isKnown: (id: string) => boolean): readonly string[] {
  const order: string[] = []
  const seen = new Set<string>([id])
  const path = [{ id, edges: edgesOf(world, id), next: 0 }]
  for (let frame = path[path.length - 1]; frame !== undefined; frame = path[path.length - 1]) {
    const to = frame.edges[frame.next]
    frame.next += 1
    if (to === undefined) {
      if (frame.id !== id) order.push(frame.id)
      path.pop()
    } else if (!seen.has(to) && !isKnown(to)) {
      seen.add(to)
      path.push({ id: to, edges: edgesOf(world, to), next: 0 })
    }
  }
  return order
}

function edgesOf(world: World, id: string): readonly string[] {
  const norm = world.normById(id)
  return norm === undefined ? [] : sameMomentDependencies({ world }, norm)
}

function mutualComponents(world: World): ReadonlyMap<string, number> {
  return componentsOf<string>(
    world.norms.map((norm) => norm.id),
    (id) => edgesOf(world, id),
  )
}

function statusOf(facts: Facts): Status {
  if (facts.force !== 'not-in-force' && facts.compositeStatus !== undefined) return facts.compositeStatus
  // Every family's last row matches everything, so the fallback is never reached.
  return rowFor(facts)?.status ?? 'no-reports'
}
