import fc from 'fast-check'
import { expect, test } from 'vitest'
import { laws } from '#testing/laws/laws'
import { plantedFaults } from '#testing/laws/planted-faults'

test('every law has a planted fault', () => {
  expect(plantedFaults.map((each) => each.law).sort((a, b) => a - b)).toEqual(laws.map((each) => each.number))
})

test.each(plantedFaults)('law $law is seen to fail when $fault', async ({ law, evaluator }) => {
  const property = laws.find((each) => each.number === law)?.property(evaluator)
  if (property === undefined) throw new Error(`no law ${law}`)
  const run = await fc.check(property, { numRuns: 3000, seed: 20_201_110, endOnFailure: true })
  expect(run.failed).toBe(true)
})
