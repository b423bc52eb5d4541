import fc from 'fast-check'
import { expect, test } from 'vitest'
import { historiesOf } from '#engine/draw-up-ledger'
import { ask, realize } from '#testing/laws/realize-plan'
import { vantagePlans, worldPlans, type WorldPlan } from '#testing/laws/world-plan'
import { agreement, due, obligation, power } from '#testing/worlds/build-agreement'
import { about, notDone, question, record } from '#testing/worlds/build-record'

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
    { numRuns: 150 },
  )
})

test('each link of a long chain is broken with the one before it, however long the chain', () => {
  const links = Array.from({ length: 600 }, (_, at) =>
    obligation(`n${at}`, {
      deadline: due('by 20 November 2020'),
      ...(at === 0 ? {} : { trigger: { kind: 'norm', norm: obligation(`n${at - 1}`).id, is: 'broken' } as const }),
    }),
  )
  const claims = links.map(({ id }, at) => notDone(`c${at}`, '2020-11-21', { about: about(id) }))
  const histories = historiesOf(agreement(links), record(claims), question('2020-12-01'))
  for (const link of links) {
    expect(histories.get(link.id)?.at(-1)?.status).toBe('broken')
    expect(histories.get(link.id)?.length).toBeLessThanOrEqual(4)
  }
})
