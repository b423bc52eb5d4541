import type { AskedAct, ItemChange } from '#api/reviews/review-act'
import type { Problem, ProblemKind } from '#app/problems/problem'
import { changedItem } from '#app/reviews/changed-item'
import type { LoadedReview } from '#app/reviews/load-review'
import { roleOf } from '#app/reviews/role-of'
import { derivedId } from '#base/hash'
import { err, ok, type Result } from '#base/result'
import type { ReviewAct, ReviewDecision, ReviewedItem } from '#model/review/review-act'
import { isSameItem, standingDecisions, type WeighedItem } from '#model/review/weigh-review'

/** The act that is kept for what somebody asks for, or why it cannot be. */
export function planAct(asked: AskedAct, review: LoadedReview): Result<ReviewAct, Problem> {
  const { kind, why } = asked
  if (why === '' && NEEDS_REASON.has(kind)) return err(noReason(kind))
  switch (asked.kind) {
    case 'finish':
      return ok({ kind: 'finish', why })
    case 'reopen':
      return review.rules.coders === 2 && review.weighed.coded ? err(bothAreDone) : ok({ kind: 'reopen', why })
    case 'undo':
      return planUndo(asked.item, why, review)
    case 'take':
      return planTaken(asked.decision, why, review)
    case 'add':
      return planAdded(asked.change, why, review)
    default:
      return planDecision(asked, review)
  }
}

const NEEDS_REASON: ReadonlySet<AskedAct['kind']> = new Set(['amend', 'add', 'reject', 'merge', 'undo', 'reopen'])

function planUndo(item: string, why: string, { acts, as, weighed, rules }: LoadedReview): Result<ReviewAct, Problem> {
  const own = standingDecisions(acts).findLast((decision) => decision.by === as && decision.item.id === item)
  if (own === undefined) {
    return err(
      fault('conflict', 'nothing-to-undo', `\`${as}\` has decided nothing about \`${item}\` that still stands`),
    )
  }
  const done = weighed.coders.some((coder) => coder.by === as && coder.done)
  if (rules.coders === 2 && own.role === 'coder' && done) {
    return err(fault('conflict', 'coding-is-done', `\`${as}\` is done with this document: reopen it first`))
  }
  return ok({ kind: 'undo', of: own.number, why })
}

// Who settles what coders see differently takes over what one of them decided, word for word.
function planTaken(number: number, why: string, review: LoadedReview): Result<ReviewAct, Problem> {
  const taken = standingDecisions(review.visible).find((decision) => decision.number === number)
  if (taken === undefined) return err(noSuchItem(`decision ${number}`))
  const { outcome, item, was, into, by } = taken
  const kept = { ...(was === undefined ? {} : { was }), ...(into === undefined ? {} : { into }) }
  return decided(review, { outcome, item, ...kept, why: why === '' ? `as ${by} has it` : why })
}

function planAdded(change: ItemChange, why: string, review: LoadedReview): Result<ReviewAct, Problem> {
  const { document } = review
  const { span, kind } = change
  if (span === undefined || kind === undefined) {
    return err(fault('usage', 'not-a-change', 'an item of your own needs its span and its kind'))
  }
  const id = derivedId('own', [document.id, kind, span.from, span.to])
  const bare: ReviewedItem = { id, kind, quote: '', span, sure: 1, reasons: [] }
  const item = changedItem(bare, change, document.text)
  if (!item.ok) return item
  return decided(review, { outcome: 'added', item: item.value, why })
}

function planDecision(
  asked: Extract<AskedAct, { readonly kind: 'accept' | 'amend' | 'reject' | 'merge' }>,
  review: LoadedReview,
): Result<ReviewAct, Problem> {
  const found = review.weighed.items.find(({ item }) => item.id === asked.item)
  if (found === undefined) return err(noSuchItem(asked.item))
  switch (asked.kind) {
    case 'accept':
      return decided(review, acceptedAs(found, asked.why))
    case 'reject':
      return decided(review, { outcome: 'rejected', item: found.item, ...readBefore(found), why: asked.why })
    case 'merge':
      return planMerge(asked.into, found.item, asked.why, review)
    default:
      return planAmended(found, asked, review)
  }
}

type Left = Omit<ReviewDecision, 'kind' | 'role'>

// Who accepts what another amended accepts it as amended; what was read is kept beside it.
function acceptedAs(found: WeighedItem, asked: string): Left {
  const { item } = found
  const [why, before] = [asked === '' ? 'as read' : asked, readBefore(found)]
  if (found.decisions.at(-1)?.outcome === 'added') return { outcome: 'added', item, why }
  return { outcome: 'was' in before ? 'amended' : 'accepted', item, ...before, why }
}

function readBefore({ item, decisions }: WeighedItem): Pick<ReviewDecision, 'was'> {
  const was = decisions.at(-1)?.was
  return was === undefined || isSameItem(was, item) ? {} : { was }
}

function planAmended(
  found: WeighedItem,
  { change, why }: { readonly change: ItemChange; readonly why: string },
  review: LoadedReview,
): Result<ReviewAct, Problem> {
  const last = found.decisions.at(-1)
  const changed = changedItem(found.item, change, review.document.text)
  if (!changed.ok) return changed
  if (isSameItem(changed.value, found.item)) {
    return err(fault('usage', 'not-a-change', 'nothing differs from what stands there: accept it, or change something'))
  }
  if (last?.outcome === 'added') return decided(review, { outcome: 'added', item: changed.value, why })
  return decided(review, { outcome: 'amended', item: changed.value, was: last?.was ?? found.item, why })
}

function planMerge(into: string, item: ReviewedItem, why: string, review: LoadedReview): Result<ReviewAct, Problem> {
  const other = review.weighed.items.find((each) => each.item.id === into)
  if (other === undefined) return err(noSuchItem(into))
  if (into === item.id) return err(fault('usage', 'not-a-change', 'an item cannot be merged into itself'))
  const back = other.decisions.at(-1)
  if (back?.outcome === 'merged' && back.into === item.id) {
    return err(fault('conflict', 'not-a-change', 'that item is merged into this one: take one of the two'))
  }
  return decided(review, { outcome: 'merged', item, into, why })
}

function decided(review: LoadedReview, decision: Left): Result<ReviewDecision, Problem> {
  const role = roleOf(review, decision.item.id)
  return role.ok ? ok({ kind: 'decide', role: role.value, ...decision }) : role
}

function fault(kind: ProblemKind, code: string, message: string): Problem {
  return { kind, code, message }
}

function noSuchItem(id: string): Problem {
  return fault('not-found', 'no-such-item', `the review has no item \`${id}\`: read the review again`)
}

function noReason(kind: string): Problem {
  return fault('usage', 'no-reason', `to ${kind} needs a reason, in a few words: others will ask`)
}

const bothAreDone: Problem = fault(
  'conflict',
  'coding-is-done',
  'both coders are done and have seen each other: what differs is settled now, and codings stay as they are',
)
