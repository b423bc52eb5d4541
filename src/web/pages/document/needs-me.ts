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

const NONE: ReadonlySet<string> = new Set()

/**
 * The next item after the one at hand that waits, from the top again where none is left below. Those that were decided just
 * now, and of which the review does not tell yet, wait no longer.
 */
export function nextWaiting(
  review: ReviewAnswer,
  current: string | undefined,
  decided: ReadonlySet<string> = NONE,
): Item | undefined {
  const at = review.items.findIndex(({ item }) => item.id === current)
  const turned = [...review.items.slice(at + 1), ...review.items.slice(0, at + 1)]
  return turned.find(({ item, ...rest }) => {
    const id = item.id ?? ''
    return id !== current && !decided.has(id) && needsMe({ item, ...rest }, review)
  })
}
