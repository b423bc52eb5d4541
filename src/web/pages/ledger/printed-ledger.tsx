import { useMemo, type ReactNode } from 'react'
import { drawUpLedger } from '#engine/draw-up-ledger'
import type { NormId } from '#model/ids'
import { toLedgerTable, type LedgerRow } from '#views/ledger-table'
import { StatusLabel } from '#web/parts/status-mark.tsx'
import { useAgreementView, useBarView } from '#web/place/agreement-view.tsx'
import { ledgerMessages } from '#views/words/ledger-messages'
import { useSay, useSpeech } from '#web/place/speech.tsx'
import styles from './ledger.module.css'

/**
 * Every chosen row of a long ledger, for paper alone. It is drawn while the browser waits for what it prints, so it reckons
 * at once, and its rows are plain: paper follows no links.
 */
export function PrintedLedger({ norms }: { readonly norms: ReadonlySet<NormId> }): ReactNode {
  const { agreement, record } = useAgreementView()
  const { question } = useBarView()
  const speech = useSpeech()
  const say = useSay(ledgerMessages)
  const rows = useMemo(() => {
    const ledger = drawUpLedger(agreement, record, question)
    const entries = ledger.entries.filter(({ id }) => norms.has(id))
    return toLedgerTable({ ...ledger, entries }, agreement, record, speech).rows
  }, [agreement, record, question, speech, norms])
  const columns = ['status', 'what', 'who', 'when', 'evidence'] as const
  return (
    <table className={styles['table']}>
      <caption className="unseen">{say('caption')}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {say(column)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => toPaper(row, row.lastHeard === undefined ? '' : say('heard', { day: row.lastHeard })))}
      </tbody>
    </table>
  )
}

function toPaper(row: LedgerRow, heard: string): ReactNode {
  const who = [row.bearer, row.counterparty].filter((name) => name !== '').join(' → ')
  const about = [row.provisionSign, ...row.notes].filter((words) => words !== '').join('; ')
  return (
    <tr key={row.id} className={styles['row']}>
      <td className={styles['status']}>
        <StatusLabel status={row} />
      </td>
      <td className={styles['what']}>
        <span dir="auto">{row.title}</span>
        {about === '' ? undefined : <span className={styles['notes']}>{about}</span>}
      </td>
      <td className={styles['who']}>{who}</td>
      <td>{[row.due, row.clock].filter((words) => words !== undefined && words !== '').join(', ')}</td>
      <td>{[row.evidence, heard].filter((words) => words !== '').join('; ')}</td>
    </tr>
  )
}
