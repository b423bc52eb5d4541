import type { ReviewSummary } from '#api/reviews/review-answer'
import { flatten } from '#app/agreements/import-agreement'
import type { Page, Ports, StoreReader } from '#app/ports'
import type { Problem } from '#app/problems/problem'
import { parseAgreementId, parseDocumentId } from '#app/problems/parse-ids'
import { loadReview } from '#app/reviews/load-review'
import { findReviewRules } from '#app/reviews/review-rules'
import { ok, type Result } from '#base/result'
import type { ReviewRules } from '#model/review/review-act'
import { countReview } from '#model/review/weigh-review'

/** Which part of the queue is asked for, and as whom. */
export interface QueueWanted {
  readonly agreement: string
  readonly limit: number
  readonly after?: string | undefined
  readonly as: string
}

/** The review queue: documents about an agreement in the order of entry, with how their items stand for the asker. */
export async function listReviews(
  ports: Pick<Ports, 'store'>,
  wanted: QueueWanted,
): Promise<Result<Page<ReviewSummary> & { readonly rules: ReviewRules }, Problem>> {
  const read = await ports.store.read(async (reader) => {
    const page = await reader.listDocuments({
      agreement: parseAgreementId(wanted.agreement),
      limit: wanted.limit,
      ...(wanted.after === undefined ? {} : { after: wanted.after }),
    })
    const titles = await titlesOf(reader, wanted.agreement)
    const items: ReviewSummary[] = []
    for (const { id, name } of page.items) {
      const summary = await summaryOf(reader, id, wanted.as)
      if (summary.ok) items.push({ ...summary.value, name: titles.get(id) ?? name })
    }
    const rules = await findReviewRules(reader)
    return ok({ items, rules, ...(page.next === undefined ? {} : { next: page.next }) })
  })
  return flatten(read)
}

async function titlesOf(reader: StoreReader, agreement: string): Promise<ReadonlyMap<string, string>> {
  const entries = await reader.listEntries(parseAgreementId(agreement))
  return new Map(entries.flatMap(({ entry }) => (entry.kind === 'document' ? [[entry.id, entry.title] as const] : [])))
}

async function summaryOf(reader: StoreReader, id: string, as: string): Promise<Result<ReviewSummary, Problem>> {
  const review = await loadReview(reader, parseDocumentId(id), as)
  if (!review.ok) return review
  const { document, weighed } = review.value
  const { publishedAt } = document
  return ok({
    document: document.id,
    name: document.name,
    ...(publishedAt === undefined ? {} : { publishedAt }),
    counts: countReview(weighed.items),
    coded: weighed.coded,
  })
}
