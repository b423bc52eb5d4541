import type { ReviewAnswer } from '#api/reviews/review-answer'
import { agreementOf } from '#app/agreements/kept-agreements'
import { flatten } from '#app/agreements/import-agreement'
import type { Ports, StoreReader } from '#app/ports'
import type { Problem } from '#app/problems/problem'
import { loadReview, type LoadedReview } from '#app/reviews/load-review'
import { toReviewAnswer, type ReviewSurroundings } from '#app/reviews/to-review-answer'
import { ok, type Result } from '#base/result'

/** The review of a document as somebody may see it. */
export async function showReview(
  ports: Pick<Ports, 'store'>,
  document: string,
  as: string,
): Promise<Result<ReviewAnswer, Problem>> {
  const read = await ports.store.read(async (reader): Promise<Result<ReviewAnswer, Problem>> => {
    const review = await loadReview(reader, document, as)
    return review.ok ? ok(toReviewAnswer(review.value, await surroundingsOf(reader, review.value))) : review
  })
  return flatten(read)
}

/** The agreement that the document is about, with its record. */
export async function surroundingsOf(
  reader: Pick<StoreReader, 'listEntries' | 'findAgreement'>,
  { document }: Pick<LoadedReview, 'document'>,
): Promise<ReviewSurroundings> {
  if (document.agreement === undefined) return { entries: [] }
  const entries = (await reader.listEntries(document.agreement)).map(({ entry }) => entry)
  const version = await reader.findAgreement(document.agreement)
  const agreement = version === undefined ? undefined : agreementOf(version)
  return agreement?.ok === true ? { agreement: agreement.value, entries } : { entries }
}
