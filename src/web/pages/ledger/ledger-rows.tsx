import type { ReactNode } from 'react'
import { groupBy } from '#base/group'
import type { LedgerRow } from '#views/ledger-table'
import { AgreementLink, normPath } from '#web/parts/agreement-link.tsx'
import { StatusLabel } from '#web/parts/status-mark.tsx'
import { useAgreementView } from '#web/place/agreement-view.tsx'
import { ledgerMessages } from '#views/words/ledger-messages'
import { useSay } from '#web/place/speech.tsx'
import styles from './ledger.module.css'

/** Rows of a ledger as one table, by provision. */
export function LedgerRows({ rows }: { readonly rows: readonly LedgerRow[] }): ReactNode {
  const { index } = useAgreementView()
  const say = useSay(ledgerMessages)
  const groups = groupBy(rows, (row) => row.provision ?? '')
  return (
    <table className={styles['table']}>
      <caption className="unseen">{say('caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('status')}</th>
          <th scope="col">{say('what')}</th>
          <th scope="col">{say('who')}</th>
          <th scope="col">{say('when')}</th>
          <th scope="col">{say('evidence')}</th>
        </tr>
      </thead>
      {[...groups].map(([provision, members]) => (
        <tbody key={provision} id={provision === '' ? undefined : `provision-${provision}`}>
          <tr className={styles['group']}>
            <th scope="rowgroup" colSpan={5}>
              <span className={styles['sign']}>{members[0]?.provisionSign}</span>{' '}
              <span className={styles['provision']} dir="auto">
                {index.provisionById.get(provision)?.says ?? say('noProvision')}
              </span>
            </th>
          </tr>
          {members.map((row) => (
            <Row key={row.id} row={row} />
          ))}
        </tbody>
      ))}
    </table>
  )
}

function Row({ row }: { readonly row: LedgerRow }): ReactNode {
  const say = useSay(ledgerMessages)
  return (
    <tr className={styles['row']}>
      <td className={styles['status']}>
        <StatusLabel status={row} />
      </td>
      <td className={styles['what']}>
        <AgreementLink page={normPath(row.id)} step className={styles['title']}>
          <span dir="auto">{row.title}</span>
        </AgreementLink>
        {row.notes.length === 0 ? undefined : <span className={styles['notes']}>{row.notes.join('; ')}</span>}
      </td>
      <td className={styles['who']}>
        {row.bearer}
        {row.counterparty === '' ? undefined : (
          <span className={styles['towards']}>
            <span className="onwards" aria-hidden="true" /> <span className="unseen">{say('to')} </span>
            {row.counterparty}
          </span>
        )}
      </td>
      <td className={styles['when']}>
        {row.due}
        {row.clock === undefined ? undefined : <span className={styles['clock']}>{row.clock}</span>}
      </td>
      <td className={styles['evidence']}>
        {row.evidence}
        {row.lastHeard === undefined ? undefined : (
          <span className={styles['clock']}>{say('heard', { day: row.lastHeard })}</span>
        )}
      </td>
    </tr>
  )
}
