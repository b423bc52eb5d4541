import type { ReviewAnswer } from '#api/reviews/review-answer'
import type { LoadedReview } from '#app/reviews/load-review'
import { claimIdOf, saysTheSame, standingClaims } from '#app/reviews/record-of-review'
import { normLines } from '#app/reviews/norm-lines'
import { mayActAs } from '#app/reviews/role-of'
import { coderAgreement } from '#evidence/coder-agreement'
import type { Agreement } from '#model/instrument/agreement'
import type { Claim, RecordEntry } from '#model/record/record'
import { isKept, type PlacedDecision } from '#model/review/review-act'
import { countReview, standingDecisions, type WeighedItem } from '#model/review/weigh-review'
import { formatInstant } from '#time/zone'

/** The agreement that a document is about and its record; neither where it is about none. */
export interface ReviewSurroundings {
  readonly agreement?: Agreement
  readonly entries: readonly RecordEntry[]
}

/** The review as one person may see it. */
export function toReviewAnswer(review: LoadedReview, { entries, agreement }: ReviewSurroundings): ReviewAnswer {
  const { document, reading, rules, as, weighed, etag } = review
  const claims = standingClaims(entries, document.id)
  const known = entries.find((entry) => entry.kind === 'document' && entry.id === document.id)
  const figures = figuresOf(review)
  return {
    document: document.id,
    name: known?.kind === 'document' ? known.title : document.name,
    ...(document.publishedAt === undefined ? {} : { publishedAt: document.publishedAt }),
    ...(document.agreement === undefined ? {} : { agreement: document.agreement }),
    etag,
    as,
    role: mayActAs(review),
    rules,
    text: document.text,
    direction: directionOf(document.text),
    read:
      reading === null
        ? null
        : { language: reading.document.language, kind: reading.document.kind, complete: reading.document.complete },
    source: known?.kind === 'document' ? known.source : null,
    items: weighed.items.map((item) => toItem(item, document.id, claims)),
    counts: countReview(weighed.items),
    normLines: normLines(weighed.items, agreement),
    coders: weighed.coders,
    coded: weighed.coded,
    ...(figures === undefined ? {} : { coderAgreement: figures }),
  }
}

function toItem(
  { item, state, settledBy, decisions, nowRead }: WeighedItem,
  document: string,
  claims: readonly Claim[],
): ReviewAnswer['items'][number] {
  const kept = settledBy !== undefined && isKept(settledBy.outcome) && item.kind === 'claim'
  const id = kept ? claimIdOf(document, item.id, settledBy.number) : undefined
  const claim = kept ? claims.find((each) => each.id === id || saysTheSame(each, item)) : undefined
  return {
    item: { ...item, sure: sureOf(item) },
    state,
    ...(settledBy === undefined ? {} : { outcome: settledBy.outcome }),
    decisions: decisions.map(toDecision),
    ...(nowRead === undefined ? {} : { nowRead: { ...nowRead, sure: sureOf(nowRead) } }),
    ...(claim === undefined ? {} : { claim: claim.id }),
  }
}

function sureOf(item: WeighedItem['item']): number {
  return typeof item['sure'] === 'number' ? item['sure'] : 1
}

function toDecision(decision: PlacedDecision): ReviewAnswer['items'][number]['decisions'][number] {
  const { number, by, at, role, outcome, why, into, item } = decision
  const left = { ...item, sure: sureOf(item) }
  return { number, by, at: formatInstant(at), role, outcome, why, item: left, ...(into === undefined ? {} : { into }) }
}

/** The figures of two coders who are done; whoever may see both may see how far they agree. */
function figuresOf({ visible, weighed, rules }: LoadedReview): ReviewAnswer['coderAgreement'] {
  if (rules.coders !== 2 || !weighed.coded) return undefined
  const [first, second] = weighed.coders.filter(({ done }) => done)
  if (first === undefined || second === undefined) return undefined
  const coding = standingDecisions(visible).filter(({ role }) => role === 'coder')
  return coderAgreement(
    coding.filter(({ by }) => by === first.by),
    coding.filter(({ by }) => by === second.by),
  )
}

const STRONG = /\p{L}/u
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u

function directionOf(text: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.test(STRONG.exec(text)?.[0] ?? '') ? 'rtl' : 'ltr'
}
