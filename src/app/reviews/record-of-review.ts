import { parseClaimId } from '#app/problems/parse-ids'
import { toClaim } from '#app/reviews/to-claim'
import { derivedId } from '#base/hash'
import { foldSpace } from '#base/fold-space'
import type { ClaimId } from '#model/ids'
import type { Agreement } from '#model/instrument/agreement'
import type { Claim, RecordEntry, Retraction, SourceDocument } from '#model/record/record'
import { isKept, type PlacedAct, type ReviewedItem } from '#model/review/review-act'
import type { WeighedItem } from '#model/review/weigh-review'

/** What the record has, and what the review of one of its documents came to. */
export interface ReviewedDocument {
  readonly document: SourceDocument
  readonly agreement: Agreement
  readonly entries: readonly RecordEntry[]
  readonly acts: readonly PlacedAct[]
  /** Weighed by every act, not only by those that one person may see. */
  readonly items: readonly WeighedItem[]
  readonly by: string
}

/** The id of the claim that a settled decision about an item puts into the record. */
export function claimIdOf(document: string, item: string, decision: number): ClaimId {
  return parseClaimId(derivedId('cl', [document, item, decision]))
}

/**
 * What the record still lacks of a review: claims settled as kept, and retractions of those that are no longer. A claim
 * entered by mistake is retracted as of its own publication, so that it never counted for the public; the axis of
 * recording shows what was believed meanwhile. Asked again it gives nothing.
 */
export function recordOfReview(review: ReviewedDocument): readonly RecordEntry[] {
  const { document, agreement, entries, items, by } = review
  const wanted = new Map(
    items.flatMap(({ settledBy }) =>
      settledBy === undefined || settledBy.item.kind !== 'claim' || !isKept(settledBy.outcome)
        ? []
        : [[claimIdOf(document.id, settledBy.item.id, settledBy.number), settledBy.item] as const],
    ),
  )
  const there = new Set<string>(entries.flatMap((entry) => (entry.kind === 'claim' ? [entry.id] : [])))
  const takenBack = new Set<string>(entries.flatMap((entry) => (entry.kind === 'retraction' ? [entry.of] : [])))
  const onRecord = standingClaims(entries, document.id)
  const claims = [...wanted]
    .filter(([id, item]) => !there.has(id) && onRecord.every((claim) => !saysTheSame(claim, item)))
    .map(([id, item]) => toClaim(item, { id, document, agreement }))
  const gone = ownClaims(review).filter((id) => there.has(id) && !wanted.has(id) && !takenBack.has(id))
  return [...claims, ...gone.map((id) => retractionOf(id, document, by))]
}

/** The claims that the record has from a document, those taken back left out. */
export function standingClaims(entries: readonly RecordEntry[], document: string): readonly Claim[] {
  const takenBack = new Set<string>(entries.flatMap((entry) => (entry.kind === 'retraction' ? [entry.of] : [])))
  return entries
    .filter((entry) => entry.kind === 'claim')
    .filter((claim) => claim.document === document && !takenBack.has(claim.id))
}

/** Whether a claim of the record stands for a reviewed item already: the same words of one document, standing alike. */
export function saysTheSame({ quote, standing }: Claim, item: ReviewedItem): boolean {
  return quote !== undefined && standing === item['standing'] && foldSpace(quote) === foldSpace(item.quote)
}

function ownClaims({ document, acts }: ReviewedDocument): readonly ClaimId[] {
  return acts.flatMap((act) => (act.kind === 'decide' ? [claimIdOf(document.id, act.item.id, act.number)] : []))
}

function retractionOf(of: ClaimId, { publishedAt }: SourceDocument, by: string): Retraction {
  const why = 'the review no longer keeps it: it was entered by mistake'
  return { kind: 'retraction', id: derivedId('rt', [of, 'review']), of, by: `the reviewer ${by}`, why, publishedAt }
}
