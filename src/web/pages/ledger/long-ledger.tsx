import { useRouter } from '@tanstack/react-router'
import {
  memo,
  useCallback,
  useDeferredValue,
  useEffect,
  useMemo,
  useRef,
  useState,
  type MouseEvent,
  type ReactNode,
} from 'react'
import { statusCodes, type FastWorld } from '#engine/fast/fast-world'
import type { Status } from '#engine/ledger'
import type { Norm } from '#model/norms/norm'
import type { AgreementIndex } from '#views/agreement-index'
import { folded } from '#views/find-anything'
import type { LedgerRow } from '#views/ledger-table'
import { countStatuses, foundBy, headlineOfCounts, tintCountsOf, toStandingRow } from '#views/long-ledger'
import { standingWords, statusWords, type StatusWords } from '#views/words/status-words'
import { ledgerMessages } from '#views/words/ledger-messages'
import { PrintedLedger } from '#web/pages/ledger/printed-ledger.tsx'
import { useDetails } from '#web/pages/ledger/use-details'
import { AgreementLink, normPath } from '#web/parts/agreement-link.tsx'
import { AlsoPages } from '#web/parts/also-pages.tsx'
import { Empty } from '#web/parts/empty.tsx'
import { FilterField } from '#web/parts/filter-field.tsx'
import { OverlayChoice } from '#web/parts/overlay-choice.tsx'
import { PageHead } from '#web/parts/page-head.tsx'
import { StatusLabel } from '#web/parts/status-mark.tsx'
import { TintCounts } from '#web/parts/tint-counts.tsx'
import { useAgreementView, useBarView } from '#web/place/agreement-view.tsx'
import { carriedSearch, writeAddress } from '#web/place/search'
import { useSay, useSpeech } from '#web/place/speech.tsx'
import { usePrinting } from '#web/place/use-printing'
import { useSearchOf } from '#web/place/use-search'
import { useWindow } from '#web/place/use-window'
import styles from './long-ledger.module.css'

const ROW_HEIGHT_PX = 72

/**
 * The ledger of a long agreement. Labels and counts follow the hand on the time bar in every frame, from typed columns; the
 * rows in sight get their deadlines and evidence when it rests. Only rows in sight are drawn.
 */
export function LongLedger({ world }: { readonly world: FastWorld }): ReactNode {
  const { agreement } = useAgreementView()
  const { question } = useBarView()
  const speech = useSpeech()
  const say = useSay(ledgerMessages)
  const search = useSearchOf()
  const codes = useMemo(() => {
    const { asOf: v, asKnownAt: k } = question.vantage
    return world.codesAt({ v, k })
  }, [world, question])
  const counts = useMemo(() => countStatuses(codes, statusCodes), [codes])
  const numbers = useChosen(world, codes, search.tint)
  const printing = usePrinting()
  return (
    <>
      <PageHead title={headlineOfCounts(counts, speech)} tab={say('tab', { title: agreement.instrument.title })}>
        <TintCounts counts={tintCountsOf(counts, speech)} page="ledger" chosen={search.tint} />
        <AlsoPages pages={['report', 'comparison']} />
      </PageHead>
      <div className={styles['tools']}>
        <FilterField label={say('filter')} />
        <OverlayChoice />
        {numbers.length === world.norms.length ? undefined : (
          <p className="quiet small" role="status">
            {say('shown', { count: numbers.length, all: world.norms.length })}
          </p>
        )}
      </div>
      <p className="quiet small screen-only">
        {say('long')} <PrintButton />
      </p>
      {printing ? <Paper world={world} numbers={numbers} /> : undefined}
      {numbers.length === 0 ? (
        <Empty says={say('noMatch')}>
          <AgreementLink page="ledger">{say('showAll')}</AgreementLink>
        </Empty>
      ) : (
        <div className="screen-only">
          <Rows world={world} codes={codes} numbers={numbers} />
        </div>
      )}
    </>
  )
}

/** Prints every chosen row; the keys and the menu of the browser do the same. */
function PrintButton(): ReactNode {
  const say = useSay(ledgerMessages)
  const [under, setUnder] = useState(false)
  const begin = (): void => {
    setUnder(true)
    // The word that rows are being drawn is seen before the browser waits for them.
    setTimeout(() => {
      window.print()
      setUnder(false)
    }, 50)
  }
  return (
    <>
      <button type="button" className={styles['whole']} aria-disabled={under} onClick={begin}>
        {say('printWhole')}
      </button>{' '}
      <span role="status">{under ? say('preparingPrint') : ''}</span>
    </>
  )
}

/** What is on paper: all chosen rows, where the screen has those in sight. */
function Paper({ world, numbers }: { readonly world: FastWorld; readonly numbers: readonly number[] }): ReactNode {
  const norms = useMemo(() => new Set(numbers.flatMap((number) => world.norms[number]?.id ?? [])), [world, numbers])
  return (
    <div className={styles['print']}>
      <PrintedLedger norms={norms} />
    </div>
  )
}

