import type { ReactNode } from 'react'
import type { ReviewSummary } from '#api/reviews/review-answer'
import { AgreementLink, documentPath } from '#web/parts/agreement-link.tsx'
import { todayMessages } from '#web/pages/today/today-messages'
import { useSayPieces, withMarks } from '#web/place/speech.tsx'
import type { LoadedQueue } from '#web/place/use-queue'

/** How many documents have items that nobody has decided, with the way to the first; nothing where none has. */
export function NextToReview({ loaded }: { readonly loaded: LoadedQueue }): ReactNode {
  const pieces = useSayPieces(todayMessages)
  const waiting = (loaded.items ?? []).filter((item) => waitingIn(item) > 0)
  const [first] = waiting
  if (first === undefined) return undefined
  return (
    <span>
      {withMarks(pieces(loaded.more === undefined ? 'waiting' : 'waitingAtLeast', { count: waiting.length }), {
        next: (words) => <AgreementLink page={documentPath(first.document)}>{words}</AgreementLink>,
      })}
    </span>
  )
}

/** How many items of a document wait for a decision. */
export function waitingIn({ counts }: ReviewSummary): number {
  return counts.open + counts.differs
}
