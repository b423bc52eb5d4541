import { UNDETERMINED } from '#base/undetermined'
import { useId, useState, type DragEvent, type ReactNode } from 'react'
import { ServerSentence } from '#web/parts/server-sentence.tsx'
import { exampleDay } from '#views/words/day-words'
import { MOST_UPLOAD_BYTES } from '#web/client/imports'
import { importMessages } from '#web/pages/import/import-messages'
import { TableDesk } from '#web/pages/import/table-desk.tsx'
import { useUploads, type Outcome, type RowCounts, type Uploaded } from '#web/pages/import/use-uploads'
import { AgreementLink, documentPath } from '#web/parts/agreement-link.tsx'
import { Empty, Fault } from '#web/parts/empty.tsx'
import { languageName } from '#views/words/language-name'
import { PageHead } from '#web/parts/page-head.tsx'
import { typedDay } from '#web/parts/typed-day'
import { useAgreementView } from '#web/place/agreement-view.tsx'
import { useSay, useSayPieces, useSpeech, withMarks } from '#web/place/speech.tsx'
import styles from './import.module.css'

/** Takes files in by drop or choice, and tells of each what came of it. */
export function Page(): ReactNode {
  const { agreement } = useAgreementView()
  const say = useSay(importMessages)
  const { files, tables, take, takeTable, leaveTable } = useUploads(agreement.id)
  const pieces = useSayPieces(importMessages)
  const [published, setPublished] = useState('')
  const speech = useSpeech()
  const { day, fault } = typedDay(published, speech)
  const takeAll = (chosen: FileList | null): void => {
    if (fault !== undefined) return
    take([...(chosen ?? [])], day)
  }
  return (
    <>
      <PageHead title={say('heading')} tab={say('tab', { title: agreement.instrument.title })}>
        {say('about')
          .split('`')
          .map((part, at) => (at % 2 === 1 ? <code key={part}>{part}</code> : part))}
      </PageHead>
      <PublishedField published={published} fault={fault} onChange={setPublished} />
      <DropField onFiles={takeAll} />
      <p className={`quiet small ${styles['beside'] ?? ''}`}>
        {withMarks(pieces('feeds'), { feeds: (words) => <AgreementLink page="feeds">{words}</AgreementLink> })}
      </p>
      {tables.map((table) => (
        <TableDesk
          key={table.key}
          table={table}
          onTake={(mapping) => takeTable(table, mapping)}
          onLeave={() => leaveTable(table)}
        />
      ))}
      {files.length + tables.length === 0 ? <Empty says={say('nothing')} /> : undefined}
      {files.length === 0 ? undefined : <Taken files={files} />}
    </>
  )
}

function PublishedField(props: {
  readonly published: string
  readonly fault: string | undefined
  readonly onChange: (words: string) => void
}): ReactNode {
  const say = useSay(importMessages)
  const speech = useSpeech()
  const id = useId()
  return (
    <div className={styles['field']}>
      <label htmlFor={id}>{say('published')}</label>
      <input
        id={id}
        type="text"
        placeholder={exampleDay(speech)}
        autoComplete="off"
        value={props.published}
        aria-invalid={props.fault !== undefined}
        onChange={(event) => props.onChange(event.target.value)}
      />
      {props.fault === undefined ? undefined : <Fault says={props.fault} />}
    </div>
  )
}

function DropField({ onFiles }: { readonly onFiles: (files: FileList | null) => void }): ReactNode {
  const say = useSay(importMessages)
  const id = useId()
  const [over, setOver] = useState(false)
  const drop = (event: DragEvent): void => {
    event.preventDefault()
    setOver(false)
    onFiles(event.dataTransfer.files)
  }
  return (
    <div
      className={styles['drop']}
      data-over={over}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <label htmlFor={id}>{say('drop')}</label>
      <input
        id={id}
        type="file"
        multiple
        onChange={(event) => {
          onFiles(event.target.files)
          // The same file can be chosen again.
          event.target.value = ''
        }}
      />
    </div>
  )
}

