import { useMemo, type ReactNode } from 'react'
import type { ReviewSummary } from '#api/reviews/review-answer'
import { folded } from '#views/find-anything'
import { toDocumentRows, type DocumentRow } from '#views/source-rows'
import { documentsMessages } from '#web/pages/documents/documents-messages'
import { AgreementLink, documentPath, sourcePath } from '#web/parts/agreement-link.tsx'
import { Empty } from '#web/parts/empty.tsx'
import { FilterField } from '#web/parts/filter-field.tsx'
import { NextToReview, waitingIn } from '#web/parts/next-to-review.tsx'
import { PageHead } from '#web/parts/page-head.tsx'
import { dayOf } from '#web/parts/reading/day-of'
import { useLimit } from '#web/parts/use-limit.tsx'
import { useAgreementView } from '#web/place/agreement-view.tsx'
import { useSay, useSpeech } from '#web/place/speech.tsx'
import { useQueue, type LoadedQueue } from '#web/place/use-queue'
import { useSearchOf } from '#web/place/use-search'
import styles from './documents.module.css'

/** The documents known at the vantage, newest first, with how many are one report told again, and the review queue. */
export function Page(): ReactNode {
  const { question, agreement, record } = useAgreementView()
  const say = useSay(documentsMessages)
  const search = useSearchOf()
  const speech = useSpeech()
  const all = useMemo(
    () => toDocumentRows(question.vantage, agreement, record, speech),
    [question, agreement, record, speech],
  )
  const rows = all.filter((row) => folded(`${row.title} ${row.sourceName}`).includes(folded(search.words ?? '')))
  const loaded = useQueue(agreement.id)
  const queue = useMemo(() => new Map((loaded.items ?? []).map((item) => [item.document, item])), [loaded.items])
  return (
    <>
      <PageHead title={useTitle(all)} tab={say('tab', { title: agreement.instrument.title })}>
        {say('about')}
      </PageHead>
      <div className={styles['tools']}>
        <FilterField label={say('filter')} />
        <AgreementLink page="import">{say('takeIn')}</AgreementLink>
        <AgreementLink page="paste">{say('paste')}</AgreementLink>
        <NextToReview loaded={loaded} />
      </div>
      {rows.length === 0 ? <NoRows isFiltered={all.length > 0} /> : <Rows rows={rows} queue={queue} />}
      <Unrecorded
        queue={queue}
        loaded={loaded}
        recorded={record.entries.flatMap((entry) => (entry.kind === 'document' ? [entry.id] : []))}
      />
    </>
  )
}

function NoRows({ isFiltered }: { readonly isFiltered: boolean }): ReactNode {
  const say = useSay(documentsMessages)
  const { days, now } = useAgreementView()
  // Where one looks at now, no later day knows more.
  if (!isFiltered && days.knownAt === now) {
    return (
      <Empty says={say('emptyNow')}>
        <AgreementLink page="import">{say('takeIn')}</AgreementLink>
      </Empty>
    )
  }
  return (
    <Empty says={isFiltered ? say('noMatch') : say('empty')}>
      <AgreementLink page="documents">{say('all')}</AgreementLink>
    </Empty>
  )
}

type Queue = ReadonlyMap<string, ReviewSummary>

function useTitle(rows: readonly DocumentRow[]): string {
  const say = useSay(documentsMessages)
  const { days, now } = useAgreementView()
  if (rows.length === 0) return days.knownAt === now ? say('noneOnRecord') : say('none')
  const copied = rows.filter((row) => row.copies !== '').length
  return copied === 0 ? say('known', { count: rows.length }) : say('shared', { count: rows.length, copied })
}

function Rows({ rows, queue }: { readonly rows: readonly DocumentRow[]; readonly queue: Queue }): ReactNode {
  const say = useSay(documentsMessages)
  const [shown, more] = useLimit(rows)
  return (
    <>
      <table className={styles['table']}>
        <caption className="unseen">{say('caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('published')}</th>
            <th scope="col">{say('title')}</th>
            <th scope="col">{say('source')}</th>
            <th scope="col">{say('claims')}</th>
            <th scope="col">{say('origin')}</th>
            <th scope="col">{say('review')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <Row key={row.id} row={row} reviewed={queue.get(row.id)} />
          ))}
        </tbody>
      </table>
      {more}
    </>
  )
}

function Row({
  row,
  reviewed,
}: {
  readonly row: DocumentRow
  readonly reviewed: ReviewSummary | undefined
}): ReactNode {
  const say = useSay(documentsMessages)
  return (
    <tr>
      <td>{row.published}</td>
      <td>
        <AgreementLink page={documentPath(row.id)} step>
          <span dir="auto">{row.title}</span>
        </AgreementLink>
        {row.complete ? '' : <span className="quiet"> {say('breaksOff')}</span>}
      </td>
      <td>
        <SourceLink row={row} />
      </td>
      <td>{say('claimCount', { count: row.claims })}</td>
      <td className="quiet">{row.copies === '' ? say('ownOrigin') : row.copies}</td>
      <td className="quiet">{reviewed === undefined ? '' : <Waiting item={reviewed} />}</td>
    </tr>
  )
}

function SourceLink({ row }: { readonly row: DocumentRow }): ReactNode {
  return (
    <AgreementLink page={sourcePath(row.source)}>
      <span dir="auto">{row.sourceName}</span>
    </AgreementLink>
  )
}

function Waiting({ item }: { readonly item: ReviewSummary }): ReactNode {
  const say = useSay(documentsMessages)
  const open = waitingIn(item)
  if (open > 0) return say('waiting', { open })
  return item.counts.settled + item.counts.coded === 0 ? say('nothingProposed') : say('reviewed')
}

/** What lies in the workspace and is in no record: it waits for somebody to say whose it is. */
function Unrecorded(props: {
  readonly queue: Queue
  readonly loaded: LoadedQueue
  readonly recorded: readonly string[]
}): ReactNode {
  const say = useSay(documentsMessages)
  const speech = useSpeech()
  const known = new Set(props.recorded)
  const items = [...props.queue.values()].filter(({ document }) => !known.has(document))
  const [shown, unfold] = useLimit(items)
  const { more, loading } = props.loaded
  if (items.length === 0 && more === undefined) return undefined
  return (
    <section className={styles['unrecorded']}>
      <h2>{say('unrecorded')}</h2>
      <p className="quiet">{say('unrecordedWhy')}</p>
      <ul className={styles['waiting']}>
        {shown.map((item) => (
          <li key={item.document}>
            <span className="quiet">{item.publishedAt === undefined ? '' : dayOf(item.publishedAt, speech)}</span>
            <AgreementLink page={documentPath(item.document)} step>
              <span dir="auto">{item.name}</span>
            </AgreementLink>
            <span className="quiet">
              <Waiting item={item} />
            </span>
          </li>
        ))}
      </ul>
      {unfold}
      {more === undefined || shown.length < items.length ? undefined : (
        <p>
          <button type="button" disabled={loading} onClick={more}>
            {say('more', { count: props.queue.size })}
          </button>
        </p>
      )}
    </section>
  )
}
