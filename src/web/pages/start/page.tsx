import { useSuspenseQuery } from '@tanstack/react-query'
import { Link, Navigate } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { parseCalendarDate } from '#time/calendar-date'
import type { Speech } from '#views/speech/speech'
import { dateWords } from '#views/words/time-words'
import { agreementsQuery } from '#web/client/queries'
import { carriedSearch } from '#web/place/search'
import { PageHead } from '#web/parts/page-head.tsx'
import { FirstSteps } from '#web/pages/start/first-steps.tsx'
import { startMessages } from '#web/pages/start/start-messages'
import { useSay, useSpeech } from '#web/place/speech.tsx'
import styles from './start.module.css'

/** The agreements of the workspace. */
export function Page(): ReactNode {
  const { data } = useSuspenseQuery(agreementsQuery)
  const speech = useSpeech()
  const say = useSay(startMessages)
  const [only, ...others] = data.items
  // Where one agreement is kept there is nothing to choose.
  if (only !== undefined && others.length === 0) {
    return <Navigate to={`/${encodeURIComponent(only.id)}/today`} search={carriedSearch} replace />
  }
  return (
    <>
      <PageHead
        title={data.items.length === 0 ? say('none') : say('many', { count: data.items.length })}
        tab={say('tab')}
      >
        {say('intro')}
      </PageHead>
      {data.items.length === 0 ? (
        <FirstSteps />
      ) : (
        <ul className={styles['list']}>
          {data.items.map((item) => (
            <li key={item.id} className={styles['item']}>
              <Link to={`/${encodeURIComponent(item.id)}/today`} className={styles['title']} data-step="">
                <span dir="auto">{item.title}</span>
              </Link>
              <span className="quiet small">
                {say('item', {
                  kind: item.kind,
                  concluded: concluded(item.concludedOn, speech),
                  count: item.norms,
                  version: item.version,
                })}
              </span>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

function concluded(day: string, speech: Speech): string {
  const date = parseCalendarDate(day)
  if (!date.ok) return day
  return speech.sayIn(startMessages).say('concluded', { day: dateWords(date.value, 'short', speech) })
}
