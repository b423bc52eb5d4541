import { toldDependencies } from '#engine/boundaries'
import { componentsOf } from '#engine/mutual-dependence'
import type { Standings } from '#engine/standing'
import { wasThereToUse } from '#engine/use-of-power'

/** What is asked about uses of powers at one state of knowledge, worked out when asked for and then remembered. */
export function rememberUses(standings: Standings): Pick<Standings, 'wasThere' | 'isMutualUse'> {
  const uses = new Map<string, boolean>()
  let components: ReadonlyMap<string, number> | undefined
  return {
    wasThere: (power, used) => {
      const key = JSON.stringify([power.id, used.lo, used.hi])
      const there = uses.get(key) ?? wasThereToUse(standings, power, used)
      uses.set(key, there)
      return there
    },
    isMutualUse: (a, b) => {
      components ??= componentsOf<string>(
        standings.world.powers.map((power) => power.id),
        (id) => toldDependencies(standings, id),
      )
      return a === b || (components.has(a) && components.get(a) === components.get(b))
    },
  }
}
