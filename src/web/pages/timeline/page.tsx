import { useMemo, type ReactNode } from 'react'
import { groupBy } from '#base/group'
import { timelinePicture } from '#export/pictures/timeline-picture'
import { toLazyRows } from '#views/lazy-row'
import { indexRecord } from '#views/record-index'
import { toTimeline, type Timeline } from '#views/timeline'
import { toTimelineTable } from '#views/timeline-table'
import { headlineOf } from '#views/today'
import { Choice } from '#web/parts/choice.tsx'
import { AgreementLink } from '#web/parts/agreement-link.tsx'
import { Empty } from '#web/parts/empty.tsx'
import { PageHead } from '#web/parts/page-head.tsx'
import { SavePicture } from '#web/parts/save-picture.tsx'
import { useLimit } from '#web/parts/use-limit.tsx'
import { useAgreementView, useBarView } from '#web/place/agreement-view.tsx'
import { useSay, useSpeech } from '#web/place/speech.tsx'
import { useChangeSearch, useSearchOf } from '#web/place/use-search'
import { useWidth } from '#web/place/use-width'
import { timelinePageMessages } from '#views/words/timeline-page-messages'
import { TimelineAxis } from '#web/pages/timeline/timeline-axis.tsx'
import { TimelineKey } from '#web/pages/timeline/timeline-key.tsx'
import { TimelineLine } from '#web/pages/timeline/timeline-line.tsx'
import { TimelineTwin } from '#web/pages/timeline/timeline-twin.tsx'
import styles from './timeline.module.css'

/** A row of the timeline is a drawing of its own, so that few are drawn at first. */
const ROWS_AT_FIRST = 120

/** One row a norm: windows, deadlines, claims for and against, moved deadlines; with a table that says the same. */
export function Page(): ReactNode {
  const { ledger, agreement, record, index } = useAgreementView()
  const search = useSearchOf()
  const speech = useSpeech()
  const say = useSay(timelinePageMessages)
  const [entries, more] = useLimit(ledger.entries, ROWS_AT_FIRST)
  const timeline = useMemo(
    () => toTimeline({ ...ledger, entries }, agreement, record, speech),
    [ledger, entries, agreement, record, speech],
  )
  const rows = useMemo(() => toLazyRows(ledger, index, indexRecord(record)), [ledger, index, record])
  const table = useMemo(() => toTimelineTable(timeline, speech), [timeline, speech])
  return (
    <>
      <PageHead title={headlineOf(rows, speech)} tab={say('tab', { title: timeline.title })}>
        <span className="screen-only">{say('below')}</span>
      </PageHead>
      <Choices />
      {timeline.rows.length === 0 ? (
        <Empty says={say('empty')}>
          <AgreementLink page="help">{say('emptyNext')}</AgreementLink>
        </Empty>
      ) : search.view === 'table' ? (
        <>
          <TimelineTwin rows={table} />
          {more}
        </>
      ) : (
        <Drawing timeline={timeline} more={more} />
      )}
    </>
  )
}

/** A drawing or the table that says the same; rows by provision or by who owes. Both stand in the address. */
function Choices(): ReactNode {
  const say = useSay(timelinePageMessages)
  const speech = useSpeech()
  const { ledger, agreement, record, days } = useAgreementView()
  const { shown } = useBarView()
  const { view, group } = useSearchOf()
  const change = useChangeSearch()
  return (
    <div className={styles['choices']}>
      <Choice
        label={say('howShown')}
        options={[
          { word: say('asDrawing'), chosen: view !== 'table', choose: () => change({ view: undefined }) },
          { word: say('asTable'), chosen: view === 'table', choose: () => change({ view: 'table' }) },
        ]}
      />
      {view === 'table' || ledger.entries.length === 0 ? undefined : (
        <SavePicture
          name={`${agreement.id}-timeline-${days.asOf}`}
          draw={(fonts) =>
            timelinePicture({
              timeline: toTimeline(ledger, agreement, record, speech),
              range: shown.range,
              fonts,
              speech,
            })
          }
        />
      )}
      {view === 'table' ? undefined : (
        <Choice
          label={say('howGrouped')}
          options={[
            { word: say('byProvision'), chosen: group !== 'party', choose: () => change({ group: undefined }) },
            { word: say('byBearer'), chosen: group === 'party', choose: () => change({ group: 'party' }) },
          ]}
        />
      )}
    </div>
  )
}

function Drawing({ timeline, more }: { readonly timeline: Timeline; readonly more: ReactNode }): ReactNode {
  const { index } = useAgreementView()
  const { shown } = useBarView()
  const [place, width] = useWidth()
  const search = useSearchOf()
  const groups = groupBy(timeline.rows, (row) => (search.group === 'party' ? row.row.bearer : row.group))
  return (
    <>
      <TimelineKey />
      <div className={styles['drawing']}>
        <div className={styles['axis']}>
          <div ref={place} className={styles['ruler']}>
            {width === 0 ? undefined : <TimelineAxis width={width} range={shown.range} />}
          </div>
        </div>
        {[...groups].map(([group, members]) => (
          <section key={group} className={styles['group']} aria-label={group}>
            <h2 className={styles['sign']}>{group}</h2>
            <ul>
              {members.map((row) => (
                <TimelineLine key={row.id} row={row} width={width} range={shown.range} zone={index.zone} />
              ))}
            </ul>
          </section>
        ))}
      </div>
      {more}
    </>
  )
}
