import type { ReactNode } from 'react'
import type { TimelineTableRow } from '#views/timeline-table'
import { AgreementLink, normPath } from '#web/parts/agreement-link.tsx'
import { StatusLabel } from '#web/parts/status-mark.tsx'
import { timelinePageMessages } from '#views/words/timeline-page-messages'
import { wordMessages } from '#views/words/word-messages'
import { useSay } from '#web/place/speech.tsx'
import styles from '../../parts/twin.module.css'

/** The timeline as a table: the same windows, moves and claims, in words. */
export function TimelineTwin({ rows }: { readonly rows: readonly TimelineTableRow[] }): ReactNode {
  const say = useSay(timelinePageMessages)
  const sayWord = useSay(wordMessages)
  return (
    <table className={styles['twin']}>
      <caption className="unseen">{say('tableCaption')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('norm')}</th>
          <th scope="col">{say('status')}</th>
          <th scope="col">{say('window')}</th>
          <th scope="col">{say('moved')}</th>
          <th scope="col">{say('claims')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <td>
              <span className="quiet">{row.group}</span>{' '}
              <AgreementLink page={normPath(row.id)} step>
                <span dir="auto">{row.title}</span>
              </AgreementLink>
            </td>
            <td>
              <StatusLabel status={row.status} />
            </td>
            <td>{row.window}</td>
            <td>{row.moved}</td>
            <td>
              {row.claims.length === 0 ? <span className="quiet">{sayWord('noClaims')}</span> : undefined}
              <ul className={styles['lines']}>
                {row.claims.map(({ id, words }) => (
                  <li key={id}>
                    <AgreementLink page={normPath(row.id)} hash={`claim-${id}`} className={styles['claim']} step>
                      {words}
                    </AgreementLink>
                  </li>
                ))}
              </ul>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
