import type { AskedAct } from '#api/reviews/review-act'
import type { ReviewAnswer } from '#api/reviews/review-answer'
import { flatten, hasSeen } from '#app/agreements/import-agreement'
import type { Ports, StoreSession } from '#app/ports'
import type { Problem } from '#app/problems/problem'
import { loadReview, type LoadedReview } from '#app/reviews/load-review'
import { planAct } from '#app/reviews/plan-act'
import { enterReviewed } from '#app/reviews/enter-reviewed'
import { surroundingsOf } from '#app/reviews/show-review'
import { toReviewAnswer } from '#app/reviews/to-review-answer'
import { err, ok, type Result } from '#base/result'
import type { Instant } from '#time/instant'

/** Who does something in a review, when, and having seen what. */
export interface Reviewing {
  readonly as: string
  readonly now: Instant
  /** The tag of the review that was seen; `*` or absent: whatever stands there. */
  readonly seen?: string | undefined
}

/** Keeps one act of review, and in the same step what it means for the record. Nothing is overwritten. */
export async function actInReview(
  ports: Pick<Ports, 'store'>,
  document: string,
  asked: AskedAct,
  reviewing: Reviewing,
): Promise<Result<ReviewAnswer, Problem>> {
  const { as, now, seen } = reviewing
  const done = await ports.store.transact(async (session): Promise<Result<ReviewAnswer, Problem>> => {
    const before = await loadReview(session, document, as)
    if (!before.ok) return before
    if (!hasSeen(seen, before.value.etag)) return err(stale(before.value))
    const act = planAct(asked, before.value)
    if (!act.ok) return act
    const { id } = before.value.document
    await session.addReviewAct({ document: id, at: now, by: as, act: JSON.stringify(act.value) })
    await session.addAuditRow({ at: now, by: as, did: `review-${asked.kind}`, what: id, detail: detailOf(asked) })
    return await answerAfter(session, document, reviewing)
  })
  return flatten(done)
}

/** The review as it stands now, after the record was given what it lacked of it. */
export async function answerAfter(
  session: StoreSession,
  document: string,
  { as, now }: Reviewing,
): Promise<Result<ReviewAnswer, Problem>> {
  const review = await loadReview(session, document, as)
  if (!review.ok) return review
  const entered = await enterReviewed(session, review.value, { by: as, now })
  if (!entered.ok) return entered
  return ok(toReviewAnswer(review.value, await surroundingsOf(session, review.value)))
}

function detailOf(asked: AskedAct): string {
  return 'item' in asked ? asked.item : asked.kind
}

function stale({ document, etag }: LoadedReview): Problem {
  const message = `the review of \`${document.name}\` moved on and stands at ${etag}: look at it again, then decide`
  return { kind: 'stale', code: 'stale', message }
}
