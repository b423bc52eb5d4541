import type { ReactNode } from 'react'
import type { PassedOnRow, SourcePage } from '#views/source-page'
import { AgreementLink, sourcePath } from '#web/parts/agreement-link.tsx'
import { useLimit } from '#web/parts/use-limit.tsx'
import { ClaimWords } from '#web/pages/source/claim-words.tsx'
import { sourceMessages } from '#web/pages/source/source-messages'
import { useSay, useSayPieces, withMarks } from '#web/place/speech.tsx'
import styles from './source.module.css'

const AT_FIRST = 20

/** What others say in documents of the source; each is graded on the page of whoever says it. */
export function PassedOn({ shown }: { readonly shown: SourcePage }): ReactNode {
  const say = useSay(sourceMessages)
  const [claims, more] = useLimit(shown.passedOn, AT_FIRST)
  if (claims.length === 0) return undefined
  return (
    <section className={styles['part']}>
      <h2>{say('passedOn')}</h2>
      <ul className={styles['claims']}>
        {claims.map((claim) => (
          <PassedOnClaim key={claim.id} row={shown.passedRowOf(claim)} />
        ))}
      </ul>
      {more}
    </section>
  )
}

function PassedOnClaim({ row }: { readonly row: PassedOnRow }): ReactNode {
  const { source, who, standing, published: day } = row
  const pieces = useSayPieces(sourceMessages)
  return (
    <li className={styles['claim']}>
      <ClaimWords row={row} />{' '}
      <span className="quiet small">
        {withMarks(pieces('passedOnFacts', { who, standing, day }), {
          source: (words) => (
            <AgreementLink page={sourcePath(source)} hash={`claim-${row.id}`}>
              <span dir="auto">{words}</span>
            </AgreementLink>
          ),
        })}
      </span>
    </li>
  )
}
