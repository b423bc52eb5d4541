import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fastEvaluator } from '#engine/fast/fast-evaluator'
import { compileFastWorld } from '#engine/fast/fast-world'
import { referenceEvaluator } from '#engine/reference-evaluator'
import { ask, realize } from '#testing/laws/realize-plan'
import { vantagePlans, worldPlans, type WorldPlan } from '#testing/laws/world-plan'
import { instantAt } from '#time/instant'

test('the columns give the labels of the reference, also for entries that are added one by one', () => {
  fc.assert(
    fc.property(worldPlans, vantagePlans, vantagePlans, fc.nat(12), (plan, first, second, split) => {
      const { agreement, record } = realize(plan)
      const begun = { ...record, entries: record.entries.slice(0, split) }
      const followed = fastEvaluator.follow(agreement, begun, ask(first))
      for (const entry of record.entries.slice(split)) followed.add(entry)
      for (const vantage of [first, { ...first, asOf: second.asOf, asKnownAt: second.asKnownAt }]) {
        const expected = referenceEvaluator.labelsAt(agreement, record, ask(vantage))
        expect([...fastEvaluator.labelsAt(agreement, record, ask(vantage))]).toEqual([...expected])
        expect([...followed.labelsAt(ask(vantage).vantage)]).toEqual([...expected])
      }
    }),
    { numRuns: 60 },
  )
})

/** The same claims about norms that stand alone, which the columns hold. */
function alone(plan: WorldPlan): WorldPlan {
  const norms = plan.norms.map((norm) => ({
    ...norm,
    kind: 'once' as const,
    due: norm.due.kind === 'within' ? ({ kind: 'by', day: norm.due.days + 10 } as const) : norm.due,
    trigger: undefined,
    suspendsOn: undefined,
    partOf: undefined,
    consequence: undefined,
    amount: undefined,
    places: Math.min(norm.places, 1),
  }))
  return { ...plan, norms, order: [], amendments: [], coverage: [] }
}

test('norms that stand alone have in columns, at every vantage, the labels of the reference', () => {
  fc.assert(
    fc.property(
      worldPlans,
      vantagePlans,
      fc.array(fc.tuple(fc.nat(45), fc.nat(45)), { minLength: 4, maxLength: 4 }),
      (plan, from, days) => {
        const { agreement, record } = realize(alone(plan))
        const question = ask(from)
        const world = compileFastWorld(agreement, record, question)
        for (const [asOf, asKnownAt] of days) {
          const { vantage } = ask({ ...from, asOf, asKnownAt })
          // The last moment of a day, and the first of the next: labels change between the two.
          for (const v of [vantage.asOf, instantAt(vantage.asOf + 1)]) {
            const asked = { ...question, vantage: { ...vantage, asOf: v } }
            const expected = [...referenceEvaluator.labelsAt(agreement, record, asked).values()]
            expect(expected.map((_, norm) => world.statusAt(norm, { v, k: vantage.asKnownAt }))).toEqual(expected)
          }
        }
      },
    ),
    { numRuns: 60 },
  )
})

test('an added entry is said to concern every norm whose label it changes', () => {
  fc.assert(
    fc.property(worldPlans, vantagePlans, (plan, from) => {
      const { agreement, record } = realize(plan)
      const last = record.entries.at(-1)
      if (last === undefined) return
      const question = ask(from)
      const world = compileFastWorld(agreement, { ...record, entries: record.entries.slice(0, -1) }, question)
      const at = { v: question.vantage.asOf, k: question.vantage.asKnownAt }
      const before = [...world.codesAt(at)]
      const concerned = new Set(world.add(last))
      const after = [...world.codesAt(at)]
      expect(after.flatMap((code, norm) => (code === before[norm] || concerned.has(norm) ? [] : [norm]))).toEqual([])
    }),
    { numRuns: 50 },
  )
})
