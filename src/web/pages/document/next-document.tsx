import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { ReviewAnswer, ReviewSummary } from '#api/reviews/review-answer'
import { queueQuery } from '#web/client/reviews'
import { AgreementLink, documentPath } from '#web/parts/agreement-link.tsx'
import { needsMe } from '#web/pages/document/needs-me'
import { reviewMessages } from '#web/pages/document/review-messages'
import { useSetting } from '#web/place/setting'
import { useSay, useSayPieces, withMarks } from '#web/place/speech.tsx'
import styles from './review.module.css'

/** Where to go on once nothing waits here: the next document of the queue that has something undecided. */
export function NextDocument({ review }: { readonly review: ReviewAnswer }): ReactNode {
  const say = useSay(reviewMessages)
  const pieces = useSayPieces(reviewMessages)
  const [as] = useSetting('person')
  const waits = review.items.some((item) => needsMe(item, review))
  const queue = useQuery({
    ...queueQuery(review.agreement ?? '', as),
    enabled: !waits && review.agreement !== undefined,
  })
  if (waits || queue.data === undefined) return undefined
  const next = nextOf(queue.data.items, review.document)
  return (
    <p className={styles['next']}>
      {next === undefined
        ? say('allDone')
        : withMarks(pieces('next', { name: next.name }), {
            document: (words) => (
              <AgreementLink page={documentPath(next.document)} step>
                <span dir="auto">{words}</span>
              </AgreementLink>
            ),
          })}
    </p>
  )
}

function nextOf(items: readonly ReviewSummary[], here: string): ReviewSummary | undefined {
  const at = items.findIndex(({ document }) => document === here)
  return [...items.slice(at + 1), ...items.slice(0, Math.max(at, 0))].find(
    ({ counts }) => counts.open + counts.differs > 0,
  )
}
