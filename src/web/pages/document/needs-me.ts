import type { ReviewAnswer } from '#api/reviews/review-answer'

type Item = ReviewAnswer['items'][number]

/** Whether an item waits for the person who looks at the review. */
export function needsMe(
  { state, decisions }: Item,
  { role, rules, as }: Pick<ReviewAnswer, 'role' | 'rules' | 'as'>,
): boolean {
  if (role === 'none') return false
  if (role === 'reviewer') return state === 'differs'
  const mine = decisions.some(({ by }) => by === as)
  return rules.coders === 2 ? !mine : state === 'open' || (state === 'coded' && !mine)
}

/** The next item after the one at hand that waits, from the top again where none is left below. */
export function nextWaiting(review: ReviewAnswer, current: string | undefined): Item | undefined {
  const at = review.items.findIndex(({ item }) => item.id === current)
  const turned = [...review.items.slice(at + 1), ...review.items.slice(0, at + 1)]
  return turned.find((item) => item.item.id !== current && needsMe(item, review))
}
