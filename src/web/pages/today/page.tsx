import { useMemo, type ReactNode } from 'react'
import { eventfulDays, signedWords, toToday, type HeardClaim, type TodayGroup } from '#views/today'
import { dateWords } from '#views/words/time-words'
import { AgreementLink, documentPath, normPath } from '#web/parts/agreement-link.tsx'
import { Empty } from '#web/parts/empty.tsx'
import { GradeChip } from '#web/parts/grade-chip.tsx'
import { NormList } from '#web/parts/norm-list.tsx'
import { PageHead } from '#web/parts/page-head.tsx'
import { TintCounts } from '#web/parts/tint-counts.tsx'
import { useLimit } from '#web/parts/use-limit.tsx'
import { useAgreementView } from '#web/place/agreement-view.tsx'
import styles from './today.module.css'

/** What asks for attention from this vantage, what was heard lately, and what changes next. */
export function Page(): ReactNode {
  const { ledger, agreement, record } = useAgreementView()
  const today = useMemo(() => toToday(ledger, agreement, record), [ledger, agreement, record])
  return (
    <>
      <PageHead title={today.headline} tab={`Today: ${agreement.instrument.title}`} above={signedWords(agreement)}>
        <TintCounts counts={today.counts} page="ledger" />
      </PageHead>
      <div className={styles['columns']}>
        <div className={styles['attention']}>
          {today.groups.map((group) => (
            <Group key={group.heading} group={group} />
          ))}
          {today.groups.length === 0 ? (
            <Empty says="From here nothing is contested, overdue or due within 30 days.">
              <AgreementLink page="ledger">See all norms in the ledger</AgreementLink>, or move the time bar to another
              day.
            </Empty>
          ) : undefined}
          {today.next === undefined ? undefined : (
            <section className={styles['group']}>
              <h2>The next change, if nothing more becomes known</h2>
              <p>
                On {today.next.day} <AgreementLink page={normPath(today.next.norm)}>{today.next.words}</AgreementLink>.
              </p>
            </section>
          )}
        </div>
        <div className={styles['news']}>
          <Heard heading={today.heardHeading} claims={today.heard} />
          <OtherDays />
        </div>
      </div>
    </>
  )
}

function Group({ group }: { readonly group: TodayGroup }): ReactNode {
  const [rows, more] = useLimit(group.rows, 12)
  return (
    <section className={styles['group']}>
      <h2>{group.heading}</h2>
      <p className={styles['teaches']}>{group.teaches}</p>
      <NormList rows={rows} />
      {more}
    </section>
  )
}

function Heard(props: { readonly heading: string; readonly claims: readonly HeardClaim[] }): ReactNode {
  return (
    <section className={styles['group']}>
      <h2>{props.heading}</h2>
      {props.claims.length === 0 ? (
        <Empty says="Claims appear here when a report about this agreement becomes known.">
          <AgreementLink page="paste">Read a text of your own</AgreementLink>.
        </Empty>
      ) : (
        <ol className={styles['claims']}>
          {props.claims.map((claim) => (
            <li key={claim.id} className={styles['claim']}>
              <p className={styles['says']} dir="auto">
                {claim.document === undefined ? (
                  claim.says
                ) : (
                  <AgreementLink page={documentPath(claim.document)} step>
                    {claim.says}
                  </AgreementLink>
                )}
              </p>
              <p className={styles['who']}>
                <GradeChip grade={claim.grade} meaning={claim.gradeMeaning} unjudged={/[F]|6/.test(claim.grade)} />{' '}
                <span dir="auto">{claim.speaker}</span>, {claim.published}
              </p>
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}

function OtherDays(): ReactNode {
  const { changes, days } = useAgreementView()
  const eventful = useMemo(() => eventfulDays(changes.knowledge, 9), [changes.knowledge])
  if (eventful.length === 0) return undefined
  return (
    <section className={styles['group']}>
      <h2>Days on which much became known</h2>
      <ul className={styles['days']}>
        {eventful.map(({ day, changes: count }) => (
          <li key={day}>
            <AgreementLink
              page="today"
              search={{ asOf: day, knownAt: day }}
              className={day === days.asOf && day === days.knownAt ? styles['here'] : undefined}
            >
              {dateWords(day)}
            </AgreementLink>
            <span className="quiet"> {count}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
