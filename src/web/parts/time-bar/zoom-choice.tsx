import type { ReactNode } from 'react'
import type { Zoom } from '#web/place/search'
import styles from './zoom-choice.module.css'

const choices: readonly { readonly zoom: Zoom; readonly word: string }[] = [
  { zoom: 'weeks', word: '6 weeks' },
  { zoom: 'year', word: '1 year' },
  { zoom: 'all', word: 'All' },
]

/** How far the time bar is opened. */
export function ZoomChoice(props: { readonly zoom: Zoom; readonly onChoose: (zoom: Zoom) => void }): ReactNode {
  return (
    <fieldset className={styles['choice']}>
      <legend className="unseen">How much time the bar shows</legend>
      {choices.map(({ zoom, word }) => (
        <button
          key={zoom}
          type="button"
          aria-pressed={zoom === props.zoom}
          className={styles['button']}
          onClick={() => props.onChoose(zoom)}
        >
          {word}
        </button>
      ))}
    </fieldset>
  )
}
