import { useId, useState, type ReactNode } from 'react'
import type { Day } from '#time/calendar-date'
import { exampleDay, parseDayWords } from '#views/words/day-words'
import { dateWords } from '#views/words/time-words'
import { useSay, useSpeech } from '#web/place/speech.tsx'
import { frameMessages } from '#web/shell/frame-messages'
import styles from './day-field.module.css'

/** A typed date: shown with the month in letters, taken in that form or as 2020-11-20, refused with words. */
export function DayField(props: {
  readonly label: string
  readonly name: string
  readonly day: Day
  readonly onChoose: (day: Day) => void
}): ReactNode {
  const { label, name, day, onChoose } = props
  const id = useId()
  const speech = useSpeech()
  const say = useSay(frameMessages)
  const [typed, setTyped] = useState<string>()
  const [fault, setFault] = useState<string>()
  const settle = (): void => {
    if (typed === undefined) return
    const read = parseDayWords(typed, speech)
    setFault(read === undefined ? say('noDay', { typed, example: exampleDay(speech) }) : undefined)
    if (read === undefined) return
    setTyped(undefined)
    onChoose(read)
  }
  return (
    <div className={styles['field']}>
      <label htmlFor={id} className={styles['label']}>
        {label}
      </label>
      <input
        id={id}
        className={styles['input']}
        name={name}
        type="text"
        autoComplete="off"
        spellCheck={false}
        value={typed ?? dateWords(day, 'short', speech)}
        aria-invalid={fault !== undefined}
        aria-describedby={fault === undefined ? undefined : `${id}-fault`}
        onChange={(event) => setTyped(event.target.value)}
        onFocus={(event) => event.target.select()}
        onBlur={settle}
        onKeyDown={(event) => {
          if (event.key === 'Enter') settle()
          if (event.key === 'Escape') {
            setTyped(undefined)
            setFault(undefined)
          }
        }}
      />
      {fault === undefined ? undefined : (
        <p id={`${id}-fault`} className={styles['fault']} role="alert">
          {fault}
        </p>
      )}
    </div>
  )
}
