import { useMemo, type ReactNode } from 'react'
import type { Day } from '#time/calendar-date'
import { dayAt } from '#time/zone'
import { toHistogram } from '#views/change-days'
import { isInRange, positionOf, ticksOf, type DayRange } from '#views/time-range'
import type { TimeTracksProps } from '#web/parts/time-bar/time-tracks.tsx'
import { useAgreementView } from '#web/place/agreement-view.tsx'
import { useSpeech } from '#web/place/speech.tsx'
import styles from './track-drawing.module.css'

const WORLD = 22
const KNOWLEDGE = 50
const BAR_HEIGHT = 13
/** A label nearer to a handle than this would lie under it; the handle's own day stands beside the bar. */
const LABEL_CLEARS = 30

/** The lines, ticks, labels and arrows of the two tracks. All of it is told by the handles too, so it is hidden by ear. */
export function TrackDrawing(props: TimeTracksProps & { readonly width: number }): ReactNode {
  const { range, width, days, now, changes } = props
  const xOf = (day: Day): number => positionOf(day, range) * width
  const [asOf, knownAt] = [xOf(days.asOf), xOf(days.knownAt)]
  return (
    <svg className={styles['drawing']} width={width} height="72" viewBox={`0 0 ${width} 72`} aria-hidden="true">
      <Ticks range={range} width={width} hands={[asOf, knownAt]} />
      {isInRange(now, range) ? <path className={styles['now']} d={`M${xOf(now)} 8V64`} /> : undefined}
      <Histogram days={changes.world} range={range} width={width} base={WORLD} up />
      <Histogram days={changes.knowledge} range={range} width={width} base={KNOWLEDGE} up={false} />
      <path className={styles['track']} d={`M0 ${WORLD}H${width}M0 ${KNOWLEDGE}H${width}`} />
      <path className={styles['passed']} d={`M0 ${WORLD}H${asOf}M0 ${KNOWLEDGE}H${knownAt}`} />
      <path className={styles['link']} d={`M${asOf} ${WORLD}L${knownAt} ${KNOWLEDGE}`} />
      <Moves {...props} />
    </svg>
  )
}

function Ticks(props: {
  readonly range: DayRange
  readonly width: number
  readonly hands: readonly number[]
}): ReactNode {
  const { range, width, hands } = props
  const speech = useSpeech()
  const ticks = useMemo(() => ticksOf(range, Math.max(2, Math.floor(width / 76)), speech), [range, width, speech])
  return ticks.map((tick) => {
    const x = positionOf(tick.day, range) * width
    const anchor = x < 24 ? 'start' : x > width - 24 ? 'end' : 'middle'
    return (
      <g key={tick.day}>
        <path className={styles['tick']} d={`M${x} ${WORLD}V${WORLD + 5}M${x} ${KNOWLEDGE - 5}V${KNOWLEDGE}`} />
        {hands.some((hand) => Math.abs(hand - x) < LABEL_CLEARS) ? undefined : (
          <text className={styles['label']} x={x} y={40} textAnchor={anchor}>
            {tick.words}
          </text>
        )}
      </g>
    )
  })
}

function Histogram(props: {
  readonly days: readonly Day[]
  readonly range: DayRange
  readonly width: number
  readonly base: number
  readonly up: boolean
}): ReactNode {
  const { days, range, width, base, up } = props
  const path = useMemo(() => {
    const bars = toHistogram(days, range, Math.max(1, Math.floor(width / 4)))
    const most = Math.max(1, ...bars.map((bar) => bar.count))
    return bars
      .map((bar) => {
        const height = Math.max(3, Math.sqrt(bar.count / most) * BAR_HEIGHT)
        const x = (positionOf(bar.from, range) * width).toFixed(1)
        return `M${x} ${base}V${(up ? base - height : base + height).toFixed(1)}`
      })
      .join('')
  }, [days, range, width, base, up])
  return <path className={styles['bars']} d={path} />
}

/** A moved deadline: a little arrow over the world's track from the old day to the new one. */
function Moves({ moves, range, width }: TimeTracksProps & { readonly width: number }): ReactNode {
  const { index } = useAgreementView()
  return moves.map((move) => {
    const [from, to] = [dayAt(move.from, index.zone), dayAt(move.to, index.zone)]
    if (!isInRange(from, range) && !isInRange(to, range)) return undefined
    const [a, b] = [positionOf(from, range) * width, positionOf(to, range) * width]
    const tip = a < b ? -4 : 4
    return (
      <path
        key={`${move.amendment}-${move.norm}`}
        className={styles['move']}
        d={`M${a} 6V3H${b}M${b + tip} 0.500L${b} 3L${b + tip} 5.500`}
      />
    )
  })
}
