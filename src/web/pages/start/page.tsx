import { useSuspenseQuery } from '@tanstack/react-query'
import { Link, Navigate } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { parseCalendarDate } from '#time/calendar-date'
import { countWords } from '#views/words/list-words'
import { dateWords } from '#views/words/time-words'
import { agreementsQuery, type AgreementList } from '#web/client/queries'
import { Empty } from '#web/parts/empty.tsx'
import { carriedSearch } from '#web/place/search'
import { PageHead } from '#web/parts/page-head.tsx'
import styles from './start.module.css'

/** The agreements of the workspace. */
export function Page(): ReactNode {
  const { data } = useSuspenseQuery(agreementsQuery)
  const [only, ...others] = data.items
  // Where one agreement is kept there is nothing to choose.
  if (only !== undefined && others.length === 0) {
    return <Navigate to={`/${encodeURIComponent(only.id)}/today`} search={carriedSearch} replace />
  }
  return (
    <>
      <PageHead title={titleOf(data)} tab="Agreements">
        Servanda keeps agreements: who owes what to whom by when, what each source says about it, and what the text
        leaves open, for any day and any state of knowledge.
      </PageHead>
      {data.items.length === 0 ? (
        <Empty says="An agreement comes in as a file: `servanda import AGREEMENT.yaml`. The demonstration comes with `servanda demo`.">
          <Link to="/paste">Read a text of your own</Link>
        </Empty>
      ) : (
        <ul className={styles['list']}>
          {data.items.map((item) => (
            <li key={item.id} className={styles['item']}>
              <Link to={`/${encodeURIComponent(item.id)}/today`} className={styles['title']} data-step="">
                <span dir="auto">{item.title}</span>
              </Link>
              <span className="quiet small">
                {item.kind}, {concluded(item.concludedOn)} · {countWords(item.norms, 'norm')} · version {item.version}
              </span>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

function titleOf(list: AgreementList): string {
  if (list.items.length === 0) return 'This workspace keeps no agreement yet'
  return `${list.items.length} agreements are kept here`
}

function concluded(day: string): string {
  const date = parseCalendarDate(day)
  return date.ok ? `concluded ${dateWords(date.value)}` : day
}
