import type { ReactNode } from 'react'
import { NextToReview, waitingIn } from '#web/parts/next-to-review.tsx'
import { useAgreementView } from '#web/place/agreement-view.tsx'
import { todayMessages } from '#web/pages/today/today-messages'
import { useSay } from '#web/place/speech.tsx'
import { useQueue } from '#web/place/use-queue'
import styles from './today.module.css'

/** What was taken in and waits for a person: without it the ledger hears of nothing. */
export function Waiting(): ReactNode {
  const say = useSay(todayMessages)
  const { agreement } = useAgreementView()
  const loaded = useQueue(agreement.id)
  if ((loaded.items ?? []).every((item) => waitingIn(item) === 0)) return undefined
  return (
    <section className={styles['group']}>
      <h2>{say('waitingHeading')}</h2>
      <p>
        <NextToReview loaded={loaded} />
      </p>
    </section>
  )
}
