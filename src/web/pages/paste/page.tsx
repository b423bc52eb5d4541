import { useMutation } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useId, useState, type FormEvent, type ReactNode } from 'react'
import { CallFault } from '#web/parts/call-fault.tsx'
import { exampleDay } from '#views/words/day-words'
import { readText, type ReadingRequest } from '#web/client/queries'
import { Empty, Fault } from '#web/parts/empty.tsx'
import { PageHead } from '#web/parts/page-head.tsx'
import { ReadingPane } from '#web/parts/reading/reading-pane.tsx'
import { KeepAgreement } from '#web/pages/paste/keep-agreement.tsx'
import { pasteMessages } from '#web/pages/paste/paste-messages'
import { typedDay } from '#web/parts/typed-day'
import { useSay, useSpeech } from '#web/place/speech.tsx'
import styles from './paste.module.css'

/** An invented report with a duty, a deadline, a claim of nobody named, an opinion and a gap. */
const EXAMPLE = `Date: 5 March 2024

Under the accord that Northland and Southland signed on 1 March, Northland shall withdraw its forces from the Mill district by 20 March and hand it over to Southland.

Unnamed officials claim that some units refuse to leave. The accord does not specify how the withdrawal will be monitored.

A former general of Southland, Ada Kern, said that she had no information about such units. If the district is not handed over in time, Southland will have the right to demand that the observers ensure it, in her view.`

/** Longest text that the server reads on request. */
const MAX_CHARACTERS = 1_000_000

/** Paste a text of one's own and see it read. Nothing is kept. */
export function Page(): ReactNode {
  const reading = useMutation({ mutationFn: readText })
  const say = useSay(pasteMessages)
  return (
    <>
      <PageHead title={say('heading')} tab={say('tab')}>
        {say('intro')}
      </PageHead>
      <PasteForm pending={reading.isPending} onRead={(request) => reading.mutate(request)} />
      <div className={styles['result']} aria-live="polite">
        <CallFault error={reading.error} />
        {reading.data === undefined ? (
          reading.error === null && !reading.isPending ? (
            <Empty says={say('empty')}>
              <button type="button" className={styles['example']} onClick={() => reading.mutate({ text: EXAMPLE })}>
                {say('example')}
              </button>
            </Empty>
          ) : undefined
        ) : (
          <>
            {reading.data.reading.document.kind === 'instrument' ? (
              <KeepAgreement text={reading.data.text} />
            ) : undefined}
            <ReadingPane text={reading.data.text} reading={reading.data.reading} />
          </>
        )}
      </div>
    </>
  )
}

function PasteForm(props: {
  readonly pending: boolean
  readonly onRead: (request: ReadingRequest) => void
}): ReactNode {
  const params: { readonly agreement?: string } = useParams({ strict: false })
  const id = useId()
  const speech = useSpeech()
  const say = useSay(pasteMessages)
  const { text, tooLong, take } = usePastedText()
  const [published, setPublished] = useState('')
  const [kind, setKind] = useState<Pick<ReadingRequest, 'kind'>>({})
  const { day, fault: dayFault } = typedDay(published, speech)
  const length = tooLong ?? text.length
  const fault = length > MAX_CHARACTERS ? say('tooLong', { length, most: MAX_CHARACTERS }) : dayFault
  const send = (event: FormEvent): void => {
    event.preventDefault()
    if (text.trim() === '' || fault !== undefined) return
    props.onRead({
      text,
      ...(day === undefined ? {} : { published: day }),
      ...kind,
      ...(params.agreement === undefined ? {} : { agreement: params.agreement }),
    })
  }
  return (
    <form className={styles['form']} onSubmit={send}>
      <label htmlFor={`${id}-text`}>{say('text')}</label>
      <textarea
        id={`${id}-text`}
        className={styles['text']}
        dir="auto"
        rows={9}
        value={text}
        onChange={(event) => take(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) send(event)
        }}
      />
      <div className={styles['row']}>
        <div className={styles['field']}>
          <label htmlFor={`${id}-published`}>{say('published')}</label>
          <input
            id={`${id}-published`}
            type="text"
            placeholder={exampleDay(speech)}
            value={published}
            aria-invalid={fault !== undefined && published !== ''}
            onChange={(event) => setPublished(event.target.value)}
          />
        </div>
        <KindField onChoose={setKind} />
        <button type="submit" className={styles['send']} disabled={text.trim() === '' || props.pending}>
          {props.pending ? say('reading') : say('read')}
        </button>
      </div>
      {fault === undefined ? undefined : <Fault says={fault} />}
    </form>
  )
}

/** A text that will not be read is not taken into the field either: laying out ten megabytes would halt the page. */
function usePastedText(): {
  readonly text: string
  /** How long the text was that was not taken. */
  readonly tooLong: number | undefined
  readonly take: (words: string) => void
} {
  const [text, setText] = useState('')
  const [tooLong, setTooLong] = useState<number>()
  const take = (words: string): void => {
    const fits = words.length <= MAX_CHARACTERS
    setTooLong(fits ? undefined : words.length)
    if (fits) setText(words)
  }
  return { text, tooLong, take }
}

function KindField(props: { readonly onChoose: (kind: Pick<ReadingRequest, 'kind'>) => void }): ReactNode {
  const id = useId()
  const say = useSay(pasteMessages)
  const choose = (value: string): void => {
    if (value === 'report' || value === 'instrument') props.onChoose({ kind: value })
    else props.onChoose({})
  }
  return (
    <div className={styles['field']}>
      <label htmlFor={id}>{say('kind')}</label>
      <select id={id} defaultValue="" onChange={(event) => choose(event.target.value)}>
        <option value="">{say('kindUnsaid')}</option>
        <option value="report">{say('kindReport')}</option>
        <option value="instrument">{say('kindInstrument')}</option>
      </select>
    </div>
  )
}
