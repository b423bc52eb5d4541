import type { LoadedReview } from '#app/reviews/load-review'
import type { Problem } from '#app/problems/problem'
import { err, ok, type Result } from '#base/result'
import type { PlacedDecision, ReviewRole } from '#model/review/review-act'
import { mayReview, standingDecisions } from '#model/review/weigh-review'

/** What somebody may decide as in a review at all. */
export function mayActAs({ rules, acts, as, weighed, visible }: LoadedReview): ReviewRole | 'none' {
  if (rules.coders === 1) return 'coder'
  const coding = codingOf(acts)
  const coders = new Set(coding.map(({ by }) => by))
  if (weighed.coded && visible.length === acts.length) return mayReview(as, coding, rules) ? 'reviewer' : 'none'
  return coders.has(as) || coders.size < rules.coders ? 'coder' : 'none'
}

/** As what a person decides about an item, or why they may not. */
export function roleOf(review: LoadedReview, item: string): Result<ReviewRole, Problem> {
  const { rules, acts, as, weighed } = review
  if (rules.coders === 1) return ok(rules.reviewerDiffers ? roleOfSecond(codingOf(acts), item, as) : 'coder')
  const may = mayActAs(review)
  if (may === 'reviewer') return ok('reviewer')
  if (may === 'none') return err(weighed.coded ? coderMayNot(as) : codersAreTwo(as))
  const own = weighed.coders.find(({ by }) => by === as)
  return own?.done === true ? err(codingIsDone(as)) : ok('coder')
}

function roleOfSecond(coding: readonly PlacedDecision[], item: string, as: string): ReviewRole {
  return coding.some((decision) => decision.item.id === item && decision.by !== as) ? 'reviewer' : 'coder'
}

function codingOf(acts: LoadedReview['acts']): readonly PlacedDecision[] {
  return standingDecisions(acts).filter(({ role }) => role === 'coder')
}

function coderMayNot(as: string): Problem {
  const message = `\`${as}\` coded this document, and in this workspace somebody else must settle what coders see differently`
  return { kind: 'not-allowed', code: 'coder-may-not-review', message }
}

function codersAreTwo(as: string): Problem {
  const message = `two others code this document and are not done: \`${as}\` can settle what they see differently afterwards`
  return { kind: 'conflict', code: 'coders-are-two', message }
}

function codingIsDone(as: string): Problem {
  const message = `\`${as}\` is done with this document: reopen it first, which is possible until the other coder is done too`
  return { kind: 'conflict', code: 'coding-is-done', message }
}
