import { useMemo, type ReactNode } from 'react'
import { toSourceRows, type SourceRow } from '#views/source-rows'
import { folded } from '#views/find-anything'
import type { Speech } from '#views/speech/speech'
import { AgreementLink, documentPath, sourcePath } from '#web/parts/agreement-link.tsx'
import { Empty } from '#web/parts/empty.tsx'
import { FilterField } from '#web/parts/filter-field.tsx'
import { GradeChip } from '#web/parts/grade-chip.tsx'
import { PageHead } from '#web/parts/page-head.tsx'
import { useLimit } from '#web/parts/use-limit.tsx'
import { useAgreementView } from '#web/place/agreement-view.tsx'
import { useHash, useScrollToHash } from '#web/place/use-scroll-to-hash'
import { useSearchOf } from '#web/place/use-search'
import { sourcesMessages } from '#views/words/sources-messages'
import { useSay, useSpeech } from '#web/place/speech.tsx'
import styles from './sources.module.css'

/** How many claims of a source stand in the list of all sources; its own page has the others. */
const CLAIMS_SHOWN = 12

/** Who speaks, with the grade known at the vantage and its reasons, and everything each has said by then. */
export function Page(): ReactNode {
  const { question, agreement, record } = useAgreementView()
  const search = useSearchOf()
  const speech = useSpeech()
  const say = useSay(sourcesMessages)
  const all = useMemo(
    () => toSourceRows(question.vantage, agreement, record, speech),
    [question, agreement, record, speech],
  )
  const wanted = folded(search.words ?? '')
  const rows = all.filter((row) => folded(`${row.name} ${row.side} ${row.kind}`).includes(wanted))
  const hash = useHash()
  const [shown, more] = useLimit(
    rows,
    200,
    rows.findIndex(({ id }) => `source-${id}` === hash),
  )
  useScrollToHash()
  return (
    <>
      <PageHead title={titleOf(all, speech)} tab={say('tab', { title: agreement.instrument.title })}>
        {say('intro')}
      </PageHead>
      <FilterField label={say('filter')} />
      {rows.length === 0 ? (
        <Empty says={all.length === 0 ? say('empty') : say('noMatch')}>
          <AgreementLink page="sources">{say('all')}</AgreementLink>
        </Empty>
      ) : (
        <ul className={styles['list']}>
          {shown.map((row) => (
            <SourceItem key={row.id} row={row} />
          ))}
        </ul>
      )}
      {more}
    </>
  )
}

function titleOf(rows: readonly SourceRow[], speech: Speech): string {
  const { say } = speech.sayIn(sourcesMessages)
  const speaking = rows.filter((row) => row.claims.length > 0)
  const count = speaking.length
  const unjudged = speaking.filter((row) => row.reliability === 'F').length
  if (count === 0) return say('none')
  return unjudged === 0 ? say('speak', { count }) : say('unjudged', { count, unjudged })
}

function SourceItem({ row }: { readonly row: SourceRow }): ReactNode {
  const say = useSay(sourcesMessages)
  const claims = row.claims.slice(0, CLAIMS_SHOWN)
  return (
    <li id={`source-${row.id}`} className={styles['source']}>
      <div className={styles['name']}>
        <GradeChip grade={row.reliability} unjudged={row.reliability === 'F'} />
        <div>
          <h2 dir="auto">
            <AgreementLink page={sourcePath(row.id)} step>
              {row.name}
            </AgreementLink>
          </h2>
          <p className={styles['about']}>{row.facts.join(' · ')}</p>
          {row.grades.map((grade) => (
            <p key={`${grade.reliability}-${grade.since}`} className={styles['about']}>
              {grade.why === ''
                ? say('since', { grade: grade.reliability, day: grade.since })
                : say('sinceWhy', { grade: grade.reliability, day: grade.since, why: grade.why })}
            </p>
          ))}
        </div>
      </div>
      {row.claims.length === 0 ? undefined : (
        <ul className={styles['claims']}>
          {claims.map((claim) => (
            <li key={claim.id} id={`claim-${claim.id}`} className={styles['claim']}>
              <GradeChip grade={claim.grade} unjudged={/F|6/.test(claim.grade)} />
              <span>
                {claim.document === undefined ? (
                  <span dir="auto">{claim.says}</span>
                ) : (
                  <AgreementLink page={documentPath(claim.document)} step>
                    <span dir="auto">{claim.says}</span>
                  </AgreementLink>
                )}
                <span className={styles['about']}>
                  {' '}
                  {say('claim', { standing: claim.standing, day: claim.published })}
                </span>
              </span>
            </li>
          ))}
          {row.claims.length > claims.length ? (
            <li className={styles['about']}>
              <AgreementLink page={sourcePath(row.id)}>
                {say('further', { count: row.claims.length - claims.length })}
              </AgreementLink>
            </li>
          ) : undefined}
        </ul>
      )}
    </li>
  )
}
