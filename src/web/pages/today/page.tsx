import { lazy, Suspense, useMemo, type ReactNode } from 'react'
import { eventfulDays, toToday, type HeardClaim, type Today, type TodayGroup } from '#views/today'
import { signedWords } from '#views/words/signed-words'
import { dateWords } from '#views/words/time-words'
import { AgreementLink, documentPath, normPath } from '#web/parts/agreement-link.tsx'
import { AlsoPages } from '#web/parts/also-pages.tsx'
import { Empty } from '#web/parts/empty.tsx'
import { GradeChip } from '#web/parts/grade-chip.tsx'
import { NormList } from '#web/parts/norm-list.tsx'
import { PageHead } from '#web/parts/page-head.tsx'
import { TintCounts } from '#web/parts/tint-counts.tsx'
import { useLimit } from '#web/parts/use-limit.tsx'
import { useAgreementView } from '#web/place/agreement-view.tsx'
import { todayMessages } from '#web/pages/today/today-messages'
import { useSay, useSayPieces, useSpeech, withMarks } from '#web/place/speech.tsx'
import styles from './today.module.css'

// Not needed for the first look, so it comes after it.
const Waiting = lazy(async () => ({ default: (await import('#web/pages/today/waiting.tsx')).Waiting }))

/** What asks for attention from this vantage, what was heard lately, and what changes next. */
export function Page(): ReactNode {
  const { ledger, agreement, record } = useAgreementView()
  const speech = useSpeech()
  const say = useSay(todayMessages)
  const today = useMemo(() => toToday(ledger, agreement, record, speech), [ledger, agreement, record, speech])
  return (
    <>
      <PageHead
        title={today.headline}
        tab={say('tab', { title: agreement.instrument.title })}
        above={signedWords(agreement, speech)}
      >
        <TintCounts counts={today.counts} page="ledger" />
        <AlsoPages pages={['report', 'comparison']} />
      </PageHead>
      <div className={styles['columns']}>
        <div className={styles['attention']}>
          {today.groups.map((group) => (
            <Group key={group.heading} group={group} />
          ))}
          {today.groups.length === 0 ? <Calm /> : undefined}
          {today.next === undefined ? undefined : <Next next={today.next} />}
        </div>
        <div className={styles['news']}>
          <Suspense>
            <Waiting />
          </Suspense>
          <Heard heading={today.heardHeading} claims={today.heard} />
          <OtherDays />
        </div>
      </div>
    </>
  )
}

function Calm(): ReactNode {
  const say = useSay(todayMessages)
  const pieces = useSayPieces(todayMessages)
  return (
    <Empty says={say('calm')}>
      {withMarks(pieces('calmNext'), { ledger: (words) => <AgreementLink page="ledger">{words}</AgreementLink> })}
    </Empty>
  )
}

function Next({ next }: { readonly next: NonNullable<Today['next']> }): ReactNode {
  const say = useSay(todayMessages)
  const pieces = useSayPieces(todayMessages)
  return (
    <section className={styles['group']}>
      <h2>{say('nextHeading')}</h2>
      <p>
        {withMarks(pieces('next', { day: next.day, change: next.words }), {
          norm: (words) => <AgreementLink page={normPath(next.norm)}>{words}</AgreementLink>,
        })}
      </p>
    </section>
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
  const say = useSay(todayMessages)
  const pieces = useSayPieces(todayMessages)
  return (
    <section className={styles['group']}>
      <h2>{props.heading}</h2>
      {props.claims.length === 0 ? (
        <Empty says={say('noClaims')}>
          {withMarks(pieces('readOwn'), { paste: (words) => <AgreementLink page="paste">{words}</AgreementLink> })}
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
                {say('heardFrom', { speaker: claim.speaker, day: claim.published })}
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
  const speech = useSpeech()
  const say = useSay(todayMessages)
  const eventful = useMemo(() => eventfulDays(changes.knowledge, 9), [changes.knowledge])
  if (eventful.length === 0) return undefined
  return (
    <section className={styles['group']}>
      <h2>{say('eventfulDays')}</h2>
      <ul className={styles['days']}>
        {eventful.map(({ day, changes: count }) => (
          <li key={day}>
            <AgreementLink
              page="today"
              search={{ asOf: day, knownAt: day }}
              className={day === days.asOf && day === days.knownAt ? styles['here'] : undefined}
            >
              {dateWords(day, 'short', speech)}
            </AgreementLink>
            <span className="quiet"> {count}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
