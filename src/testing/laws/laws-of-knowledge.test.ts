import fc from 'fast-check'
import { expect, test } from 'vitest'
import { referenceEvaluator } from '#engine/reference-evaluator'
import { lawsOfKnowledge } from '#testing/laws/laws-of-knowledge'

test.each(lawsOfKnowledge)('law $number: $says', ({ property }) => {
  const run = fc.check(property(referenceEvaluator), { numRuns: 100 })
  expect(run.failed, fc.defaultReportMessage(run)).toBe(false)
})
