import fc from 'fast-check'
import { expect, test } from 'vitest'
import { historyAt } from '#engine/history'
import { prepareStandings } from '#engine/standings'
import { prepareWorld } from '#engine/world'
import { ask, realize } from '#testing/laws/realize-plan'
import { vantagePlans, worldPlans } from '#testing/laws/world-plan'
import { BEGINNING_OF_TIME, END_OF_TIME, plusMs } from '#time/instant'
import { contains } from '#time/interval'

// The moments at which a label can change are worked out beforehand; one that was forgotten shows as a label that holds
// at a moment and not in the stretch of time that the moment lies in.
test('the label over all of time is at every moment the label of that moment', () => {
  fc.assert(
    fc.property(
      worldPlans,
      vantagePlans,
      fc.array(fc.nat(50 * 24), { minLength: 8, maxLength: 8 }),
      (plan, from, at) => {
        const world = realize(plan)
        const question = ask(from)
        const prepared = prepareWorld(world.agreement, world.record, question)
        const [histories, moments] = [prepareStandings(prepared), prepareStandings(prepared)]
        for (const { id } of prepared.norms) {
          const history = historyAt(histories, id)
          for (const hours of at) {
            const v = plusMs(question.vantage.asOf, (hours - 25 * 24) * 3_600_000)
            const said = history.find(({ interval }) => contains(interval, v))?.status
            expect(said).toBe(moments.standingOf(id, v)?.status)
          }
        }
      },
    ),
    { numRuns: 70 },
  )
})

test('the stretches of a label follow each other without a gap, and no two neighbours are the same', () => {
  fc.assert(
    fc.property(worldPlans, vantagePlans, (plan, from) => {
      const world = realize(plan)
      const standings = prepareStandings(prepareWorld(world.agreement, world.record, ask(from)))
      for (const { id } of standings.world.norms) {
        const history = historyAt(standings, id)
        expect(history.map(({ interval }) => interval.from)).toEqual([
          BEGINNING_OF_TIME,
          ...history.slice(0, -1).map(({ interval }) => interval.to),
        ])
        expect(history.at(-1)?.interval.to).toBe(END_OF_TIME)
        expect(history.every(({ status }, place) => status !== history[place + 1]?.status)).toBe(true)
      }
    }),
    { numRuns: 20 },
  )
})
