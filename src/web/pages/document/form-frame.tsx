import { useEffect, useRef, type FormEvent, type ReactNode } from 'react'
import { reviewMessages } from '#web/pages/document/review-messages'
import { useSay } from '#web/place/speech.tsx'
import styles from './review.module.css'

/** A small form at an item: Enter keeps it, Escape leaves it. */
export function FormFrame(props: {
  readonly onKeep: () => void
  readonly onCancel: () => void
  readonly busy: boolean
  readonly children: ReactNode
}): ReactNode {
  const say = useSay(reviewMessages)
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    props.onKeep()
  }
  const form = useFormAtHand(props.onCancel)
  return (
    <form ref={form} className={styles['form']} onSubmit={submit}>
      {props.children}
      <div className={styles['tools']}>
        <button type="submit" className={styles['tool']} disabled={props.busy}>
          {say('keep')}
        </button>
        <button type="button" className={styles['tool']} onClick={props.onCancel}>
          {say('cancel')}
        </button>
      </div>
    </form>
  )
}

/** Who opens a form by key types at once, and leaves it by Escape from any of its fields. */
function useFormAtHand(onCancel: () => void): React.RefObject<HTMLFormElement | null> {
  const form = useRef<HTMLFormElement>(null)
  const cancel = useRef(onCancel)
  useEffect(() => {
    cancel.current = onCancel
  })
  useEffect(() => {
    const shown = form.current
    shown?.querySelector<HTMLElement>('input, select, textarea')?.focus()
    const listen = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') cancel.current()
    }
    shown?.addEventListener('keydown', listen)
    return () => shown?.removeEventListener('keydown', listen)
  }, [])
  return form
}
