import { toLoadedAgreement } from '#app/agreements/load-agreement'
import type { StoreSession } from '#app/ports'
import { toProblem, type Problem } from '#app/problems/problem'
import type { LoadedReview } from '#app/reviews/load-review'
import { recordOfReview } from '#app/reviews/record-of-review'
import { err, ok, type Result } from '#base/result'
import { weighReview } from '#model/review/weigh-review'
import type { Instant } from '#time/instant'

/**
 * Gives the record what it lacks of a review, within the transaction of the act: settled claims, and retractions of those
 * that no longer are. A document that the record does not know waits until somebody says whose it is.
 */
export async function enterReviewed(
  session: StoreSession,
  { document, read, acts, rules }: LoadedReview,
  stamp: { readonly by: string; readonly now: Instant },
): Promise<Result<number, Problem>> {
  const version = document.agreement === undefined ? undefined : await session.findAgreement(document.agreement)
  if (version === undefined) return ok(0)
  const loaded = toLoadedAgreement(version, await session.listEntries(version.id), 'workspace')
  if (!loaded.ok) return loaded
  const { agreement, record } = loaded.value
  const known = record.entries.find((entry) => entry.kind === 'document' && entry.id === document.id)
  if (known?.kind !== 'document') return ok(0)
  const { items } = weighReview(read, acts, rules)
  const entries = recordOfReview({ document: known, agreement, entries: record.entries, acts, items, by: stamp.by })
  if (entries.length === 0) return ok(0)
  const added = await session.addEntries(version.id, entries, { at: stamp.now, by: stamp.by })
  if (!added.ok) return err(toProblem(added.error))
  const detail = `${added.value.added} of the review of ${document.id}`
  await session.addAuditRow({ at: stamp.now, by: stamp.by, did: 'enter-reviewed', what: version.id, detail })
  return ok(added.value.added)
}
