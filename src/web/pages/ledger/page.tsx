import { useDeferredValue, useMemo, type ReactNode } from 'react'
import { groupBy } from '#base/group'
import { folded } from '#views/find-anything'
import { toLedgerTable, type LedgerRow, type LedgerTable } from '#views/ledger-table'
import { partOfWords } from '#views/words/list-words'
import { headlineOf } from '#views/today'
import { AgreementLink, normPath } from '#web/parts/agreement-link.tsx'
import { Empty } from '#web/parts/empty.tsx'
import { FilterField } from '#web/parts/filter-field.tsx'
import { OverlayChoice } from '#web/parts/overlay-choice.tsx'
import { PageHead } from '#web/parts/page-head.tsx'
import { StatusLabel } from '#web/parts/status-mark.tsx'
import { TintCounts } from '#web/parts/tint-counts.tsx'
import { useLimit } from '#web/parts/use-limit.tsx'
import { useAgreementView } from '#web/place/agreement-view.tsx'
import { useSearchOf } from '#web/place/use-search'
import styles from './ledger.module.css'

/** Who owes what to whom by when, and where each norm stands from this vantage. */
export function Page(): ReactNode {
  const { ledger, agreement, record } = useAgreementView()
  const search = useSearchOf()
  const table = useMemo(() => toLedgerTable(ledger, agreement, record), [ledger, agreement, record])
  const words = useDeferredValue(search.words ?? '')
  const rows = useMemo(() => chosenRows(table.rows, words, search.tint), [table.rows, words, search.tint])
  return (
    <>
      <PageHead title={headlineOf(table.rows)} tab={`Ledger: ${table.title}`}>
        <TintCounts counts={table.counts} page="ledger" chosen={search.tint} />
      </PageHead>
      <div className={styles['tools']}>
        <FilterField label="Filter norms" />
        <OverlayChoice />
        {rows.length === table.rows.length ? undefined : (
          <p className="quiet small" role="status">
            {partOfWords(rows.length, table.rows.length, 'norm')} shown
          </p>
        )}
      </div>
      <Rows rows={rows} table={table} />
    </>
  )
}

function Rows({ rows, table }: { readonly rows: readonly LedgerRow[]; readonly table: LedgerTable }): ReactNode {
  const { index } = useAgreementView()
  const [shown, more] = useLimit(rows)
  if (table.rows.length === 0) {
    return (
      <Empty says="No norms are modelled in this agreement yet. They are written in its file, under `norms` of a provision." />
    )
  }
  if (rows.length === 0) {
    return (
      <Empty says="No norm matches.">
        <AgreementLink page="ledger">Show all norms</AgreementLink>
      </Empty>
    )
  }
  const groups = groupBy(shown, (row) => row.provision ?? '')
  return (
    <>
      <table className={styles['table']}>
        <caption className="unseen">The ledger: norms by provision</caption>
        <thead>
          <tr>
            <th scope="col">Status</th>
            <th scope="col">What is owed</th>
            <th scope="col">Who to whom</th>
            <th scope="col">By when</th>
            <th scope="col">Evidence</th>
          </tr>
        </thead>
        {[...groups].map(([provision, members]) => (
          <tbody key={provision} id={provision === '' ? undefined : `provision-${provision}`}>
            <tr className={styles['group']}>
              <th scope="rowgroup" colSpan={5}>
                <span className={styles['sign']}>{members[0]?.provisionSign}</span>{' '}
                <span className={styles['provision']} dir="auto">
                  {index.provisionById.get(provision)?.says ?? 'Without a provision of the text'}
                </span>
              </th>
            </tr>
            {members.map((row) => (
              <Row key={row.id} row={row} />
            ))}
          </tbody>
        ))}
      </table>
      {more}
    </>
  )
}

function Row({ row }: { readonly row: LedgerRow }): ReactNode {
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
      <td className={styles['who']} dir="auto">
        {row.bearer}
        {row.counterparty === '' ? undefined : (
          <span className={styles['towards']}>
            <span aria-hidden="true">→ </span>
            <span className="unseen">to </span>
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
        {row.lastHeard === undefined ? undefined : <span className={styles['clock']}>heard {row.lastHeard}</span>}
      </td>
    </tr>
  )
}

function chosenRows(rows: readonly LedgerRow[], words: string, tint: string | undefined): readonly LedgerRow[] {
  const wanted = folded(words)
    .split(' ')
    .filter((word) => word !== '')
  return rows.filter((row) => {
    if (tint !== undefined && row.tint !== tint) return false
    if (wanted.length === 0) return true
    const text = folded(
      [row.id, row.title, row.sentence, row.bearer, row.counterparty, row.word, ...row.places, row.provisionSign].join(
        ' ',
      ),
    )
    return wanted.every((word) => text.includes(word))
  })
}
