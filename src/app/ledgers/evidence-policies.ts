import type { Problem } from '#app/problems/problem'
import { err, ok, type Result } from '#base/result'
import { EVIDENCE_POLICIES } from '#model/policy/evidence-policies'
import { REASONABLE_GROUNDS, type EvidencePolicy } from '#model/policy/evidence-policy'

/** The policy of that name; absent: reasonable grounds. */
export function findPolicy(name: string | undefined): Result<EvidencePolicy, Problem> {
  if (name === undefined) return ok(REASONABLE_GROUNDS)
  const found = EVIDENCE_POLICIES.find(({ policy }) => policy.name === name)
  if (found !== undefined) return ok(found.policy)
  const known = EVIDENCE_POLICIES.map(({ policy }) => `\`${policy.name}\``).join(', ')
  const message = `no evidence policy is called \`${name}\`: take one of ${known}`
  return err({ kind: 'not-found', code: 'no-such-policy', message })
}
