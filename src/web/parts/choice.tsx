import type { ReactNode } from 'react'
import styles from './choice.module.css'

/** One of several ways to show the same thing. */
export interface ChoiceOption {
  readonly word: string
  readonly chosen: boolean
  readonly choose: () => void
}

/** A few ways to show the same, one of them chosen. */
export function Choice(props: { readonly label: string; readonly options: readonly ChoiceOption[] }): ReactNode {
  return (
    <div className={styles['choice']} role="group" aria-label={props.label}>
      {props.options.map((option) => (
        <button key={option.word} type="button" aria-pressed={option.chosen} onClick={option.choose}>
          {option.word}
        </button>
      ))}
    </div>
  )
}
