import { useMemo, type ReactNode } from 'react'
import { groupBy } from '#base/group'
import { timelinePicture } from '#export/pictures/timeline-picture'
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
import { timelinePageMessages } from '#web/pages/timeline/timeline-page-messages'
import { TimelineAxis } from '#web/pages/timeline/timeline-axis.tsx'
import { TimelineKey } from '#web/pages/timeline/timeline-key.tsx'
import { TimelineLine } from '#web/pages/timeline/timeline-line.tsx'
import { TimelineTwin } from '#web/pages/timeline/timeline-twin.tsx'
import styles from './timeline.module.css'

/** One row a norm: windows, deadlines, claims for and against, moved deadlines; with a table that says the same. */
export function Page(): ReactNode {
  const { ledger, agreement, record } = useAgreementView()
  const search = useSearchOf()
  const speech = useSpeech()
  const say = useSay(timelinePageMessages)
  const timeline = useMemo(() => toTimeline(ledger, agreement, record, speech), [ledger, agreement, record, speech])
  const table = useMemo(() => toTimelineTable(timeline, speech), [timeline, speech])
  return (
    <>
      <PageHead
        title={headlineOf(
          timeline.rows.map((row) => row.row),
          speech,
        )}
        tab={say('tab', { title: timeline.title })}
      >
        <span className="screen-only">{say('below')}</span>
      </PageHead>
      <Choices timeline={timeline} />
      {timeline.rows.length === 0 ? (
        <Empty says={say('empty')}>
          <AgreementLink page="help">{say('emptyNext')}</AgreementLink>
        </Empty>
      ) : search.view === 'table' ? (
        <TimelineTwin rows={table} />
      ) : (
        <Drawing timeline={timeline} />
      )}
    </>
  )
}

/** A drawing or the table that says the same; rows by provision or by who owes. Both stand in the address. */
function Choices({ timeline }: { readonly timeline: Timeline }): ReactNode {
  const say = useSay(timelinePageMessages)
  const { agreement, days } = useAgreementView()
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
      {view === 'table' || timeline.rows.length === 0 ? undefined : (
        <SavePicture
          name={`${agreement.id}-timeline-${days.asOf}`}
          draw={(fonts) => timelinePicture({ timeline, range: shown.range, fonts })}
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

function Drawing({ timeline }: { readonly timeline: Timeline }): ReactNode {
  const { index } = useAgreementView()
  const { shown } = useBarView()
  const [place, width] = useWidth()
  const search = useSearchOf()
  const [rows, more] = useLimit(timeline.rows)
  const groups = groupBy(rows, (row) => (search.group === 'party' ? row.row.bearer : row.group))
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
