import { useDeferredValue, useMemo, type ReactNode } from 'react'
import { folded } from '#views/find-anything'
import { toLedgerTable, type LedgerRow, type LedgerTable } from '#views/ledger-table'
import { headlineOf } from '#views/today'
import { AgreementLink } from '#web/parts/agreement-link.tsx'
import { AlsoPages } from '#web/parts/also-pages.tsx'
import { Empty } from '#web/parts/empty.tsx'
import { FilterField } from '#web/parts/filter-field.tsx'
import { OverlayChoice } from '#web/parts/overlay-choice.tsx'
import { PageHead } from '#web/parts/page-head.tsx'
import { TintCounts } from '#web/parts/tint-counts.tsx'
import { useLimit } from '#web/parts/use-limit.tsx'
import { useAgreementView, useBarView } from '#web/place/agreement-view.tsx'
import { useSearchOf } from '#web/place/use-search'
import { LedgerRows } from '#web/pages/ledger/ledger-rows.tsx'
import { LongLedger } from '#web/pages/ledger/long-ledger.tsx'
import { ledgerMessages } from '#views/words/ledger-messages'
import { useSay, useSpeech } from '#web/place/speech.tsx'
import styles from './ledger.module.css'

/** Who owes what to whom by when, and where each norm stands from this vantage. */
export function Page(): ReactNode {
  const { world } = useBarView()
  return world === undefined ? <WholeLedger /> : <LongLedger world={world} />
}

function WholeLedger(): ReactNode {
  const { ledger, agreement, record } = useAgreementView()
  const speech = useSpeech()
  const say = useSay(ledgerMessages)
  const search = useSearchOf()
  const table = useMemo(() => toLedgerTable(ledger, agreement, record, speech), [ledger, agreement, record, speech])
  const words = useDeferredValue(search.words ?? '')
  const rows = useMemo(() => chosenRows(table.rows, words, search.tint), [table.rows, words, search.tint])
  return (
    <>
      <PageHead title={headlineOf(table.rows, speech)} tab={say('tab', { title: table.title })}>
        <TintCounts counts={table.counts} page="ledger" chosen={search.tint} />
        <AlsoPages pages={['report', 'comparison']} />
      </PageHead>
      <div className={styles['tools']}>
        <FilterField label={say('filter')} />
        <OverlayChoice />
        {rows.length === table.rows.length ? undefined : (
          <p className="quiet small" role="status">
            {say('shown', { count: rows.length, all: table.rows.length })}
          </p>
        )}
      </div>
      <Rows rows={rows} table={table} />
    </>
  )
}

function Rows({ rows, table }: { readonly rows: readonly LedgerRow[]; readonly table: LedgerTable }): ReactNode {
  const say = useSay(ledgerMessages)
  const [shown, more] = useLimit(rows)
  if (table.rows.length === 0) {
    return <Empty says={say('none')} />
  }
  if (rows.length === 0) {
    return (
      <Empty says={say('noMatch')}>
        <AgreementLink page="ledger">{say('showAll')}</AgreementLink>
      </Empty>
    )
  }
  return (
    <>
      <LedgerRows rows={shown} />
      {more}
    </>
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
