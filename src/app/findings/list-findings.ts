import type { FindingsAnswer } from '#api/findings/findings-answer'
import type { LoadedAgreement } from '#app/agreements/loaded-agreement'
import { findRule } from '#app/findings/find-rule'
import { toFindingAnswer } from '#app/findings/to-finding-answer'
import type { Problem } from '#app/problems/problem'
import { ok, type Result } from '#base/result'
import { lintReport } from '#linter/lint'

/** What the agreement leaves open, by every rule or by those named; findings that its file allows stand apart. */
export function listFindings(
  { agreement }: LoadedAgreement,
  ruleNames: readonly string[],
): Result<FindingsAnswer, Problem> {
  for (const name of ruleNames) {
    const rule = findRule(name)
    if (!rule.ok) return rule
  }
  const report = lintReport(agreement, ruleNames.length === 0 ? {} : { rules: ruleNames })
  return ok({
    findings: report.findings.map((finding) => toFindingAnswer(finding, agreement.id)),
    allowed: report.allowed.map(({ finding, reason }) => ({ finding: toFindingAnswer(finding, agreement.id), reason })),
  })
}
