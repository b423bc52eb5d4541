import type { LoadedAgreement } from '#app/agreements/loaded-agreement'
import { parseAssumption } from '#app/ledgers/parse-assumption'
import { resolveQuestion, type AskedQuestion } from '#app/ledgers/resolve-question'
import type { Problem } from '#app/problems/problem'
import { toResolvedVantage } from '#app/vantage/resolve-vantage'
import { ok, type Result } from '#base/result'
import type { Status } from '#engine/ledger'
import { wordsOf } from '#engine/words-of'
import { supposeThat } from '#engine/suppose-that'
import type { RecordEntry } from '#model/record/record'
import type { Instant } from '#time/instant'
import { UTC } from '#time/zone'
import { normTitle } from '#views/words/norm-sentence'
import { indexAgreement } from '#views/agreement-index'

/** What would stand otherwise if the assumptions were so. */
export interface ShownSupposition {
  readonly vantage: ReturnType<typeof toResolvedVantage>
  readonly agreement: string
  readonly assumed: readonly string[]
  readonly changes: readonly {
    readonly id: string
    readonly says: string
    readonly before: Status
    readonly after: Status
    readonly because: string
  }[]
}

/** What the assumptions would change in the ledger from the vantage that was asked for; nothing is recorded. */
export function showSupposition(
  { agreement, record }: LoadedAgreement,
  asked: AskedQuestion & { readonly assumed: readonly string[] },
  now: Instant,
): Result<ShownSupposition, Problem> {
  const question = resolveQuestion(asked, agreement, now)
  if (!question.ok) return question
  const supposed: RecordEntry[] = []
  for (const words of asked.assumed) {
    const parsed = parseAssumption(words, { agreement, record, question: question.value })
    if (!parsed.ok) return parsed
    supposed.push(parsed.value)
  }
  const index = indexAgreement(agreement)
  const titleById = new Map(agreement.norms.map((norm) => [norm.id, normTitle(norm, index)]))
  const { differences } = supposeThat(agreement, record, question.value, supposed)
  return ok({
    vantage: toResolvedVantage(question.value.vantage, agreement.instrument.zone ?? UTC),
    agreement: agreement.id,
    assumed: asked.assumed,
    changes: differences.map(({ norm, from, to, because }) => ({
      id: norm,
      says: titleById.get(norm) ?? norm,
      before: from,
      after: to,
      because: wordsOf(because),
    })),
  })
}
