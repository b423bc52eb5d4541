import { useMutation } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useId, useState, type FormEvent, type ReactNode } from 'react'
import { parseTimeWords } from '#time/parse-time-words'
import { formatNumber } from '#views/words/list-words'
import { readText, type ReadingRequest } from '#web/client/queries'
import { Empty, Fault } from '#web/parts/empty.tsx'
import { PageHead } from '#web/parts/page-head.tsx'
import { ReadingPane } from '#web/parts/reading/reading-pane.tsx'
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
  return (
    <>
      <PageHead title="Read a text of your own" tab="Read a text">
        An agreement or a report. The reader marks who owes what, who claims what, and what is left open, each with the
        exact words it stands on. Nothing is kept.
      </PageHead>
      <PasteForm pending={reading.isPending} onRead={(request) => reading.mutate(request)} />
      <div className={styles['result']} aria-live="polite">
        {reading.error === null ? undefined : <Fault says={reading.error.message} />}
        {reading.data === undefined ? (
          reading.error === null && !reading.isPending ? (
            <Empty says="What the reader finds appears here: the text with its words marked, and the items beside it.">
              <button type="button" className={styles['example']} onClick={() => reading.mutate({ text: EXAMPLE })}>
                See it read an invented report
              </button>
            </Empty>
          ) : undefined
        ) : (
          <ReadingPane text={reading.data.text} reading={reading.data.reading} />
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
  const { text, tooLong, take } = usePastedText()
  const [published, setPublished] = useState('')
  const [kind, setKind] = useState<Pick<ReadingRequest, 'kind'>>({})
  const fault = faultOf(tooLong ?? text.length, published)
  const send = (event: FormEvent): void => {
    event.preventDefault()
    if (text.trim() === '' || fault !== undefined) return
    const day = parseTimeWords(published)
    props.onRead({
      text,
      ...(day.ok ? { published: day.value } : {}),
      ...kind,
      ...(params.agreement === undefined ? {} : { agreement: params.agreement }),
    })
  }
  return (
    <form className={styles['form']} onSubmit={send}>
      <label htmlFor={`${id}-text`}>The text</label>
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
          <label htmlFor={`${id}-published`}>Published, if the text does not say</label>
          <input
            id={`${id}-published`}
            type="text"
            placeholder="5 Mar 2024"
            value={published}
            aria-invalid={fault !== undefined && published !== ''}
            onChange={(event) => setPublished(event.target.value)}
          />
        </div>
        <KindField onChoose={setKind} />
        <button type="submit" className={styles['send']} disabled={text.trim() === '' || props.pending}>
          {props.pending ? 'Reading…' : 'Read it'}
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
  const choose = (value: string): void => {
    if (value === 'report' || value === 'instrument') props.onChoose({ kind: value })
    else props.onChoose({})
  }
  return (
    <div className={styles['field']}>
      <label htmlFor={id}>Kind</label>
      <select id={id} defaultValue="" onChange={(event) => choose(event.target.value)}>
        <option value="">let the reader tell</option>
        <option value="report">a report</option>
        <option value="instrument">an agreement</option>
      </select>
    </div>
  )
}

function faultOf(length: number, published: string): string | undefined {
  if (length > MAX_CHARACTERS) {
    return `The text has ${formatNumber(length)} characters; at most ${formatNumber(MAX_CHARACTERS)} are read here. Put it into a file and use \`servanda read FILE\`.`
  }
  if (published.trim() === '') return undefined
  const day = parseTimeWords(published)
  return day.ok ? undefined : day.error.message
}
