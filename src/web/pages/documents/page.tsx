import { useMemo, type ReactNode } from 'react'
import { folded } from '#views/find-anything'
import { toDocumentRows, type DocumentRow } from '#views/source-rows'
import { countWords } from '#views/words/list-words'
import { AgreementLink, documentPath } from '#web/parts/agreement-link.tsx'
import { Empty } from '#web/parts/empty.tsx'
import { FilterField } from '#web/parts/filter-field.tsx'
import { PageHead } from '#web/parts/page-head.tsx'
import { useAgreementView } from '#web/place/agreement-view.tsx'
import { useSearchOf } from '#web/place/use-search'
import styles from './documents.module.css'

/** The documents known at the vantage, newest first, with how many are one report told again. */
export function Page(): ReactNode {
  const { ledger, agreement, record } = useAgreementView()
  const search = useSearchOf()
  const all = useMemo(() => toDocumentRows(ledger, agreement, record), [ledger, agreement, record])
  const rows = all.filter((row) => folded(`${row.title} ${row.sourceName}`).includes(folded(search.words ?? '')))
  return (
    <>
      <PageHead title={titleOf(all)} tab={`Documents: ${agreement.instrument.title}`}>
        Copies of one report count as one origin. Each text opens with the words that the reader marked in it.
      </PageHead>
      <div className={styles['tools']}>
        <FilterField label="Filter documents" />
        <AgreementLink page="paste">Read a text of your own</AgreementLink>
      </div>
      {rows.length === 0 ? (
        <Empty
          says={
            all.length === 0
              ? 'No document was known by this day. Move “as known at” forward, or add one with `servanda import`.'
              : 'No document matches.'
          }
        >
          <AgreementLink page="documents">Show all documents</AgreementLink>
        </Empty>
      ) : (
        <Rows rows={rows} />
      )}
    </>
  )
}

function titleOf(rows: readonly DocumentRow[]): string {
  if (rows.length === 0) return 'No document was known yet'
  const copied = rows.filter((row) => row.copies !== '').length
  const known = `${countWords(rows.length, 'document')} ${rows.length === 1 ? 'is' : 'are'} known`
  return copied === 0 ? known : `${known}; ${copied} of them share an origin with another`
}

function Rows({ rows }: { readonly rows: readonly DocumentRow[] }): ReactNode {
  return (
    <table className={styles['table']}>
      <caption className="unseen">Documents, newest first</caption>
      <thead>
        <tr>
          <th scope="col">Published</th>
          <th scope="col">Title</th>
          <th scope="col">Source</th>
          <th scope="col">Claims</th>
          <th scope="col">Origin</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <td>{row.published}</td>
            <td>
              <AgreementLink page={documentPath(row.id)} step>
                <span dir="auto">{row.title}</span>
              </AgreementLink>
              {row.complete ? '' : <span className="quiet"> (breaks off)</span>}
            </td>
            <td dir="auto">
              <AgreementLink page="sources" hash={`source-${row.source}`}>
                {row.sourceName}
              </AgreementLink>
            </td>
            <td>{countWords(row.claims, 'claim')}</td>
            <td className="quiet">{row.copies === '' ? 'its own' : row.copies}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
