import type { ReactNode } from 'react'
import type { Zoom } from '#web/place/search'
import { useSay } from '#web/place/speech.tsx'
import { frameMessages } from '#web/shell/frame-messages'
import styles from './zoom-choice.module.css'

const choices = [
  { zoom: 'weeks', word: 'zoomWeeks' },
  { zoom: 'year', word: 'zoomYear' },
  { zoom: 'all', word: 'zoomAll' },
] as const

/** How far the time bar is opened. */
export function ZoomChoice(props: { readonly zoom: Zoom; readonly onChoose: (zoom: Zoom) => void }): ReactNode {
  const say = useSay(frameMessages)
  return (
    <fieldset className={styles['choice']}>
      <legend className="unseen">{say('zoom')}</legend>
      {choices.map(({ zoom, word }) => (
        <button
          key={zoom}
          type="button"
          aria-pressed={zoom === props.zoom}
          className={styles['button']}
          onClick={() => props.onChoose(zoom)}
        >
          {say(word)}
        </button>
      ))}
    </fieldset>
  )
}
