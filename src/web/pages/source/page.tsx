import { useParams } from '@tanstack/react-router'
import { useMemo, type ReactNode } from 'react'
import { ActFault } from '#web/parts/act-fault.tsx'
import { toSourcePage, type SourcePage } from '#views/source-page'
import { kindOfSource } from '#views/source-rows'
import { AgreementLink } from '#web/parts/agreement-link.tsx'
import { Empty } from '#web/parts/empty.tsx'
import { GradeChip } from '#web/parts/grade-chip.tsx'
import { PageHead } from '#web/parts/page-head.tsx'
import { useLimit } from '#web/parts/use-limit.tsx'
import { GradedClaim } from '#web/pages/source/graded-claim.tsx'
import { GRADE_PLACE, GradeForm } from '#web/pages/source/grade-form.tsx'
import { PassedOn } from '#web/pages/source/passed-on.tsx'
import { Spread } from '#web/pages/source/spread.tsx'
import { sourceMessages } from '#web/pages/source/source-messages'
import { useRecordWriter } from '#web/pages/source/use-record'
import { useAgreementView } from '#web/place/agreement-view.tsx'
import { useSay, useSpeech } from '#web/place/speech.tsx'
import { useHash, useScrollToHash } from '#web/place/use-scroll-to-hash'
import styles from './source.module.css'

/** Each claim has its forms, so that few are drawn at first. */
const CLAIMS_AT_FIRST = 20

/** One source: how it was graded and since when, what it says, what each claim is worth, and where it comes from. */
export function Page(): ReactNode {
  const params: { readonly source?: string } = useParams({ strict: false })
  const { ledger, agreement, record } = useAgreementView()
  const say = useSay(sourceMessages)
  const speech = useSpeech()
  const id = params.source ?? ''
  const shown = useMemo(
    () => toSourcePage(ledger, agreement, record, { id, speech }),
    [ledger, agreement, record, id, speech],
  )
  const all = shown?.claims ?? []
  const hash = useHash()
  const [claims, more] = useLimit(
    all,
    CLAIMS_AT_FIRST,
    all.findIndex((claim) => `claim-${claim.id}` === hash),
  )
  const rows = useMemo(() => claims.flatMap((claim) => shown?.rowOf(claim) ?? []), [claims, shown])
  const writer = useRecordWriter(agreement.id)
  useScrollToHash()
  if (shown === undefined) {
    return (
      <Empty says={say('missing', { id })}>
        <AgreementLink page="sources">{say('back')}</AgreementLink>
      </Empty>
    )
  }
  return (
    <>
      <Head shown={shown} />
      <History shown={shown} />
      <GradeForm key={`${id}-${writer.timesWritten(GRADE_PLACE)}`} source={id} writer={writer} />
      <section className={styles['part']}>
        <h2>{say('claims')}</h2>
        {shown.claims.length === 0 ? (
          <p className="quiet">{say('noClaims')}</p>
        ) : (
          <p className="quiet">{say('suggestedSays')}</p>
        )}
        <ul className={styles['claims']}>
          {rows.map((row) => (
            <GradedClaim key={row.id} row={row} writer={writer} />
          ))}
        </ul>
        {more}
      </section>
      <PassedOn shown={shown} />
      <Spread />
      <ActFault error={writer.error} />
    </>
  )
}

function Head({ shown }: { readonly shown: SourcePage }): ReactNode {
  const say = useSay(sourceMessages)
  const { source, side, reliability } = shown
  const kind = kindOfSource(source, useSpeech())
  const facts = [kind, side === '' ? '' : say('side', { side }), source.named ? '' : say('unnamed')]
  return (
    <PageHead
      title={source.name}
      tab={source.name}
      above={<AgreementLink page="sources">{say('sources')}</AgreementLink>}
    >
      <p>
        <GradeChip grade={reliability} unjudged={reliability === 'F'} /> {say('gradeNow', { reliability })}
      </p>
      <p>{[...new Set(facts)].filter((fact) => fact !== '').join(' · ')}</p>
    </PageHead>
  )
}

function History({ shown }: { readonly shown: SourcePage }): ReactNode {
  const say = useSay(sourceMessages)
  return (
    <section className={styles['part']}>
      <h2>{say('history')}</h2>
      {shown.history.length === 0 ? (
        <p className="quiet">{say('noHistory')}</p>
      ) : (
        <table>
          <caption className="unseen">{say('history')}</caption>
          <thead>
            <tr>
              <th scope="col">{say('since')}</th>
              <th scope="col">{say('grade')}</th>
              <th scope="col">{say('subject')}</th>
              <th scope="col">{say('by')}</th>
              <th scope="col">{say('why')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.history.map((step) => (
              <tr key={`${step.since} ${step.reliability} ${step.subject} ${step.why}`}>
                <td>{step.since}</td>
                <td>
                  <GradeChip grade={step.reliability} unjudged={step.reliability === 'F'} />
                </td>
                <td>{step.subject === '' ? say('everySubject') : step.subject.replaceAll('-', ' ')}</td>
                <td>
                  <span dir="auto">{step.by}</span>
                </td>
                <td>
                  <span dir="auto">{step.why}</span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}
