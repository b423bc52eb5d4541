import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useId, useState, type FormEvent, type ReactNode } from 'react'
import { CallFault } from '#web/parts/call-fault.tsx'
import { Fault } from '#web/parts/empty.tsx'
import type { ReviewAnswer } from '#api/reviews/review-answer'
import { indexRecord } from '#views/record-index'
import { sendSource } from '#web/client/reviews'
import { reviewMessages } from '#web/pages/document/review-messages'
import { useAgreementView } from '#web/place/agreement-view.tsx'
import { useSetting } from '#web/place/setting'
import { typedDay } from '#web/parts/typed-day'
import { exampleDay } from '#views/words/day-words'
import { useSay, useSpeech } from '#web/place/speech.tsx'
import styles from './review.module.css'

/** Who keeps the table that a row came from, as its columns tell; a person confirms it. */
function keeperOf({ items }: ReviewAnswer): string {
  const told = items.find(({ item }) => item['form'] === 'columns')
  return told?.item.speakers?.[0]?.name ?? ''
}

/** Asks whose document it is while the record does not know: its claims wait for that. */
export function SourcePanel(props: { readonly review: ReviewAnswer; readonly queryKey: readonly string[] }): ReactNode {
  const { review, queryKey } = props
  const say = useSay(reviewMessages)
  const client = useQueryClient()
  const [as] = useSetting('person')
  const [name, setName] = useState(() => keeperOf(review))
  const [typed, setTyped] = useState('')
  const speech = useSpeech()
  const { day, fault } = typedDay(typed, speech)
  const isDated = review.publishedAt !== undefined
  const id = useId()
  const mutation = useMutation({
    mutationFn: () =>
      sendSource(
        { document: review.document, as, etag: '*' },
        { source: name, ...(day === undefined ? {} : { published: day }) },
      ),
    onSuccess: (answer) => {
      client.setQueryData(queryKey, answer)
      void client.invalidateQueries({ queryKey: ['agreement'] })
    },
  })
  if (review.source !== null || review.agreement === undefined || review.read?.kind === 'instrument') return undefined
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    if (isDated || day !== undefined) mutation.mutate()
  }
  return (
    <form className={styles['panel']} onSubmit={submit}>
      <label htmlFor={id}>{say('source')}</label>
      <input
        id={id}
        required
        dir="auto"
        list={`${id}-known`}
        value={name}
        onChange={(event) => setName(event.target.value)}
      />
      <KnownSources id={`${id}-known`} />
      {isDated ? undefined : <DayInput id={id} typed={typed} isFaulty={fault !== undefined} onType={setTyped} />}
      <button type="submit" className={styles['tool']} disabled={mutation.isPending}>
        {say('sourceSave')}
      </button>
      <span id={`${id}-hint`} className="quiet">
        {isDated ? say('sourceHint') : say('sourceDayHint')}
      </span>
      {fault === undefined || typed.length < 6 ? undefined : <Fault says={fault} />}
      <CallFault error={mutation.error} />
    </form>
  )
}

/** The sources that the record knows, to choose from. */
function KnownSources({ id }: { readonly id: string }): ReactNode {
  const { record } = useAgreementView()
  return (
    <datalist id={id}>
      {indexRecord(record).sources.map((source) => (
        <option key={source.id} value={source.name}>
          {source.name}
        </option>
      ))}
    </datalist>
  )
}

/** When the document was published, where it does not say so: no day is filled in for anybody. */
function DayInput(props: {
  readonly id: string
  readonly typed: string
  readonly isFaulty: boolean
  readonly onType: (words: string) => void
}): ReactNode {
  const { id, typed, isFaulty, onType } = props
  const say = useSay(reviewMessages)
  const speech = useSpeech()
  return (
    <>
      <label htmlFor={`${id}-day`}>{say('sourceDay')}</label>
      <input
        id={`${id}-day`}
        required
        placeholder={exampleDay(speech)}
        value={typed}
        aria-invalid={isFaulty}
        aria-describedby={`${id}-hint`}
        onChange={(event) => onType(event.target.value)}
      />
    </>
  )
}