/** The numbers of the norms that the filter and the chosen family of labels leave. */
function useChosen(world: FastWorld, codes: Uint8Array, tint: string | undefined): readonly number[] {
  const { index } = useAgreementView()
  const words = useDeferredValue(useSearchOf().words ?? '')
  const found = useMemo(() => {
    const all = world.norms.map((_, at) => at)
    const wanted = folded(words)
      .split(' ')
      .filter((word) => word !== '')
    if (wanted.length === 0) return all
    const texts = world.norms.map((norm) => foundBy(norm, index))
    return all.filter((at) => wanted.every((word) => texts[at]?.includes(word) === true))
  }, [world, index, words])
  return useMemo(() => {
    if (tint === undefined) return found
    const wanted = statusCodes.map((status) => statusWords(status).tint === tint)
    return found.filter((at) => wanted[codes[at] ?? 0] === true)
  }, [found, codes, tint])
}

function Rows(props: {
  readonly world: FastWorld
  readonly codes: Uint8Array
  readonly numbers: readonly number[]
}): ReactNode {
  const { world, codes, numbers } = props
  const { index } = useAgreementView()
  const { question } = useBarView()
  const say = useSay(ledgerMessages)
  const [place, { from, to }] = useWindow(numbers.length, ROW_HEIGHT_PX)
  const shown = numbers.slice(from, to)
  const details = useDetails(world, index, question, shown)
  const forecast = question.vantage.asOf > question.vantage.asKnownAt
  const base = `/${encodeURIComponent(index.agreement.id)}/`
  const carried = useCarried()
  // Every row's link changes with the address. That may take another frame: who follows one before goes by the address.
  const written = useDeferredValue(carried)
  const follow = useFollow(carried)
  return (
    <div role="table" aria-label={say('caption')} aria-rowcount={numbers.length + 1} className={styles['table']}>
      <Head />
      <div
        ref={place}
        role="rowgroup"
        className={styles['rows']}
        style={{ blockSize: `${numbers.length * ROW_HEIGHT_PX}px` }}
      >
        <div className={styles['window']} style={{ insetBlockStart: `${from * ROW_HEIGHT_PX}px` }}>
          {shown.map((number, at) => {
            const norm = world.norms[number]
            return norm === undefined ? undefined : (
              <Row
                key={number}
                norm={norm}
                index={index}
                base={base}
                carried={written}
                onFollow={follow}
                rowIndex={from + at + 2}
                status={statusCodes[codes[number] ?? 0] ?? 'no-reports'}
                forecast={forecast}
                details={details?.get(number)}
              />
            )
          })}
        </div>
      </div>
    </div>
  )
}

/** What goes along in an address. It has the days under the hand as soon as the hand rests or lets go. */
function useCarried(): string {
  const search = useSearchOf()
  return useMemo(() => writeAddress({ ...carriedSearch(search) }), [search])
}

/** Follows a row's link. A link of the router looks at every step of the address, which in a list in motion is too often. */
function useFollow(carried: string): (event: MouseEvent<HTMLAnchorElement>) => void {
  const { history } = useRouter()
  const newest = useRef(carried)
  useEffect(() => {
    newest.current = carried
  }, [carried])
  return useCallback(
    (event) => {
      if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
      event.preventDefault()
      history.push(`${event.currentTarget.pathname}${newest.current}`)
    },
    [history],
  )
}

function Head(): ReactNode {
  const say = useSay(ledgerMessages)
  const columns = ['status', 'what', 'who', 'when', 'evidence'] as const
  return (
    <div role="row" aria-rowindex={1} className={`${styles['row']} ${styles['head']}`}>
      {columns.map((column) => (
        <span key={column} role="columnheader">
          {say(column)}
        </span>
      ))}
    </div>
  )
}

function Counterparty({ name }: { readonly name: string }): ReactNode {
  const say = useSay(ledgerMessages)
  if (name === '') return undefined
  return (
    <span className={styles['more']}>
      <span className="onwards" aria-hidden="true" /> <span className="unseen">{say('to')} </span>
      {name}
    </span>
  )
}

/** One row; drawn anew only when something of it changes. */
const Row = memo(function Row(props: {
  readonly norm: Norm
  readonly index: AgreementIndex
  readonly base: string
  readonly carried: string
  readonly onFollow: (event: MouseEvent<HTMLAnchorElement>) => void
  readonly rowIndex: number
  readonly status: Status
  readonly forecast: boolean
  readonly details: LedgerRow | undefined
}): ReactNode {
  const { norm, index, base, carried, onFollow, rowIndex, status, forecast, details } = props
  const lasting = useMemo(() => toStandingRow(norm, index), [norm, index])
  const speech = useSpeech()
  const label: StatusWords =
    details ?? standingWords({ status, forecast, lastDay: false, repaired: false, breaches: 1 }, speech)
  return (
    <div role="row" aria-rowindex={rowIndex} className={styles['row']}>
      <span role="cell">
        <StatusLabel status={label} />
      </span>
      <span role="cell" className={styles['what']}>
        <a
          href={`${base}${normPath(norm.id)}${carried}`}
          data-step=""
          className={styles['title']}
          dir="auto"
          onClick={onFollow}
        >
          {lasting.title}
        </a>
        <span className={styles['more']}>{lasting.provisionSign}</span>
      </span>
      <span role="cell" className={styles['clamped']}>
        {lasting.bearer}
        <Counterparty name={lasting.counterparty} />
      </span>
      <span role="cell" className={styles['clamped']}>
        {details?.due}
        <span className={styles['more']}>{details?.clock}</span>
      </span>
      <span role="cell" className={`${styles['clamped']} quiet`}>
        {details?.evidence}
      </span>
    </div>
  )
})
