import { useState, type PointerEvent, type ReactNode } from 'react'
import { plusDays, type Day } from '#time/calendar-date'
import { dayAtPosition, isInRange, lengthOf, positionOf, type DayRange } from '#views/time-range'
import type { ChangeDays } from '#views/change-days'
import type { DeadlineMove } from '#views/deadline-moves'
import type { VantageDays } from '#views/words/vantage-words'
import { TimeHandle } from '#web/parts/time-bar/time-handle.tsx'
import { TrackDrawing } from '#web/parts/time-bar/track-drawing.tsx'
import type { Axis } from '#web/parts/time-bar/time-bar.tsx'
import { useWidth } from '#web/place/use-width'
import { useSay } from '#web/place/speech.tsx'
import { frameMessages } from '#web/shell/frame-messages'
import styles from './time-tracks.module.css'

/** What the two tracks show and what they report. */
export interface TimeTracksProps {
  readonly range: DayRange
  readonly whole: DayRange
  readonly days: VantageDays
  readonly now: Day
  readonly changes: ChangeDays
  readonly moves: readonly DeadlineMove[]
  readonly onChoose: (axis: Axis, day: Day) => void
  readonly onNextChange: (axis: Axis, direction: 1 | -1) => void
  readonly onPan: (part: number) => void
}

/** The world above, knowledge below, one scale. Pointing at a track moves its handle there; dragging goes on. */
export function TimeTracks(props: TimeTracksProps): ReactNode {
  const { range, whole, days, onChoose, onPan } = props
  const [place, width] = useWidth()
  const say = useSay(frameMessages)
  const [dragged, setDragged] = useState<Axis>()

  const dayUnder = (event: PointerEvent<HTMLElement>): Day => {
    const box = event.currentTarget.getBoundingClientRect()
    return dayAtPosition((event.clientX - box.left) / Math.max(1, box.width), range)
  }
  const start = (event: PointerEvent<HTMLDivElement>): void => {
    if (event.button !== 0) return
    const box = event.currentTarget.getBoundingClientRect()
    const axis: Axis = event.clientY - box.top < box.height / 2 ? 'asOf' : 'knownAt'
    event.currentTarget.setPointerCapture(event.pointerId)
    setDragged(axis)
    onChoose(axis, dayUnder(event))
  }
  const move = (event: PointerEvent<HTMLDivElement>): void => {
    if (dragged === undefined) return
    const day = dayUnder(event)
    if (day !== days[dragged]) onChoose(dragged, day)
  }
  const partial = range.from > whole.from || range.to < whole.to
  return (
    <div className={styles['frame']}>
      {partial ? <PanButton word={say('earlier')} sign="‹" onPress={() => onPan(-0.5)} /> : undefined}
      <div
        ref={place}
        className={styles['tracks']}
        onPointerDown={start}
        onPointerMove={move}
        onPointerUp={() => setDragged(undefined)}
        onPointerCancel={() => setDragged(undefined)}
      >
        {width === 0 ? undefined : <TrackDrawing {...props} width={width} />}
        <Handle {...props} axis="asOf" label={say('asOfMeans')} />
        <Handle {...props} axis="knownAt" label={say('knownAtMeans')} />
      </div>
      {partial ? <PanButton word={say('later')} sign="›" onPress={() => onPan(0.5)} /> : undefined}
    </div>
  )
}

function Handle(props: TimeTracksProps & { readonly axis: Axis; readonly label: string }): ReactNode {
  const { range, whole, days, now, axis, label, onChoose, onNextChange } = props
  const day = days[axis]
  const step = (by: number): void => onChoose(axis, clamp(plusDays(day, by), whole))
  return (
    <TimeHandle
      axis={axis}
      label={label}
      day={day}
      isNow={day === now}
      position={positionOf(day, range)}
      outside={!isInRange(day, range)}
      first={whole.from}
      length={lengthOf(whole)}
      onStep={step}
      onNextChange={(direction) => onNextChange(axis, direction)}
      onEnd={(end) => onChoose(axis, end === 'first' ? whole.from : whole.to)}
    />
  )
}

function PanButton(props: { readonly word: string; readonly sign: string; readonly onPress: () => void }): ReactNode {
  return (
    <button type="button" className={styles['pan']} onClick={props.onPress} aria-label={props.word}>
      {props.sign}
    </button>
  )
}

function clamp(day: Day, whole: DayRange): Day {
  if (day < whole.from) return whole.from
  return day > whole.to ? whole.to : day
}
