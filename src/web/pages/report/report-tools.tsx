import { useState, type ReactNode } from 'react'
import { reportFormats } from '#export/reports/registry'
import type { ReportFormat } from '#export/reports/report-format'
import type { SituationReport } from '#views/report'
import { plusDays } from '#time/calendar-date'
import { DayField } from '#web/parts/day-field.tsx'
import { Fault } from '#web/parts/empty.tsx'
import { saveFile } from '#web/parts/save-file'
import { useAgreementView } from '#web/place/agreement-view.tsx'
import { useSay } from '#web/place/speech.tsx'
import { useChangeSearch, useSearchOf } from '#web/place/use-search'
import { reportFile } from '#web/pages/report/report-file'
import { reportPageMessages } from '#web/pages/report/report-page-messages'
import styles from './report.module.css'

const WEEK_DAYS = 7

/** With which day the report compares, and the files to take away. */
export function ReportTools({ write }: { readonly write: () => SituationReport }): ReactNode {
  const { days } = useAgreementView()
  const { since } = useSearchOf()
  const change = useChangeSearch()
  const say = useSay(reportPageMessages)
  return (
    <div className={styles['tools']}>
      <DayField
        label={say('since')}
        name="since"
        day={since ?? plusDays(days.asOf, -WEEK_DAYS)}
        onChoose={(day) => change({ since: day })}
      />
      {since === undefined ? undefined : (
        <button type="button" className={styles['tool']} onClick={() => change({ since: undefined })}>
          {say('notCompared')}
        </button>
      )}
      <Downloads write={write} />
      <button type="button" className={styles['tool']} onClick={() => window.print()}>
        {say('print')}
      </button>
      {since !== undefined && since > days.asOf ? <p role="status">{say('sinceAfter')}</p> : undefined}
    </div>
  )
}

function Downloads({ write }: { readonly write: () => SituationReport }): ReactNode {
  const { agreement, days } = useAgreementView()
  const say = useSay(reportPageMessages)
  const [state, setState] = useState<'making' | 'failed'>()
  const take = (format: ReportFormat): void => {
    setState('making')
    reportFile(write(), format).then(
      (file) => {
        saveFile(file, `${agreement.id}-${days.asOf}.${format.extension}`)
        setState(undefined)
      },
      () => setState('failed'),
    )
  }
  return (
    <div className={styles['downloads']} role="group" aria-label={say('download')}>
      <span aria-hidden="true">{say('download')}</span>
      {reportFormats.map((format) => (
        <button key={format.name} type="button" className={styles['tool']} onClick={() => take(format)}>
          {say(wordsOf(format))}
        </button>
      ))}
      <span role="status">{state === 'making' ? say('making') : ''}</span>
      {state === 'failed' ? <Fault says={say('failed')} /> : undefined}
    </div>
  )
}

function wordsOf({ extension }: ReportFormat): 'asDocx' | 'asMd' | 'asHtml' {
  if (extension === 'docx') return 'asDocx'
  return extension === 'md' ? 'asMd' : 'asHtml'
}
