import { useId, useState, type ReactNode } from 'react'
import { isDay, parseCalendarDate, type Day } from '#time/calendar-date'
import { parseTimeWords } from '#time/parse-time-words'
import { dateWords } from '#views/words/time-words'
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
  const [typed, setTyped] = useState<string>()
  const [fault, setFault] = useState<string>()
  const settle = (): void => {
    if (typed === undefined) return
    const read = readDay(typed)
    setFault(read.fault)
    if (read.day === undefined) return
    setTyped(undefined)
    onChoose(read.day)
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
        value={typed ?? dateWords(day)}
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

function readDay(typed: string): { readonly day?: Day; readonly fault?: string } {
  const read = parseTimeWords(typed)
  if (!read.ok) return { fault: read.error.message }
  const date = parseCalendarDate(read.value)
  if (date.ok && isDay(date.value)) return { day: date.value }
  return { fault: `\`${typed}\` names no day: write it as 20 Nov 2020` }
}
