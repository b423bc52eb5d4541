import fc from 'fast-check'
import { expect, test } from 'vitest'
import { referenceEvaluator } from '#engine/reference-evaluator'
import { laws } from '#testing/laws/laws'

test.each(laws)('law $number, $name: $says', ({ property }) => {
  const run = fc.check(property(referenceEvaluator), { numRuns: 60 })
  expect(run.failed, fc.defaultReportMessage(run)).toBe(false)
})
