import type { ReactNode } from 'react'
import type { EvidenceRow } from '#views/evidence-rows'
import type { ClaimSide } from '#views/timeline'
import { AgreementLink, documentPath, sourcePath } from '#web/parts/agreement-link.tsx'
import { Empty } from '#web/parts/empty.tsx'
import { GradeChip } from '#web/parts/grade-chip.tsx'
import { normMessages } from '#views/words/norm-messages'
import { useSay, useSayPieces, withMarks } from '#web/place/speech.tsx'
import styles from './evidence.module.css'

const headings = { for: 'claimsFor', against: 'claimsAgainst', beside: 'claimsBeside' } as const

/** The claims for and against, each with its two grades and its origin, and what it counts for. */
export function Evidence({ rows }: { readonly rows: readonly EvidenceRow[] }): ReactNode {
  const say = useSay(normMessages)
  const pieces = useSayPieces(normMessages)
  if (rows.length === 0) {
    return (
      <section>
        <h2>{say('evidence')}</h2>
        <Empty says={say('noEvidence')}>
          {withMarks(pieces('lookThrough'), {
            documents: (words) => <AgreementLink page="documents">{words}</AgreementLink>,
          })}
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
            <h2>{say(headings[side], { count: members.length })}</h2>
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
  const say = useSay(normMessages)
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
          <AgreementLink page={sourcePath(row.source)} hash={`claim-${row.id}`} step>
            {row.speaker}
          </AgreementLink>
          {say('publishedOn', { day: row.published })}
          {row.when === '' ? '' : say('speaksOf', { when: row.when })}
          {row.document === undefined ? undefined : (
            <>
              {' · '}
              <AgreementLink page={documentPath(row.document)}>{say('readDocument')}</AgreementLink>
            </>
          )}
        </p>
        <p className={styles['weight']}>
          {[
            row.supports,
            row.why,
            row.copies,
            row.interest,
            row.hedge === undefined ? undefined : say('hedged', { hedge: row.hedge }),
            row.contradicted ? say('contradicted') : undefined,
            row.retracted,
          ]
            .filter((part, at, all) => part !== undefined && part !== '' && all.indexOf(part) === at)
            .join(' · ')}
        </p>
      </div>
    </li>
  )
}
