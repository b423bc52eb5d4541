import type { FindingsAnswer } from '#api/findings/findings-answer'
import type { LoadedAgreement } from '#app/agreements/loaded-agreement'
import type { Problem } from '#app/problems/problem'
import { ok, type Result } from '#base/result'

export function listFindings(loaded: LoadedAgreement, _rules: readonly string[]): Result<FindingsAnswer, Problem> {
  return ok({ agreement: loaded.agreement.id, findings: [] })
}
