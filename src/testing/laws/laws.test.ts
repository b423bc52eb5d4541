import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fastEvaluator } from '#engine/fast/fast-evaluator'
import { referenceEvaluator } from '#engine/reference-evaluator'
import { laws } from '#testing/laws/laws'

// The long runs with fresh seeds are `npm run laws`; here every law is asked often enough to notice a careless change.
describe.each([referenceEvaluator, fastEvaluator])('of the $name evaluator', (evaluator) => {
  test.each(laws)('law $number, $name: $says', async ({ property }) => {
    const run = await fc.check(property(evaluator), { numRuns: 60 })
    expect(run.failed, fc.defaultReportMessage(run)).toBe(false)
  })
})
