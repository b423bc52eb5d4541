import type { ReviewAnswer } from '#api/reviews/review-answer'
import { flatten } from '#app/agreements/import-agreement'
import type { Ports, StoreReader } from '#app/ports'
import type { Problem } from '#app/problems/problem'
import { loadReview, type LoadedReview } from '#app/reviews/load-review'
import { toReviewAnswer } from '#app/reviews/to-review-answer'
import { ok, type Result } from '#base/result'
import type { RecordEntry } from '#model/record/record'

/** The review of a document as somebody may see it. */
export async function showReview(
  ports: Pick<Ports, 'store'>,
  document: string,
  as: string,
): Promise<Result<ReviewAnswer, Problem>> {
  const read = await ports.store.read(async (reader): Promise<Result<ReviewAnswer, Problem>> => {
    const review = await loadReview(reader, document, as)
    return review.ok ? ok(toReviewAnswer(review.value, await entriesAbout(reader, review.value))) : review
  })
  return flatten(read)
}

/** The record that the document belongs to; empty where it is about no agreement. */
export async function entriesAbout(
  reader: Pick<StoreReader, 'listEntries'>,
  { document }: Pick<LoadedReview, 'document'>,
): Promise<readonly RecordEntry[]> {
  if (document.agreement === undefined) return []
  return (await reader.listEntries(document.agreement)).map(({ entry }) => entry)
}
