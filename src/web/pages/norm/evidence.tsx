import type { ReactNode } from 'react'
import type { EvidenceRow } from '#views/evidence-rows'
import type { ClaimSide } from '#views/timeline'
import { countWords } from '#views/words/list-words'
import { AgreementLink, documentPath } from '#web/parts/agreement-link.tsx'
import { Empty } from '#web/parts/empty.tsx'
import { GradeChip } from '#web/parts/grade-chip.tsx'
import styles from './evidence.module.css'

const headings: Readonly<Record<ClaimSide, string>> = {
  for: 'for it being kept',
  against: 'against',
  beside: 'beside the question',
}

/** The claims for and against, each with its two grades and its origin, and what it counts for. */
export function Evidence({ rows }: { readonly rows: readonly EvidenceRow[] }): ReactNode {
  if (rows.length === 0) {
    return (
      <section>
        <h2>Evidence</h2>
        <Empty says="No claim about this norm is known from here. Silence is not breach.">
          <AgreementLink page="documents">Look through the documents</AgreementLink>, or move “as known at” forward.
        </Empty>
      </section>
    )
  }
  const sides: readonly ClaimSide[] = ['for', 'against', 'beside']
  return (
    <>
      {sides.map((side) => {
        const members = rows.filter((row) => row.side === side)
        if (members.length === 0) return undefined
        return (
          <section key={side}>
            <h2>
              {countWords(members.length, 'claim')} {headings[side]}
            </h2>
            <ul className={styles['claims']}>
              {members.map((row) => (
                <Claim key={row.id} row={row} />
              ))}
            </ul>
          </section>
        )
      })}
    </>
  )
}

function Claim({ row }: { readonly row: EvidenceRow }): ReactNode {
  return (
    <li id={`claim-${row.id}`} className={`${styles['claim']} ${row.admitted ? '' : styles['set-aside']}`}>
      <GradeChip grade={row.grade} meaning={row.gradeMeaning} unjudged={row.unjudged} />
      <div className={styles['body']}>
        <p dir="auto">{row.says}</p>
        {row.quote === undefined ? undefined : (
          <blockquote className={styles['quote']} dir="auto">
            {row.quote}
          </blockquote>
        )}
        <p className={styles['who']}>
          <AgreementLink page="sources" hash={`source-${row.source}`} step>
            <span dir="auto">{row.speaker}</span>
          </AgreementLink>
          , {row.published}
          {row.when === '' ? '' : `; speaks of ${row.when}`}
          {row.document === undefined ? undefined : (
            <>
              {' · '}
              <AgreementLink page={documentPath(row.document)}>read the document</AgreementLink>
            </>
          )}
        </p>
        <p className={styles['weight']}>
          {[
            row.supports,
            row.why,
            row.copies,
            row.interest,
            row.hedge === undefined ? undefined : `hedged: “${row.hedge}”`,
            row.contradicted ? 'contradicted by an admitted denial' : undefined,
            row.retracted,
          ]
            .filter((part) => part !== undefined && part !== '')
            .join(' · ')}
        </p>
      </div>
    </li>
  )
}
