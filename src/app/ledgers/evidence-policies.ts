import { parsePolicyText } from '#app/agreements/parse-texts'
import { MAX_AGREEMENT_BYTES } from '#app/limits'
import type { Ports } from '#app/ports'
import { toFileProblem, type Problem } from '#app/problems/problem'
import { err, ok, type Result } from '#base/result'
import { EVIDENCE_POLICIES } from '#model/policy/evidence-policies'
import { REASONABLE_GROUNDS, type EvidencePolicy } from '#model/policy/evidence-policy'

/** The policy of that name, or of that name and version (`clear-and-convincing@1`); absent: reasonable grounds. */
export function findPolicy(asked: string | EvidencePolicy | undefined): Result<EvidencePolicy, Problem> {
  if (asked === undefined) return ok(REASONABLE_GROUNDS)
  if (typeof asked !== 'string') return ok(asked)
  const found = EVIDENCE_POLICIES.find(
    ({ policy }) => asked === policy.name || asked === `${policy.name}@${policy.version}`,
  )
  if (found !== undefined) return ok(found.policy)
  const known = EVIDENCE_POLICIES.map(({ policy }) => `\`${policy.name}\``).join(', ')
  const message = `no evidence policy is called \`${asked}\`: take one of ${known}, or name a policy file`
  return err({ kind: 'not-found', code: 'no-such-policy', message })
}

/** A policy of one's own from a file. */
export async function readPolicyFile(
  { files }: Pick<Ports, 'files'>,
  path: string,
): Promise<Result<EvidencePolicy, Problem>> {
  const text = await files.readText(path, MAX_AGREEMENT_BYTES)
  return text.ok ? parsePolicyText(text.value, path) : err(toFileProblem(text.error))
}
