import type { ReactNode } from 'react'
import { positionOf, ticksOf, type DayRange } from '#views/time-range'
import { useSpeech } from '#web/place/speech.tsx'
import styles from './timeline-line.module.css'

/** The labels of the days over the rows. */
export function TimelineAxis({ width, range }: { readonly width: number; readonly range: DayRange }): ReactNode {
  const speech = useSpeech()
  return (
    <svg className={styles['svg']} width={width} height="22" viewBox={`0 0 ${width} 22`} aria-hidden="true">
      {ticksOf(range, Math.max(2, Math.floor(width / 84)), speech).map((tick) => {
        const x = positionOf(tick.day, range) * width
        return (
          <g key={tick.day}>
            <path className={styles['tick']} d={`M${x} 16V22`} />
            <text
              className={styles['label']}
              x={x}
              y={11}
              textAnchor={x < 24 ? 'start' : x > width - 24 ? 'end' : 'middle'}
            >
              {tick.words}
            </text>
          </g>
        )
      })}
    </svg>
  )
}
