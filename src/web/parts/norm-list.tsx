import type { ReactNode } from 'react'
import type { LedgerRow } from '#views/ledger-table'
import { AgreementLink, normPath } from '#web/parts/agreement-link.tsx'
import { StatusLabel } from '#web/parts/status-mark.tsx'
import styles from './norm-list.module.css'

/** Norms as a short list: status, what, by when, on how much evidence. Each leads to its page. */
export function NormList({ rows }: { readonly rows: readonly LedgerRow[] }): ReactNode {
  return (
    <ul className={styles['list']}>
      {rows.map((row) => (
        <li key={row.id} className={styles['row']}>
          <span className={styles['status']}>
            <StatusLabel status={row} />
          </span>
          <span className={styles['what']}>
            <AgreementLink page={normPath(row.id)} step className={styles['title']}>
              {row.title}
            </AgreementLink>
            <span className={styles['more']}>
              {[row.provisionSign, row.due, row.clock, row.evidence]
                .filter((part) => part !== undefined && part !== '')
                .join(' · ')}
            </span>
          </span>
        </li>
      ))}
    </ul>
  )
}
