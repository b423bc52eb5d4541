import fc from 'fast-check'
import { test } from 'vitest'
import { historiesOf } from '#engine/draw-up-ledger'
import { ask, realize } from '#testing/laws/realize-plan'
import { vantagePlans, worldPlans, type WorldPlan } from '#testing/laws/world-plan'
import { power } from '#testing/worlds/build-agreement'

// A power over nothing in particular that does nothing, held by nobody: it changes no label, and nothing is calm beside it.
const IDLE_POWER = power('idle', { effect: 'other', over: [], bearers: [], counterparties: [] })

function calmed(plan: WorldPlan): WorldPlan {
  const norms = plan.norms.map((norm) => (norm.kind === 'power' ? { ...norm, kind: 'continuing' as const } : norm))
  return { ...plan, norms, order: [] }
}

test('calm norms have the labels, over all of time, that going through everything at every moment gives them', () => {
  fc.assert(
    fc.property(worldPlans, vantagePlans, (plan, vantage) => {
      const world = realize(calmed(plan))
      const asked = ask(vantage)
      const beside = { ...world.agreement, norms: [...world.agreement.norms, IDLE_POWER] }
      const calm = historiesOf(world.agreement, world.record, asked)
      const uncalm = historiesOf(beside, world.record, asked)
      return [...calm].every(([id, history]) => JSON.stringify(history) === JSON.stringify(uncalm.get(id)))
    }),
    { numRuns: 80 },
  )
})
