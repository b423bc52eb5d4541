import { useId, useState, type ReactNode, type RefObject } from 'react'
import type { Span } from '#base/span'
import { FormFrame } from '#web/pages/document/form-frame.tsx'
import { REVIEWABLE_KINDS } from '#model/review/review-act'
import { reviewMessages } from '#web/pages/document/review-messages'
import { selectedSpan } from '#web/pages/document/selected-span'
import type { Desk } from '#web/pages/document/use-desk'
import { useSay } from '#web/place/speech.tsx'
import styles from './review.module.css'

/** Adds an item that the reader did not find: words that are marked in the text, or typed as they stand there. */
export function AddItem(props: { readonly desk: Desk; readonly text: RefObject<HTMLDivElement | null> }): ReactNode {
  const { desk, text } = props
  const say = useSay(reviewMessages)
  const [begun, setBegun] = useState<Span | 'typed'>()
  if (desk.review.role === 'none') return undefined
  return (
    <div className={styles['add']}>
      {begun === undefined ? (
        <>
          <button
            type="button"
            className={styles['tool']}
            onClick={() => setBegun(selectedSpan(text.current) ?? 'typed')}
          >
            {say('add')}
          </button>{' '}
          <span className="quiet small">{say('addHint')}</span>
        </>
      ) : (
        <AddForm desk={desk} marked={begun === 'typed' ? undefined : begun} onClose={() => setBegun(undefined)} />
      )}
    </div>
  )
}

function AddForm(props: {
  readonly desk: Desk
  readonly marked: Span | undefined
  readonly onClose: () => void
}): ReactNode {
  const { desk, marked, onClose } = props
  const say = useSay(reviewMessages)
  const id = useId()
  const whole = desk.review.text
  const [words, setWords] = useState(marked === undefined ? '' : whole.slice(marked.from, marked.to))
  const [kind, setKind] = useState<(typeof REVIEWABLE_KINDS)[number]>('claim')
  const [why, setWhy] = useState(say('added'))
  const span = spanOf(whole, words, marked)
  const keep = (): void => {
    if (span === undefined) return
    desk.send({ kind: 'add', change: { kind, span, ...(kind === 'claim' ? { standing: 'done' } : {}) }, why })
    onClose()
  }
  return (
    <FormFrame busy={desk.busy || span === undefined} onKeep={keep} onCancel={onClose}>
      <label htmlFor={id}>{say('addWords')}</label>
      <textarea id={id} rows={3} dir="auto" value={words} onChange={(event) => setWords(event.target.value)} />
      {words !== '' && span === undefined ? <p className={styles['note']}>{say('addMissing')}</p> : undefined}
      <label htmlFor={`${id}-kind`}>{say('kind')}</label>
      <select
        id={`${id}-kind`}
        value={kind}
        onChange={(event) => setKind(REVIEWABLE_KINDS.find((one) => one === event.target.value) ?? 'claim')}
      >
        {REVIEWABLE_KINDS.map((one) => (
          <option key={one} value={one}>
            {one}
          </option>
        ))}
      </select>
      <label htmlFor={`${id}-why`}>{say('why')}</label>
      <input id={`${id}-why`} dir="auto" required value={why} onChange={(event) => setWhy(event.target.value)} />
    </FormFrame>
  )
}

// Marked words stay the marked ones, though the text may have the same words elsewhere.
function spanOf(text: string, words: string, marked: Span | undefined): Span | undefined {
  if (words === '') return undefined
  if (marked !== undefined && text.slice(marked.from, marked.to) === words) return marked
  const from = text.indexOf(words)
  return from === -1 ? undefined : { from, to: from + words.length }
}
