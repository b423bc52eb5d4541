import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useId, useState, type FormEvent, type ReactNode } from 'react'
import type { ReviewAnswer } from '#api/reviews/review-answer'
import { indexRecord } from '#views/record-index'
import { sendSource } from '#web/client/reviews'
import { Fault } from '#web/parts/empty.tsx'
import { reviewMessages } from '#web/pages/document/review-messages'
import { useAgreementView } from '#web/place/agreement-view.tsx'
import { useSetting } from '#web/place/setting'
import { useSay } from '#web/place/speech.tsx'
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
  const { record } = useAgreementView()
  const client = useQueryClient()
  const [as] = useSetting('person')
  const [name, setName] = useState(() => keeperOf(review))
  const id = useId()
  const mutation = useMutation({
    mutationFn: () => sendSource({ document: review.document, as, etag: '*' }, name),
    onSuccess: (answer) => {
      client.setQueryData(queryKey, answer)
      void client.invalidateQueries({ queryKey: ['agreement'] })
    },
  })
  if (review.source !== null || review.agreement === undefined || review.read?.kind === 'instrument') return undefined
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    mutation.mutate()
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
      <datalist id={`${id}-known`}>
        {indexRecord(record).sources.map((source) => (
          <option key={source.id} value={source.name}>
            {source.name}
          </option>
        ))}
      </datalist>
      <button type="submit" className={styles['tool']} disabled={mutation.isPending}>
        {say('sourceSave')}
      </button>
      <span className="quiet">{say('sourceHint')}</span>
      {mutation.error === null ? undefined : <Fault says={mutation.error.message} />}
    </form>
  )
}
