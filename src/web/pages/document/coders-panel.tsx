import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useId, useState, type ReactNode } from 'react'
import { CallFault } from '#web/parts/call-fault.tsx'
import type { ReviewAnswer } from '#api/reviews/review-answer'
import { sendReadAgain, sendRules } from '#web/client/reviews'
import { reviewMessages } from '#web/pages/document/review-messages'
import type { Desk } from '#web/pages/document/use-desk'
import { useSetting } from '#web/place/setting'
import { useSay } from '#web/place/speech.tsx'
import styles from './review.module.css'

/** Who decides here, who is done, how far two coders agree, and what the workspace asks for. */
export function CodersPanel(props: { readonly desk: Desk; readonly queryKey: readonly string[] }): ReactNode {
  const { desk, queryKey } = props
  const say = useSay(reviewMessages)
  const { rules, coders, coded, coderAgreement } = desk.review
  return (
    <div className={styles['panel']}>
      <Person asked={desk.review.as} />
      {rules.coders === 2 ? <DoneButton desk={desk} /> : undefined}
      {rules.coders === 2 && !coded ? <span className="quiet">{say('blind')}</span> : undefined}
      {rules.coders === 1 && rules.reviewerDiffers ? <span className="quiet">{say('second')}</span> : undefined}
      {coders.length === 0 || rules.coders === 1 ? undefined : (
        <ul className={styles['coders']}>
          {coders.map(({ by, decided, done }) => (
            <li key={by} dir="auto">
              {say('coder', { by, decided, done: String(done) })}
            </li>
          ))}
        </ul>
      )}
      {coderAgreement === undefined ? undefined : (
        <p>{say('agreement', figuresOf(coderAgreement, say('kappaNone')))}</p>
      )}
      <Rules review={desk.review} queryKey={queryKey} />
    </div>
  )
}

function figuresOf(
  { items, same, kappa, spans }: NonNullable<ReviewAnswer['coderAgreement']>,
  none: string,
): Readonly<Record<'items' | 'same', number>> & Readonly<Record<'kappa' | 'exact' | 'overlap', string>> {
  const share = (value: number): string => value.toFixed(2)
  return {
    items,
    same,
    kappa: kappa === undefined ? none : share(kappa),
    exact: share(spans.exact),
    overlap: share(spans.overlap),
  }
}

/** Under which name one decides; kept in this browser. It is no password: everybody here is trusted. */
function Person({ asked }: { readonly asked: string }): ReactNode {
  const say = useSay(reviewMessages)
  const [person, setPerson] = useSetting('person')
  const [typed, setTyped] = useState(person ?? '')
  const id = useId()
  return (
    <span className={styles['person']}>
      <label htmlFor={id}>{say('person')}</label>
      <input
        id={id}
        maxLength={100}
        dir="auto"
        value={typed}
        placeholder={person === undefined ? asked : say('personHint')}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={() => setPerson(typed.trim() === '' ? undefined : typed.trim())}
        onKeyDown={(event) => {
          if (event.key === 'Enter') event.currentTarget.blur()
        }}
      />
    </span>
  )
}

function DoneButton({ desk }: { readonly desk: Desk }): ReactNode {
  const say = useSay(reviewMessages)
  const { coders, coded, role, as } = desk.review
  const done = coders.some((coder) => coder.by === as && coder.done)
  if (coded || (role !== 'coder' && !done)) return undefined
  const act = done ? ({ kind: 'reopen', why: say('reopenWhy') } as const) : ({ kind: 'finish', why: '' } as const)
  return (
    <button type="button" className={styles['tool']} disabled={desk.busy} onClick={() => desk.send(act)}>
      {done ? say('reopen') : say('done')}
    </button>
  )
}

function Rules(props: { readonly review: ReviewAnswer; readonly queryKey: readonly string[] }): ReactNode {
  const { review, queryKey } = props
  const say = useSay(reviewMessages)
  const [as] = useSetting('person')
  const client = useQueryClient()
  const set = useMutation({
    mutationFn: (rules: ReviewAnswer['rules']) => sendRules(as, rules),
    onSuccess: () => client.invalidateQueries({ queryKey }),
  })
  const again = useMutation({
    mutationFn: () => sendReadAgain({ document: review.document, as, etag: '*' }),
    onSuccess: (answer) => client.setQueryData(queryKey, answer),
  })
  // What was just chosen stands while it is on its way.
  const rules = set.isPending ? set.variables : review.rules
  return (
    <details className={styles['rules']}>
      <summary>{say('rules')}</summary>
      <label>
        <input
          type="checkbox"
          checked={rules.coders === 2}
          onChange={(event) => set.mutate({ ...rules, coders: event.target.checked ? 2 : 1 })}
        />
        <span>{say('rulesCoders')}</span>
      </label>
      <label>
        <input
          type="checkbox"
          checked={rules.reviewerDiffers}
          onChange={(event) => set.mutate({ ...rules, reviewerDiffers: event.target.checked })}
        />
        <span>{say('rulesDiffer')}</span>
      </label>
      <button type="button" className={styles['tool']} disabled={again.isPending} onClick={() => again.mutate()}>
        {say('again')}
      </button>
      <CallFault error={set.error} />
      <CallFault error={again.error} />
    </details>
  )
}
