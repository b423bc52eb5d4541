import type { KeyboardEvent, ReactNode } from 'react'
import { daysBetween, type Day } from '#time/calendar-date'
import { longDayWords } from '#views/words/time-words'
import type { Axis } from '#web/parts/time-bar/time-bar.tsx'
import { useSay, useSpeech } from '#web/place/speech.tsx'
import { frameMessages } from '#web/shell/frame-messages'
import styles from './time-handle.module.css'

/** What a handle of the time bar shows and reports. */
export interface TimeHandleProps {
  readonly axis: Axis
  readonly label: string
  readonly day: Day
  readonly isNow: boolean
  /** Between 0 and 1 on the track. */
  readonly position: number
  /** Whether the day lies beyond what the track shows: then the handle waits at the edge. */
  readonly outside: boolean
  readonly first: Day
  readonly length: number
  readonly onStep: (days: number) => void
  readonly onNextChange: (direction: 1 | -1) => void
  readonly onEnd: (end: 'first' | 'last') => void
}

/** A slider's handle: arrows a day, Shift a step to the next change, Page a month, Home and End. It speaks its day. */
export function TimeHandle(props: TimeHandleProps): ReactNode {
  const { axis, label, day, isNow, position, outside, first, length } = props
  const speech = useSpeech()
  const say = useSay(frameMessages)
  const words = longDayWords(day, speech)
  return (
    <div
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={length}
      aria-valuenow={daysBetween(first, day)}
      aria-valuetext={isNow ? say('dayNow', { day: words }) : words}
      className={`${styles['handle']} ${styles[axis]} ${outside ? styles['outside'] : ''}`}
      style={{ left: `${(position * 100).toFixed(3)}%` }}
      onKeyDown={(event) => steer(event, props)}
    >
      <span className={styles['knob']} />
    </div>
  )
}

function steer(event: KeyboardEvent, props: TimeHandleProps): void {
  const act = actionOf(event, props)
  if (act === undefined) return
  event.preventDefault()
  event.stopPropagation()
  act()
}

function actionOf(event: KeyboardEvent, props: TimeHandleProps): (() => void) | undefined {
  const { onStep, onNextChange, onEnd } = props
  switch (event.key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return event.shiftKey ? () => onNextChange(1) : () => onStep(1)
    case 'ArrowLeft':
    case 'ArrowDown':
      return event.shiftKey ? () => onNextChange(-1) : () => onStep(-1)
    case 'PageUp':
      return () => onStep(30)
    case 'PageDown':
      return () => onStep(-30)
    case 'Home':
      return () => onEnd('first')
    case 'End':
      return () => onEnd('last')
    default:
      return undefined
  }
}
