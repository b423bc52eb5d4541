import { reviewRulesSchema } from '#api/reviews/review-answer'
import { flatten } from '#app/agreements/import-agreement'
import type { Ports, StoreReader } from '#app/ports'
import type { Problem } from '#app/problems/problem'
import { ok, type Result } from '#base/result'
import { SIMPLE_REVIEW, type ReviewRules } from '#model/review/review-act'
import type { Instant } from '#time/instant'

const NAME = 'review-rules'

/** What the workspace holds its reviews to; where nobody said anything, one coder who settles alone. */
export async function findReviewRules(reader: Pick<StoreReader, 'findWorkspaceSetting'>): Promise<ReviewRules> {
  const setting = await reader.findWorkspaceSetting(NAME)
  if (setting === undefined) return SIMPLE_REVIEW
  return reviewRulesSchema.parse(JSON.parse(setting.value))
}

/** Sets the rules of reviews for the whole workspace from now on. */
export async function setReviewRules(
  ports: Pick<Ports, 'store'>,
  rules: ReviewRules,
  { by, now }: { readonly by: string; readonly now: Instant },
): Promise<Result<ReviewRules, Problem>> {
  const { coders, reviewerDiffers } = rules
  const value = JSON.stringify({ coders, reviewerDiffers })
  const done = await ports.store.transact(async (session): Promise<Result<ReviewRules, Problem>> => {
    await session.addWorkspaceSetting({ name: NAME, value, at: now, by })
    await session.addAuditRow({ at: now, by, did: 'set-review-rules', what: NAME, detail: value })
    return ok(rules)
  })
  return flatten(done)
}
