import { useEffect, type ReactNode } from 'react'
import type { ReviewAnswer, ReviewSummary } from '#api/reviews/review-answer'
import { AgreementLink, documentPath } from '#web/parts/agreement-link.tsx'
import { needsMe } from '#web/pages/document/needs-me'
import { reviewMessages } from '#web/pages/document/review-messages'
import { useQueue } from '#web/place/use-queue'
import { useSay, useSayPieces, withMarks } from '#web/place/speech.tsx'
import styles from './review.module.css'

/** Where to go on once nothing waits here: the next document of the queue that has something undecided. */
export function NextDocument({ review }: { readonly review: ReviewAnswer }): ReactNode {
  const waits = review.items.some((item) => needsMe(item, review))
  return waits || review.agreement === undefined ? undefined : (
    <Next agreement={review.agreement} here={review.document} />
  )
}

function Next({ agreement, here }: { readonly agreement: string; readonly here: string }): ReactNode {
  const say = useSay(reviewMessages)
  const { items = [], more, loading } = useQueue(agreement)
  const next = nextOf(items, here)
  const isOver = next !== undefined || more === undefined
  // Where nothing waits in what is there, a few pages more are looked through by themselves.
  useEffect(() => {
    if (!isOver && !loading && items.length < LOOKED_THROUGH) more()
  }, [isOver, more, loading, items.length])
  if (items.length === 0) return undefined
  return (
    <p className={styles['next']}>
      {isOver ? (
        <NextLink next={next} />
      ) : (
        <button type="button" className={styles['tool']} disabled={loading} onClick={more}>
          {say('lookOn', { count: items.length })}
        </button>
      )}
    </p>
  )
}

function NextLink({ next }: { readonly next: ReviewSummary | undefined }): ReactNode {
  const say = useSay(reviewMessages)
  const pieces = useSayPieces(reviewMessages)
  if (next === undefined) return say('allDone')
  return withMarks(pieces('next', { name: next.name }), {
    document: (words) => (
      <AgreementLink page={documentPath(next.document)} step>
        <span dir="auto">{words}</span>
      </AgreementLink>
    ),
  })
}

const LOOKED_THROUGH = 1000

function nextOf(items: readonly ReviewSummary[], here: string): ReviewSummary | undefined {
  const at = items.findIndex(({ document }) => document === here)
  return [...items.slice(at + 1), ...items.slice(0, Math.max(at, 0))].find(
    ({ counts }) => counts.open + counts.differs > 0,
  )
}
