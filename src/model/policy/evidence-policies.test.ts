import { expect, test } from 'vitest'
import { EVIDENCE_POLICIES } from '#model/policy/evidence-policies'

test('each standard of proof admits no more than the one before it and asks for no fewer origins', () => {
  const policies = EVIDENCE_POLICIES.map(({ policy }) => policy)
  for (const [at, policy] of policies.slice(1).entries()) {
    const before = policies[at]
    expect(policy.minReliability <= (before?.minReliability ?? 'E')).toBe(true)
    expect(policy.minCredibility <= (before?.minCredibility ?? 5)).toBe(true)
    expect(policy.originsNeeded >= (before?.originsNeeded ?? 1)).toBe(true)
    expect(policy).not.toEqual(before)
  }
})

test('silence proves nothing by any of them', () => {
  expect(EVIDENCE_POLICIES.map(({ policy }) => policy.closingRule.kind)).toEqual(EVIDENCE_POLICIES.map(() => 'none'))
})
