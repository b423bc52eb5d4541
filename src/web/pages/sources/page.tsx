import { useMemo, type ReactNode } from 'react'
import { toSourceRows, type SourceRow } from '#views/source-rows'
import { folded } from '#views/find-anything'
import { countWords } from '#views/words/list-words'
import { AgreementLink, documentPath } from '#web/parts/agreement-link.tsx'
import { Empty } from '#web/parts/empty.tsx'
import { FilterField } from '#web/parts/filter-field.tsx'
import { GradeChip } from '#web/parts/grade-chip.tsx'
import { PageHead } from '#web/parts/page-head.tsx'
import { useAgreementView } from '#web/place/agreement-view.tsx'
import { useScrollToHash } from '#web/place/use-scroll-to-hash'
import { useSearchOf } from '#web/place/use-search'
import styles from './sources.module.css'

/** Who speaks, with the grade known at the vantage and its reasons, and everything each has said by then. */
export function Page(): ReactNode {
  const { ledger, agreement, record } = useAgreementView()
  const search = useSearchOf()
  const all = useMemo(() => toSourceRows(ledger, agreement, record), [ledger, agreement, record])
  const wanted = folded(search.words ?? '')
  const rows = all.filter((row) => folded(`${row.name} ${row.side} ${row.kind}`).includes(wanted))
  useScrollToHash()
  return (
    <>
      <PageHead title={titleOf(all)} tab={`Sources: ${agreement.instrument.title}`}>
        A to E say how far a source can be relied on; F says that nobody can tell, which is no middle grade. The source
        and each of its claims are graded apart.
      </PageHead>
      <FilterField label="Filter sources" />
      {rows.length === 0 ? (
        <Empty says={all.length === 0 ? 'The record names no source yet.' : 'No source matches.'}>
          <AgreementLink page="sources">Show all sources</AgreementLink>
        </Empty>
      ) : (
        <ul className={styles['list']}>
          {rows.map((row) => (
            <SourceItem key={row.id} row={row} />
          ))}
        </ul>
      )}
    </>
  )
}

function titleOf(rows: readonly SourceRow[]): string {
  const speaking = rows.filter((row) => row.claims.length > 0)
  const unjudged = speaking.filter((row) => row.reliability === 'F').length
  const verb = speaking.length === 1 ? 'speaks' : 'speak'
  if (speaking.length === 0) return 'No source has spoken yet'
  const tail = unjudged === 0 ? '' : `; ${unjudged === 1 ? 'one of them' : `${unjudged} of them`} cannot be judged`
  return `${countWords(speaking.length, 'source')} ${verb}${tail}`
}

function SourceItem({ row }: { readonly row: SourceRow }): ReactNode {
  return (
    <li id={`source-${row.id}`} className={styles['source']}>
      <div className={styles['name']}>
        <GradeChip grade={row.reliability} unjudged={row.reliability === 'F'} />
        <div>
          <h2 dir="auto">
            <AgreementLink page={`sources/${encodeURIComponent(row.id)}`} step>
              {row.name}
            </AgreementLink>
          </h2>
          <p className={styles['about']}>
            {[row.kind, row.side === '' ? '' : `side of ${row.side}`, row.named ? '' : 'unnamed', row.counts]
              .filter((part) => part !== '')
              .join(' · ')}
          </p>
          {row.grades.map((grade) => (
            <p key={`${grade.reliability}-${grade.since}`} className={styles['about']}>
              {grade.reliability} since {grade.since}
              {grade.why === '' ? '' : `: ${grade.why}`}
            </p>
          ))}
        </div>
      </div>
      {row.claims.length === 0 ? undefined : (
        <ul className={styles['claims']}>
          {row.claims.map((claim) => (
            <li key={claim.id} id={`claim-${claim.id}`} className={styles['claim']}>
              <GradeChip grade={claim.grade} unjudged={/F|6/.test(claim.grade)} />
              <span dir="auto">
                {claim.document === undefined ? (
                  claim.says
                ) : (
                  <AgreementLink page={documentPath(claim.document)} step>
                    {claim.says}
                  </AgreementLink>
                )}
                <span className={styles['about']}>
                  {' '}
                  {claim.standing}, {claim.published}
                </span>
              </span>
            </li>
          ))}
        </ul>
      )}
    </li>
  )
}