function Taken({ files }: { readonly files: readonly Uploaded[] }): ReactNode {
  const say = useSay(importMessages)
  const pieces = useSayPieces(importMessages)
  const done = files.filter(({ outcome }) => isOver(outcome)).length
  const isDone = done === files.length
  const counts = countsOf(files)
  const said = isDone ? say('finished', counts) : say('progress', { done, all: files.length })
  return (
    <section className={styles['taken']}>
      <p role="status">{said}</p>
      {isDone ? (
        <p hidden={counts.taken + counts.there === 0}>
          {withMarks(pieces('review'), {
            documents: (words) => <AgreementLink page="documents">{words}</AgreementLink>,
          })}
        </p>
      ) : (
        <progress value={done} max={files.length} aria-label={said} />
      )}
      <table className={styles['table']}>
        <caption className="unseen">{say('heading')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('file')}</th>
            <th scope="col">{say('outcome')}</th>
          </tr>
        </thead>
        <tbody>
          {files.map((file) => (
            <tr key={file.key}>
              <td>
                <span dir="auto">
                  <FileName file={file} />
                </span>
              </td>
              <td>
                <OutcomeText file={file} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** The name of a file; that of a file that is one document leads to it. */
function FileName({ file: { name, outcome } }: { readonly file: Uploaded }): ReactNode {
  const only = onlyDocument(name, outcome)
  return only === undefined ? name : <AgreementLink page={documentPath(only.id)}>{name}</AgreementLink>
}

type Answered = Extract<Outcome, { readonly kind: 'done' }>['answer']

function onlyDocument(name: string, outcome: Outcome): Answered['documents'][number] | undefined {
  if (outcome.kind !== 'done') return undefined
  const { documents, refusals } = outcome.answer
  const [only, ...others] = documents
  return others.length + refusals.length === 0 && only?.name === name ? only : undefined
}

function OutcomeText({ file: { outcome, bytes, name } }: { readonly file: Uploaded }): ReactNode {
  const say = useSay(importMessages)
  switch (outcome.kind) {
    case 'waiting':
      return <span className="quiet">{say('waiting')}</span>
    case 'reading':
      return say('reading')
    case 'empty':
      return say('empty')
    case 'too-large': {
      const [megabytes, most] = [Math.ceil(bytes / 1_000_000), MOST_UPLOAD_BYTES / 1_000_000]
      return say('tooLarge', { megabytes, most }).replaceAll('`', '')
    }
    case 'failed':
      return <ServerSentence sentence={outcome.message} said={outcome.said} />
    case 'rows':
      return <Rows counts={outcome.counts} done={outcome.done} />
    case 'done':
      return <Documents answer={outcome.answer} isNamed={onlyDocument(name, outcome) !== undefined} />
  }
}

function isOver(outcome: Outcome): boolean {
  if (outcome.kind === 'rows') return outcome.done
  return outcome.kind !== 'waiting' && outcome.kind !== 'reading'
}

function Rows({ counts, done }: { readonly counts: RowCounts; readonly done: boolean }): ReactNode {
  const say = useSay(importMessages)
  const { taken, there, skipped, refusals } = counts
  return (
    <>
      {say(done ? 'rowsTaken' : 'rowsSoFar', { taken, there, skipped })}
      <ul className={styles['documents']}>
        {refusals.map(({ name, locator, message, said }) => (
          <li key={`${locator} ${name}`}>
            <ServerSentence sentence={message} said={said} />
          </li>
        ))}
      </ul>
    </>
  )
}

function Documents(props: { readonly answer: Answered; readonly isNamed: boolean }): ReactNode {
  const { answer, isNamed } = props
  const say = useSay(importMessages)
  return (
    <ul className={styles['documents']}>
      {answer.documents.map(({ id, name, fresh, items, unread = [] }) => (
        <li key={id}>
          {isNamed ? undefined : (
            <AgreementLink page={documentPath(id)}>
              <span dir="auto">{name}</span>
            </AgreementLink>
          )}{' '}
          {unread.some(({ kind }) => kind === 'language') ? undefined : fresh ? say('taken', { items }) : say('there')}
          {unread.map((one) => (
            <Unread key={`${one.kind} ${one.what}`} unread={one} />
          ))}
        </li>
      ))}
      {answer.refusals.map(({ name, locator, message, said }) => (
        <li key={`${locator} ${name}`}>
          <ServerSentence sentence={message} said={said} />
        </li>
      ))}
    </ul>
  )
}

type UnreadPart = NonNullable<Answered['documents'][number]['unread']>[number]

function Unread({ unread: { kind, what, characters = 0 } }: { readonly unread: UnreadPart }): ReactNode {
  const say = useSay(importMessages)
  const { language } = useSpeech()
  if (kind === 'language' && what === UNDETERMINED) return say('unreadUnknown')
  if (kind === 'language') return say('unreadLanguage', { name: languageName(what, language) })
  return <span className={styles['unread']}> {say('unreadBehind', { element: `<${what}>`, characters })}</span>
}

interface Counts {
  readonly taken: number
  readonly there: number
  readonly skipped: number
}

function countsOf(files: readonly Uploaded[]): Counts {
  const all = files.map(({ outcome }) => countOf(outcome))
  const sum = (key: keyof Counts): number => all.reduce((total, counts) => total + counts[key], 0)
  return { taken: sum('taken'), there: sum('there'), skipped: sum('skipped') }
}

function countOf(outcome: Outcome): Counts {
  switch (outcome.kind) {
    case 'done':
      return { taken: outcome.answer.taken, there: outcome.answer.alreadyThere, skipped: outcome.answer.skipped }
    case 'rows':
      return outcome.counts
    default:
      return { taken: 0, there: 0, skipped: 1 }
  }
}
