import { useCallback, useMemo, type ReactNode } from 'react'
import type { ReportNote } from '#views/report-notes'
import { toReport, type ReportSection, type ReportSentence, type ReportStatement } from '#views/report'
import { AgreementLink, documentPath, normPath } from '#web/parts/agreement-link.tsx'
import { MoreButton } from '#web/parts/more-button.tsx'
import { PageHead } from '#web/parts/page-head.tsx'
import { useAgreementView } from '#web/place/agreement-view.tsx'
import { usePrinting } from '#web/place/use-printing'
import { useSay, useSayPieces, useSpeech, withMarks } from '#web/place/speech.tsx'
import { useScrollToHash } from '#web/place/use-scroll-to-hash'
import { reportPageMessages } from '#web/pages/report/report-page-messages'
import { ReportTools } from '#web/pages/report/report-tools.tsx'
import { useGrowing, type Growing } from '#web/pages/report/use-growing'
import { useSince } from '#web/pages/report/use-since'
import styles from './report.module.css'

/** The situation report of this vantage: every sentence leads to its notes, every note to the document or the norm. */
export function Page(): ReactNode {
  const { ledger, agreement, record, comparing } = useAgreementView()
  const speech = useSpeech()
  const say = useSay(reportPageMessages)
  const since = useSince()
  const printing = usePrinting()
  const write = useCallback(
    (some: { readonly most?: number }) => {
      const compared = since === undefined ? {} : { since, ...(comparing === undefined ? {} : { comparing }) }
      return toReport({ ledger, agreement, record, speech, ...some, ...compared })
    },
    [ledger, agreement, record, speech, since, comparing],
  )
  const growing = useGrowing(ledger.entries.length)
  const { most } = growing
  const report = useMemo(() => write(printing ? {} : { most }), [write, most, printing])
  useScrollToHash()
  return (
    <article className={styles['report']}>
      <PageHead
        title={report.headline}
        tab={say('tab', { title: agreement.instrument.title })}
        above={<span dir="auto">{report.title}</span>}
      >
        <ul className={styles['facts']}>
          {report.facts.map((fact) => (
            <li key={fact}>{fact}</li>
          ))}
        </ul>
      </PageHead>
      <ReportTools write={() => write({})} />
      {report.sections.map((section) => (
        <Section key={section.id} section={section} growing={growing} />
      ))}
      <section className={styles['section']}>
        <h2>{report.methodHeading}</h2>
        <ul className={styles['method']}>
          {report.method.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
      <section className={styles['section']}>
        <h2>{report.notesHeading}</h2>
        <ol className={styles['notes']}>
          {report.notes.map((note) => (
            <Note key={note.number} note={note} />
          ))}
        </ol>
      </section>
    </article>
  )
}

function Section(props: { readonly section: ReportSection; readonly growing: Growing }): ReactNode {
  const { section, growing } = props
  const { statements, empty, leftOut } = section
  return (
    <section className={styles['section']} aria-labelledby={`report-${section.id}`}>
      <h2 id={`report-${section.id}`}>{section.heading}</h2>
      {section.id === 'changes' ? <SideBySide /> : undefined}
      {statements.length === 0 && empty !== undefined ? <p className="quiet">{empty}</p> : undefined}
      {statements.map((statement) => (
        <Statement key={statement.sentences[0]?.words} statement={statement} />
      ))}
      {leftOut === undefined ? undefined : <Rest count={leftOut} growing={growing} />}
    </section>
  )
}

/** What is left out of a section: on demand, and on its way once it was asked for. */
function Rest({ count, growing }: { readonly count: number; readonly growing: Growing }): ReactNode {
  const say = useSay(reportPageMessages)
  return growing.isGrowing ? (
    <p className="quiet" role="status">
      {say('growing', { count })}
    </p>
  ) : (
    <MoreButton count={count} onMore={growing.grow} />
  )
}

function SideBySide(): ReactNode {
  const pieces = useSayPieces(reportPageMessages)
  return (
    <p className={styles['aside']}>
      {withMarks(pieces('comparison'), {
        comparison: (words) => <AgreementLink page="comparison">{words}</AgreementLink>,
      })}
    </p>
  )
}

function Statement({ statement }: { readonly statement: ReportStatement }): ReactNode {
  return (
    <p>
      {statement.sentences.map((sentence) => (
        <Sentence key={sentence.words} sentence={sentence} />
      ))}
    </p>
  )
}

function Sentence({ sentence }: { readonly sentence: ReportSentence }): ReactNode {
  const say = useSay(reportPageMessages)
  return (
    <>
      {sentence.words}
      <sup>
        {sentence.notes.map((number, at) => (
          <span key={number}>
            {at === 0 ? '' : ', '}
            <a href={`#note-${number}`} aria-label={say('toNote', { number: String(number) })}>
              {number}
            </a>
          </span>
        ))}
      </sup>{' '}
    </>
  )
}

function Note({ note }: { readonly note: ReportNote }): ReactNode {
  const say = useSay(reportPageMessages)
  return (
    <li id={`note-${note.number}`} className={styles['note']}>
      {note.sentences.join(' ')}
      {note.quote === undefined ? undefined : (
        <>
          {' '}
          <q className="serif" dir="auto">
            {note.quote}
          </q>
        </>
      )}
      {note.document === undefined ? undefined : (
        <AgreementLink page={documentPath(note.document)} className={styles['link']}>
          {say('document')}
        </AgreementLink>
      )}
      {note.norm === undefined ? undefined : (
        <AgreementLink page={normPath(note.norm)} className={styles['link']}>
          {say('norm')}
        </AgreementLink>
      )}
    </li>
  )
}
