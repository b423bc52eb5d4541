import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fastEvaluator } from '#engine/fast/fast-evaluator'
import { compileFastWorld } from '#engine/fast/fast-world'
import { referenceEvaluator } from '#engine/reference-evaluator'
import { ask, realize } from '#testing/laws/realize-plan'
import { vantagePlans, worldPlans } from '#testing/laws/world-plan'

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
